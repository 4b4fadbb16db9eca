"""Titles that only take up somebody ("the coach said") tell of no further post of the sort than the one that the
article names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.bodies.held import held_by

if TYPE_CHECKING:
    from incumbent.extraction.candidates.finding import Finding

TITLE = "title"  # the tie of words that stand for the person
SURE = 0.5  # chance from which on another line tells what somebody has, or leaves


def without_echoes(found: Sequence[Finding]) -> list[Finding]:
    """`found` without those who hold a post by such a title alone, with nothing beside it that says of what it is,
    where another line gives them one of its class in another organisation."""
    echoes = [f for f in found if _is_echo(f)]
    if not echoes:
        return list(found)
    told: dict[tuple[int, str], set[int]] = defaultdict(set)
    for finding in found:
        if finding.chance >= SURE and finding.candidate.tie != TITLE and finding.organization is not None:
            told[_of(finding)].add(id(finding.organization))
    dropped = {id(f) for f in echoes if (bodies := told.get(_of(f))) and id(f.organization) not in bodies}
    return [f for f in found if id(f) not in dropped]


def _of(finding: Finding) -> tuple[int, str]:
    return id(finding.person.entity), finding.post_class


def _is_echo(finding: Finding) -> bool:
    candidate = finding.candidate
    alone = finding.kind == "hold" and candidate.post is not None and candidate.tie == TITLE
    return alone and not held_by(candidate.view, candidate)
