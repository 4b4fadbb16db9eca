"""Predecessors of whom nothing is told but that they were it: "Lee, chairman of Orbex, … Her predecessor, Roe, lives in
Lorvan" makes Roe a former chairman, where nobody is told to take the post now. Nor does "his successor" end a post
that another line calls past."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from incumbent.extraction.candidates.finding import Finding

SURE = 0.4  # chance from which on another line tells of a change
Seat = tuple[int, str]


def as_once(found: Sequence[Finding]) -> list[Finding]:
    """`found`, where such people are former holders of the post."""
    past = {_held(f) for f in found if f.kind == "former" and f.chance >= SURE and f.trigger is None}
    found = [f for f in found if not (_held(f) in past and _has_heir(f))] if past else found
    alone = [finding for finding in found if _only_precedes(finding)]
    if not alone:
        return list(found)
    taken = {_seat(f) for f in found if f.kind == "start" and f.chance >= SURE}
    left = {(id(f.person.entity), _seat(f)) for f in found if f.kind == "end" and f.chance >= SURE and f not in alone}
    return [
        replace(f, kind="former", modality="asserted")
        if f in alone and _seat(f) not in taken and (id(f.person.entity), _seat(f)) not in left
        else f
        for f in found
    ]


def _only_precedes(finding: Finding) -> bool:
    """A noun for whoever had a post before its owner tells the end, and no other word of change of the line does."""
    trigger = finding.trigger
    if finding.kind != "end" or trigger is None or trigger.form != "noun" or trigger.frame.kind != "end":
        return False
    others = (t for t in finding.candidate.view.triggers if t is not trigger)
    return trigger.frame.owner == "start" and not any(t.frame.kind in ("start", "end") for t in others)


def _has_heir(finding: Finding) -> bool:
    """A noun for whoever came next, with a possessive or a genitive, tells the end: "his successor as chairman"."""
    trigger = finding.trigger
    if finding.kind != "end" or trigger is None or trigger.form != "noun" or finding.person.form == "pronoun":
        return False
    comes = trigger.frame.kind == "start" and trigger.frame.owner == "end"
    return comes and finding.person.last in (trigger.first, trigger.first - 1)


def _held(finding: Finding) -> tuple[int, int, str]:
    return id(finding.person.entity), *_seat(finding)


def _seat(finding: Finding) -> Seat:
    return id(finding.organization), finding.post_class
