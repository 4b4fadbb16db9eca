"""Changes whose own words say of which seats they are, or that they are of none that the article tells of: "left for
Orbex", "joined Orbex", "became head of a small bank"."""

from __future__ import annotations

from collections.abc import Sequence

from incumbent.extraction.bodies.moves import gone_to, left_behind, object_of, onward_to, whence_from
from incumbent.extraction.candidates.candidates import Candidate
from incumbent.extraction.candidates.onward import goes_to_something, leaving
from incumbent.extraction.candidates.told_moves import left_behind_by
from incumbent.extraction.grammar.exits import exit_from
from incumbent.extraction.grammar.whence import tells_whence
from incumbent.extraction.lines.entities import Entity
from incumbent.extraction.seats.asides import of_aside
from incumbent.extraction.seats.choice import MEMBER, Choice, beside, seats_in
from incumbent.extraction.seats.coaching import joined_as_coach
from incumbent.extraction.seats.handed_on import handed_here, left_again
from incumbent.extraction.seats.limits import has
from incumbent.extraction.seats.own_titles import (
    is_had_once,
    is_of_its_title,
    is_outgoing,
    leaves_something_else,
    left_by_title,
)
from incumbent.extraction.seats.seat import LEAST, Seat

RUNNING = 12  # tokens behind a verb in which it is told that somebody is named a candidate
HELPING = 3  # tokens before a verb in which its auxiliaries stand


def of_whence(choice: Choice) -> list[Seat] | None:
    """The line tells whence somebody comes: "arrives from Orbex" is of what they had there."""
    if not tells_whence(choice.view, choice.trigger):
        return None
    left = left_behind(choice.view, choice.trigger)
    return [*choice.held_in(left, choice.seats), Seat(MEMBER, left, None)] if left is not None else []


def of_parting(choice: Choice) -> list[Seat] | None:
    """Two part, or a noun tells that somebody goes: "her exit from Orbex" is of what they had there."""
    if not choice.trigger.frame.mutual and exit_from(choice.view, choice.trigger) is None:
        return None
    left = left_behind_by(choice.candidate)
    if left is None:
        return []
    held = [seat for seat in choice.seats if seat.organization is not left or has(choice.candidate, seat)]
    own = choice.held_in(left, held)
    return [*own, *(() if own else seats_in(left, (), choice.kin)), Seat(MEMBER, left, None)]


def of_leaving_for(choice: Choice) -> list[Seat] | None:
    """The person leaves for something: for nothing that has posts ("left Orbex to join her family"), else what the
    article gives them."""
    if leaving(choice.candidate) is not None and not goes_to_something(choice.candidate):
        return []
    if gone_to(choice.view, choice.trigger) is None:
        return None
    return [seat for seat in choice.seats if seat.post_class != MEMBER and has(choice.candidate, seat)]


def without_destinations(choice: Choice) -> None:
    """Leaves out what is of where changes of the line lead to, and memberships: those are asked for apart."""
    view, trigger = choice.view, choice.trigger
    away = [gone_to(view, other) for other in view.triggers]
    seats = [seat for seat in choice.seats if seat.organization is None or seat.organization not in away]
    choice.kin = [seat for seat in choice.kin if seat.organization not in away]
    choice.elsewhere = onward_to(view, trigger) or whence_from(view, trigger)
    choice.gone = [seat for seat in seats if seat.post_class == MEMBER]
    elsewhere = choice.elsewhere
    seats = [seat for seat in seats if seat.organization is not elsewhere] if elsewhere else seats
    choice.seats = [seat for seat in seats if seat.post_class != MEMBER]


def of_something_else(choice: Choice) -> list[Seat] | None:
    """What somebody leaves is told elsewhere ("she left it in March"), or is no post at all."""
    view, trigger = choice.view, choice.trigger
    it = trigger.frame.takes and trigger.form == "verb" and view.leads[trigger.last : trigger.last + 1] == ["them"]
    return [] if it or leaves_something_else(choice.candidate) else None


def of_change_beside(choice: Choice) -> list[Seat] | None:
    """Another change of the line, or the title of whoever goes, tells of which seats this one is."""
    candidate, seats = choice.candidate, choice.seats
    again = of_aside(candidate, seats) or left_again(candidate, seats) or handed_here(candidate, seats)
    return again or left_by_title(candidate, seats) or None


def without_had_once(choice: Choice) -> None:
    """Leaves out what is told in passing to have been somebody's once, and what belongs to a title only."""
    choice.titled = choice.seats
    choice.dropped += choice.leave_out(is_had_once)
    choice.leave_out(is_of_its_title)


def of_joined(choice: Choice) -> list[Seat] | None:
    """The change is one of an organisation: of that which somebody joins, or of where whoever they join is."""
    trigger, candidate, elsewhere = choice.trigger, choice.candidate, choice.elsewhere
    if trigger.frame.needs != "organization" or trigger.form != "verb":
        return None
    named = object_of(choice.view, trigger)
    joined = [named] if named and named is not elsewhere else _joined(candidate, [*choice.gone, *choice.seats])
    if joined:
        seats = choice.held_in(joined[0], choice.titled) or joined_as_coach(candidate, joined[0], choice.seats)
        if trigger.frame.modality:
            return seats  # "is tipped for Orbex", which may be a stage, tells of no plain membership
        return [*seats, *seats_in(joined[0], (), (), not seats and choice.takes_charge)]
    if trigger.frame.modality:
        return []
    if elsewhere and trigger.frame.kind == "start":
        home = [seat.organization for seat in choice.seats if seat.organization is not None]
        return [Seat(MEMBER, body, None) for body in home[:1]]
    if trigger.frame.kind == "start":
        choice.leave_out(is_outgoing)
    return None


def of_post_without_name(choice: Choice) -> list[Seat] | None:
    """The change is one of a post that its own words have to name, or leads to a post of something without a name."""
    candidate = choice.candidate
    untold = choice.trigger.frame.needs == "post" or _leads_elsewhere(candidate) or _names_candidate(candidate)
    return [] if untold else None


def _joined(candidate: Candidate, seats: Sequence[Seat]) -> list[Entity]:
    """Where somebody goes whom the person joins: "Lee will be joined by Roe" takes Roe to where Lee starts."""
    others = beside(candidate)
    return [
        seat.organization
        for seat in seats
        for finding in seat.findings
        if finding.kind == "start" and finding.chance >= LEAST and id(finding.person.entity) in others
        if seat.organization is not None
    ]


def _leads_elsewhere(candidate: Candidate) -> bool:
    """The change is told with a post right behind it that is one of something without a name: "to become head of a
    small bank"; or within its own words with one of many: "retrouve un banc"."""
    view, trigger = candidate.view, candidate.trigger
    assert trigger is not None
    within = (post for post in view.posts if trigger.first <= post.first and post.last <= trigger.last)
    if any({"indefinite", "seat"} <= post.modifiers for post in within):
        return True
    return any("unnamed" in post.modifiers and 0 <= post.first - trigger.last <= HELPING for post in view.posts)


def _names_candidate(candidate: Candidate) -> bool:
    """The change makes somebody run for a post: "picked Lee as its candidate for mayor", "investie candidate"."""
    view, trigger = candidate.view, candidate.trigger
    assert trigger is not None
    if trigger.frame.kind != "start" or trigger.frame.person != "object" or trigger.form != "verb":
        return False
    for at in range(trigger.last, min(len(view.symbols), trigger.last + RUNNING)):
        if view.symbols[at] in ("START", "END", ";", "conjunction", "relative"):
            return False
        if view.leads[at] == "candidacy":
            return at - trigger.last <= 1 or "as" in view.symbols[max(trigger.last, at - HELPING) : at]
    return False
