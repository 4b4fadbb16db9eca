"""Who comes for somebody starts where that one leaves: both are told of one organisation."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from incumbent.extraction.bodies.held import held_by
from incumbent.extraction.candidates.candidates import Candidate
from incumbent.extraction.candidates.roles import verdicts
from incumbent.extraction.lines.entities import Entity
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.seats.seat import followed
from incumbent.extraction.states.states import TITLES

if TYPE_CHECKING:
    from incumbent.extraction.candidates.finding import Finding

SURE = 0.5  # chance from which on a start says where
MEMBER = "member"  # the class of whoever leaves without a word of a post
ELSEWHERE = -(10**6)  # for the group of a post that stands in another line
LEAST = 0.4  # the same for an end that says who is gone


def where_they_start(found: Sequence[Finding]) -> list[Finding]:
    """`found`, where those who leave a post of which the line names no organisation leave it where whoever comes for
    them starts: "Lee, of Lampo, was named chairman of Orbex. She succeeds Tom Roe, who stepped down as chairman"."""
    homes: dict[int, set[Entity]] = defaultdict(set)
    for finding in found:
        if finding.kind == "start" and finding.chance >= SURE and finding.organization is not None:
            homes[id(finding.person.entity)].add(finding.organization)
    return [_moved(finding, homes) if finding.kind == "end" else finding for finding in found]


def without_returns(found: Sequence[Finding]) -> list[Finding]:
    """`found` without those who take in a line the seat that they leave in it for somebody who takes it: "Lee, who
    replaces Roe, becomes chairman" tells of no chairman Roe; but another one of the line they may take: "Lee is named
    minister of Justice, replacing Roe, who becomes minister of Defence"."""
    left: dict[tuple[int, int, int], set[tuple[int, str]]] = defaultdict(set)
    taken: dict[tuple[int, int], set[int]] = defaultdict(set)
    leaving: dict[tuple[int, int], int] = {}  # where the words stand by which somebody leaves
    for f in found:
        line = id(f.candidate.view)
        if f.kind == "end" and f.trigger is not None and f.trigger.frame.other and f.chance >= LEAST:
            left[line, id(f.person.entity), id(f.organization)].add((_place(f), f.post_class))
            leaving[line, id(f.person.entity)] = f.trigger.first
        elif f.kind == "start":
            taken[line, id(f.organization)].add(id(f.person.entity))

    def returns(f: Finding) -> bool:
        line, who = id(f.candidate.view), id(f.person.entity)
        others = taken[line, id(f.organization)] - {who}
        gone = left.get((line, who, id(f.organization)), set())
        alike = (f.post_class, MEMBER)
        plain = f.post_class == MEMBER  # "succeeds Roe, named in Lorvan" names nowhere else
        places = {place for place, held in gone if plain or ELSEWHERE not in (place, _place(f)) or held in alike}
        same = bool({_place(f), ELSEWHERE} & places) or (_place(f) == ELSEWHERE and bool(places))
        return f.kind == "start" and bool(others and gone) and same and not _is_given_back(f, leaving[line, who])

    return [f for f in found if not returns(f)]


def _is_given_back(finding: Finding, leaving: int) -> bool:
    """The words of a change in which nobody comes for anybody give the person the post, before those by which they
    leave it, at token `leaving`: "Lee has been brought back as chairman, a year after she handed over to Roe"."""
    view, trigger = finding.candidate.view, finding.trigger
    if trigger is None or trigger.frame.other or trigger.form != "verb" or trigger.first >= leaving:
        return False
    return "start" in verdicts(view, finding.person, trigger, finding.post)


def _place(finding: Finding) -> int:
    """The group of the post of a finding in its line, or `ELSEWHERE`."""
    post = finding.post
    return post.group if post is not None and post in finding.candidate.view.posts else ELSEWHERE


def _moved(finding: Finding, homes: dict[int, set[Entity]]) -> Finding:
    view, person = finding.candidate.view, finding.person
    if finding.organization is None or finding.organization.type != "organization":
        return finding
    successors = {
        id(other.entity)
        for trigger in view.triggers
        if trigger.frame.other == "end" and trigger.form == "verb" and "end" in verdicts(view, person, trigger)
        for other in view.persons
        if other.entity is not person.entity and "start" in verdicts(view, other, trigger)
    }
    if len(successors) != 1 or held_by(view, finding.candidate):
        return finding
    bodies = homes.get(successors.pop(), set())
    if len(bodies) != 1 or finding.organization in bodies:
        return finding
    return replace(finding, organization=next(iter(bodies)))


def comes_for(candidate: Candidate, trigger: Trigger | None) -> bool:
    """The post is the title of whoever comes for another one, and not what that one had: "minister Roe succeeds Lee",
    "named Bishop Roe as his successor"."""
    post = candidate.post
    if post is None or trigger is None or candidate.tie not in TITLES or candidate.tie == "title":
        return False
    comes = bool(trigger.frame.other) or (candidate.tie == "prefix" and followed(candidate, trigger) is not None)
    return comes and "incoming" not in post.modifiers
