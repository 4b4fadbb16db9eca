"""Who has been named and is to take up the post on a later day: "The board named Ann Lee chief executive on Tuesday.
She will take office on January 1". What is told in the end is the day that is to come; and whoever she succeeds stays
until then."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from incumbent.extraction.candidates.roles import verdicts

if TYPE_CHECKING:
    from incumbent.extraction.candidates.finding import Finding
    from incumbent.extraction.lines.entities import Entity

SURE = 0.5  # chance from which on words tell of somebody who is to take a post up
FIRST = 1e-6  # by how much it is surer than the naming: its day is the one that is told
PLANNED, ASSERTED = "planned", "asserted"
FUTURE = "future"
HELPING = 2  # tokens before a verb in which its auxiliary of the future stands
Seat = tuple[int, str]  # an organisation and a class


def taken_up_later(found: Sequence[Finding]) -> list[Finding]:
    """`found`, where a start that is told as a naming and, elsewhere, as one to come by a verb in the future is the one
    to come, as sure as the surer of both; and so is the end of whoever is only told to be succeeded by it."""
    coming = {finding.key: finding for finding in found if _is_to_come(finding)}
    if not coming:
        return list(found)
    named: dict[tuple[int, int, str], list[Finding]] = defaultdict(list)
    for finding in found:
        if finding.kind == "start" and finding.key in coming and _is_naming(finding, coming[finding.key]):
            named[finding.key].append(finding)
    seats = {(id(one.organization), one.post_class): one.person.entity for key, one in coming.items() if named[key]}
    return [_told(finding, coming, named, seats) for finding in found]


def _told(
    finding: Finding,
    coming: dict[tuple[int, int, str], Finding],
    named: dict[tuple[int, int, str], list[Finding]],
    seats: dict[Seat, Entity],
) -> Finding:
    if coming.get(finding.key) is finding and named[finding.key]:
        surest = max([finding, *named[finding.key]], key=lambda one: one.chance)
        return replace(finding, chance=min(1.0, surest.chance + FIRST))
    if finding.kind == "start" and any(finding is one for one in named[finding.key]):
        return replace(finding, modality=PLANNED)
    comer = seats.get((id(finding.organization), finding.post_class))
    if comer is not None and finding.modality == ASSERTED and _makes_way(finding, comer):
        return replace(finding, modality=PLANNED)
    return finding


def _makes_way(finding: Finding, comer: Entity) -> bool:
    """The end is told by whom `comer` succeeds, and by nothing of its own."""
    trigger, view = finding.trigger, finding.candidate.view
    if finding.kind != "end" or trigger is None or trigger.frame.other != "end":
        return False
    return any(m.entity is comer and "start" in verdicts(view, m, trigger) for m in view.persons)


def _is_to_come(finding: Finding) -> bool:
    """A verb in the future, of whoever takes a post by themselves, tells of the start."""
    trigger = finding.trigger
    if finding.kind != "start" or finding.modality != PLANNED or finding.chance < SURE or trigger is None:
        return False
    before = finding.candidate.view.times[max(0, trigger.first - HELPING) : trigger.first]
    ahead = trigger.tense == FUTURE or (trigger.tense == "infinitive" and FUTURE in before)
    takes = trigger.frame.person == "subject" and not (trigger.frame.modality or trigger.frame.needs)
    return takes and ahead and trigger.form == "verb" and not trigger.negated


def _is_naming(finding: Finding, later: Finding) -> bool:
    """The start is told as having happened, before that, by what was done to somebody or by whom they succeed."""
    trigger = finding.trigger
    done = trigger is not None and (trigger.frame.person == "object" or bool(trigger.frame.other))
    before = finding.candidate.view.line.index < later.candidate.view.line.index
    return done and before and finding.modality == ASSERTED
