"""One change gives or takes one post of a person: what else the line tells of the same person is a title.

"Orbex appointed finance chief Ann Lee as its chief executive": both posts stand beside the change, and one is given.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from incumbent.extraction.attachments import given

if TYPE_CHECKING:
    from incumbent.extraction.tenure import Finding

TITLES = ("prefix", "prefix,", "prefix:", "apposed,", "apposed(", "title")
EVENTS = ("start", "end")


def settled(found: Sequence[Finding], least: float) -> list[Finding]:
    """The findings of a line beside posts, where those of one person that one change does not give are states: the
    titles that the person has. What is no title either is left out. `least` is the chance from which on a gift
    counts."""
    rows: dict[tuple[int, str, int], list[Finding]] = defaultdict(list)
    for finding in found:
        if finding.kind in EVENTS and finding.trigger is not None:
            rows[id(finding.person.entity), finding.kind, id(finding.trigger)].append(finding)
    dropped: dict[int, Finding | None] = {}
    for row in rows.values():
        for finding in _not_given(row, least):
            dropped[id(finding)] = _state(finding)
    kept = (dropped.get(id(finding), finding) for finding in found)
    return [finding for finding in kept if finding is not None]


def _not_given(row: Sequence[Finding], least: float) -> Iterable[Finding]:
    groups = {_group(finding) for finding in row}
    if len(groups) < 2:
        return
    trigger = row[0].trigger
    assert trigger is not None
    gifts = {_group(f) for f in row if f.candidate.tie == "as" and f.chance >= least}
    if not gifts:
        group, _ = given(row[0].candidate.view, trigger)
        gifts = {_group(f) for f in row if _group(f) == group and f.candidate.tie not in TITLES and f.chance >= least}
    if gifts:
        yield from (finding for finding in row if _group(finding) not in gifts)


def _group(finding: Finding) -> int:
    assert finding.post is not None
    return finding.post.group


def _state(finding: Finding) -> Finding | None:
    """What is told instead of a change: that the person has, or had, the post."""
    if finding.candidate.tie not in TITLES or finding.post is None:
        return None
    kind = "former" if "former" in finding.post.modifiers else "hold"
    return replace(finding, kind=kind, trigger=None, modality="asserted")
