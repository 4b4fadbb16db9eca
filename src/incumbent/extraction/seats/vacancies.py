"""What somebody leaves who was just given another post: "Lee, dean of Lorvan, was named rector and is replaced by Roe"
has Roe for a dean."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from incumbent.extraction.candidates.candidates import Candidate
from incumbent.extraction.candidates.participles import told_of
from incumbent.extraction.candidates.roles import verdicts
from incumbent.extraction.lines.entities import Entity
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.seats.seat import LEAST, Seat

if TYPE_CHECKING:
    from incumbent.extraction.candidates.finding import Finding
    from incumbent.extraction.grammar.paths import View

NEXT = 3  # words of change behind a post among which its holder may be replaced
BACK = 1  # lines before the change in which the leaver may be given what they take
HAD = ("hold", "end")  # what the article may say of the post that is left …
UNSURE = 0.2  # … with this chance, as a title beside a change may be what is left


def vacated(candidate: Candidate, seats: Sequence[Seat]) -> list[Seat]:
    """The seats that a change without a post leaves to somebody, where whoever leaves has just taken others; empty
    where the text tells of no such step."""
    trigger, view = candidate.trigger, candidate.view
    assert trigger is not None
    told = candidate.verdicts & {"start", "end"}
    if len(told) != 1 or not {trigger.frame.kind, trigger.frame.other} >= {"start", "end"}:
        return []
    leaver = candidate.person.entity if told == {"end"} else _leaver(view, candidate.person.entity, trigger)
    if leaver is None:
        return []
    steps = [f for seat in seats for f in seat.findings if _is_step(f, leaver, view, trigger)]
    if not steps:
        return []
    where = {id(step.candidate.view) for step in steps} | {id(view)}
    taken = {id(step.post) for step in steps if step.post is not None}
    return [
        seat
        for seat in seats
        if any(f.person.entity is leaver and f.kind in HAD and _sure(f, where) for f in seat.findings)
        and not any(id(f.post) in taken for f in seat.findings)
    ]


def without_new_posts(found: Sequence[Finding]) -> list[Finding]:
    """`found` without those that take, in the place of somebody, the post that this one was just given in the line."""
    steps: dict[tuple[int, int], list[Finding]] = defaultdict(list)
    had: set[tuple[int, int]] = set()
    for f in found:
        if f.kind == "start" and f.chance >= LEAST:
            steps[id(f.candidate.view), id(f.post)].append(f)
        elif f.kind in HAD and f.chance >= UNSURE:
            had.add((id(f.candidate.view), id(f.person.entity)))
    return [f for f in found if not any(_comes_for(f, step, had) for step in steps[id(f.candidate.view), id(f.post)])]


def _comes_for(finding: Finding, step: Finding, had: set[tuple[int, int]]) -> bool:
    """`finding` tells of whoever comes for the person of `step`, who had another post of the line."""
    view, post, leaver = finding.candidate.view, finding.post, step.person.entity
    if finding.kind != "start" or finding.person.entity is leaver or post is None:
        return False
    if (id(view), id(leaver)) not in had:
        return False
    behind = view.triggers[bisect_left(view.triggers, post.last, key=lambda trigger: trigger.first) :]
    return any(
        trigger.frame.other
        and _is_step(step, leaver, view, trigger)
        and "start" in verdicts(view, finding.person, trigger)
        and id(leaver) in _leavers(view, trigger)
        for trigger in behind[:NEXT]
    )


def _is_step(finding: Finding, leaver: Entity, view: View, change: Trigger) -> bool:
    """The finding gives `leaver` a post right before the change, in its line or in the one before."""
    trigger, here = finding.trigger, finding.candidate.view
    if finding.kind != "start" or finding.person.entity is not leaver or finding.chance < LEAST:
        return False
    if trigger is None or trigger is change or told_of(here, trigger) is not None:
        return False
    if here is view:
        parted = "conjunction" in view.symbols[trigger.last : change.first]
        return trigger.last <= change.first and not parted
    return 0 < view.line.index - here.line.index <= BACK


def _sure(finding: Finding, where: set[int]) -> bool:
    return finding.chance >= UNSURE and id(finding.candidate.view) in where


def _leaver(view: View, comer: Entity, trigger: Trigger) -> Entity | None:
    """The one whom the change makes leave, beside whoever comes; None where there is not just one."""
    gone = [entity for entity in _leavers(view, trigger).values() if entity is not comer]
    return gone[0] if len(gone) == 1 else None


@lru_cache(maxsize=64)  # each person of a line asks anew
def _leavers(view: View, trigger: Trigger) -> Mapping[int, Entity]:
    """Those whom the change makes leave, by identity."""
    found: dict[int, Entity] = {}
    for person in view.persons:
        told = verdicts(view, person, trigger)
        if "end" in told and "start" not in told:
            found[id(person.entity)] = person.entity
    return found
