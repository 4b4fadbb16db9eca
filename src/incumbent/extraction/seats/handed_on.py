"""Seats that pass from one to another: what whoever comes takes is what the other one leaves. "President Lee will be
replaced by finance chief Roe" tells of no new finance chief."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.candidates.candidates import Candidate
from incumbent.extraction.candidates.participles import told_of
from incumbent.extraction.candidates.roles import verdicts
from incumbent.extraction.grammar.attachments import attachment
from incumbent.extraction.grammar.exits import exit_from
from incumbent.extraction.grammar.fronted import opens_for
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.seats.limits import COMING
from incumbent.extraction.seats.purposes import succeeded_here
from incumbent.extraction.seats.seat import CHANGES, LEAST, Seat, opposite

if TYPE_CHECKING:
    from incumbent.extraction.candidates.finding import Finding

SURE = 0.5  # chance from which on the line of a change gives a seat outright


def is_coming(trigger: Trigger) -> bool:
    """The change is told as one to come: "will succeed", "has agreed to succeed", "is favourite to succeed"."""
    return trigger.tense in COMING or bool({"before:planned", "before:rumoured"} & set(trigger.cues))


def handed(candidate: Candidate, seats: Sequence[Seat]) -> list[Seat]:
    """The seats that the article has another person leave or take who leaves in the change what this one takes, or
    takes what this one leaves: "he will be replaced by finance chief Roe" tells of no new finance chief. Whoever comes
    takes what the other one leaves; what that one is told elsewhere to have left before is not passed on: "Lee, out of
    work since her departure from Tarnex, will replace Roe"."""
    others = {id(entity) for entity in opposite(candidate)}

    def told(seat: Seat) -> set[str]:
        own = (f for f in seat.findings if id(f.person.entity) in others and f.chance >= LEAST)
        return {f.kind for f in own if not _is_left_elsewhere(candidate, f)} & CHANGES

    passed = [seat for seat in seats if told(seat)]
    comes = candidate.verdicts & CHANGES == {"start"}
    return [seat for seat in passed if comes and "end" in told(seat)] or passed


def _is_left_elsewhere(candidate: Candidate, finding: Finding) -> bool:
    """A noun of another line than that of the change tells that it was left by whoever comes in the change."""
    view, trigger = finding.candidate.view, finding.trigger
    leaves = candidate.verdicts & CHANGES == {"end"}
    return leaves and view is not candidate.view and trigger is not None and exit_from(view, trigger) is not None


def handed_here(candidate: Candidate, seats: Sequence[Seat]) -> list[Seat]:
    """The seats that the line of the change gives whoever comes for the person: "elected Lee president, succeeding Roe,
    who is retiring" tells of Roe's presidency, whatever else he has; or takes from whomever the person succeeds."""
    if candidate.verdicts & {"start", "end"} != {"end"}:
        return succeeded_here(candidate, seats)
    view = candidate.view
    comers = {id(m.entity): t.first for t in view.triggers for m in _comers(candidate, t)}
    return [
        seat
        for seat in seats
        if any(
            f.kind == "start" and f.candidate.view is view and f.chance >= SURE
            for f in seat.findings
            if f.trigger is not None and f.trigger.first < comers.get(id(f.person.entity), 0)
        )
    ]


def _comers(candidate: Candidate, trigger: Trigger) -> Iterator[Mention]:
    """Those who come by a change for the person of another one in the line."""
    view, person = candidate.view, candidate.person
    if trigger.frame.other != "end" or verdicts(view, person, trigger) & {"start", "end"} != {"end"}:
        return
    for other in view.persons:
        if other.entity is not person.entity and "start" in verdicts(view, other, trigger):
            yield other


def sought(candidate: Candidate, seats: Sequence[Seat]) -> list[Seat]:
    """The seats for which somebody new is looked for in the line of an end, who has no name yet: "Orbex is looking for
    a new dean after Roe was dismissed"."""
    view = candidate.view
    new = [post for post in view.posts if "incoming" in post.modifiers and not post.holding]
    open_classes = {post.post_class for post in new if not any(attachment(view, m, post) for m in view.persons)}
    return [seat for seat in seats if seat.post_class in open_classes]


def left_before(candidate: Candidate, left: Sequence[Seat]) -> bool:
    """The article says before that the person left one of `left`, and the line only tells of who came instead: "Lee
    quit Orbex. She was replaced by Roe" tells of one end."""
    if not candidate.trigger or not candidate.trigger.frame.other or candidate.verdicts & {"start", "end"} != {"end"}:
        return False
    person = candidate.person.entity
    return any(f.person.entity is person for seat in left for f in seat.findings)


def left_again(candidate: Candidate, seats: Sequence[Seat]) -> list[Seat]:
    """The seats that the person leaves by another change of the line, where this one only says aside how they came:
    "the dean, Lee, appointed in May, resigned", "Lee will leave Orbex two years after her arrival"."""
    trigger, view = candidate.trigger, candidate.view
    assert trigger is not None
    if candidate.verdicts & {"start", "end"} != {"start"} or is_coming(trigger) or not _is_aside(candidate, trigger):
        return []
    person = candidate.person.entity
    return [
        seat
        for seat in seats
        if any(
            f.kind == "end"
            and f.person.entity is person
            and f.candidate.view is view
            and f.trigger is not trigger
            and f.chance >= LEAST
            for f in seat.findings
        )
    ]


def _is_aside(candidate: Candidate, trigger: Trigger) -> bool:
    """The change is told by a participle of the person, by a noun, or in a clause of the person's own."""
    view, person = candidate.view, candidate.person
    if trigger.form == "noun":
        return True
    whom = told_of(view, trigger) or opens_for(view, trigger)
    if whom is not None:
        return whom.entity is person.entity
    clause = view.symbols[person.last : person.last + 2]
    closed = "," in view.symbols[person.last + 2 : trigger.first]  # "Lee, who left Orbex, has signed a contract"
    return person.last <= trigger.first and "relative" in clause and not closed
