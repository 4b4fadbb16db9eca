"""Of which organisation a change without a post is told: of that which it leaves, of where it happens, of that which
acts; of all that the line names where nothing tells."""

from __future__ import annotations

from collections.abc import Sequence

from incumbent.extraction.bodies.acting_bodies import acting
from incumbent.extraction.bodies.moves import named_within, object_of
from incumbent.extraction.bodies.sites import site_of, whose_is
from incumbent.extraction.bodies.whereof import taken_up_at
from incumbent.extraction.lines.entities import Entity
from incumbent.extraction.organizations.clubs import COMPETITION, club_of, is_club
from incumbent.extraction.organizations.scenes import house
from incumbent.extraction.seats.choice import MEMBER, SPORT, Choice, part_in, seats_in
from incumbent.extraction.seats.handed_on import handed, left_before, sought
from incumbent.extraction.seats.limits import tells_of
from incumbent.extraction.seats.seat import Seat
from incumbent.extraction.text.post_groups import GROUP
from incumbent.extraction.text.vocabulary import CLUB


def of_left(choice: Choice) -> list[Seat] | None:
    """The change takes somebody away from what it names: "left Orbex", "the board parted with Lee"."""
    if choice.trigger.frame.takes and (left := object_of(choice.view, choice.trigger)):
        own = [seat for seat in choice.seats if seat.organization is left]
        return [*own, *(() if own else choice.held_in(left, choice.seats)), Seat(MEMBER, left, None)]
    if choice.told == {"end"} and (left := named_within(choice.view, choice.trigger)):
        own = [seat for seat in choice.seats if seat.organization is left and tells_of(choice.candidate, seat)]
        return [*own, Seat(MEMBER, left, None)]
    return None


def of_site(choice: Choice) -> list[Seat] | None:
    """The line says where the change happens, or whose the one is who goes."""
    view, trigger, person = choice.view, choice.trigger, choice.candidate.person
    site = (
        site_of(view, trigger)
        or taken_up_at(view, trigger.first + 1, person.entity)
        or house(view, trigger.first)  # "arrives at the ministry"
    )
    if site is not None:
        return list(seats_in(site, choice.seats, choice.kin, choice.takes_charge))
    whose = whose_is(view, person) if choice.told == {"end"} else None
    return list(seats_in(whose, choice.seats, choice.kin)) if whose is not None else None


def of_handed(choice: Choice) -> list[Seat] | None:
    """The seat passes from one to another, or was left before, or somebody new is looked for."""
    candidate = choice.candidate
    if passed := handed(candidate, choice.seats) or handed(candidate, choice.gone):
        return passed
    if left_before(candidate, choice.gone):
        return []
    return (sought(candidate, choice.seats) if choice.told == {"end"} else []) or None


def of_club(choice: Choice) -> list[Seat] | None:
    """The line is about a club, or about an organisation that acts and of which the person is told to have nothing."""
    seats, kin, candidate = choice.seats, choice.kin, choice.candidate
    trained = [seat.organization for seat in (*kin, *seats) if GROUP.get(seat.post_class) == SPORT or seat.kin]
    clubs = [m for m in choice.named() if m.entity.sort == CLUB or _may_be_trained(m.entity, trained)]
    if (club := club_of(choice.view, candidate.person, choice.trigger, clubs)) is not None:
        return list(seats_in(club.entity, seats, kin))
    if (body := acting(candidate)) is not None and not any(tells_of(candidate, seat) for seat in seats):
        return list(seats_in(body, seats, kin))
    return None


def of_any(choice: Choice) -> list[Seat]:
    """All seats that are left, those of their sorts, and plain membership in each organisation that the line names."""
    seats, candidate = choice.seats, choice.candidate
    bodies = {
        id(m.entity): m.entity
        for m in choice.named()
        if (m.entity.type != "place" and m.entity.sort != COMPETITION) or is_club(m.entity)
        if not any(seat.organization is m.entity for seat in choice.dropped)
    }
    known = {(seat.post_class, id(seat.organization)) for seat in seats}
    near = [s for s in choice.kin if id(s.organization) in bodies and (s.post_class, id(s.organization)) not in known]
    power = choice.of_power
    there = [body for body in bodies.values() if body is not choice.elsewhere and (power or body.type != "country")]
    titled = candidate.person.head is not None  # their title says where they are
    there = [] if titled or choice.trigger.frame.modality == "rumoured" else there
    return [*seats, *choice.moved(seats), *near, *(part_in(body, power) for body in there)]


def _may_be_trained(body: Entity, trained: Sequence[Entity | None]) -> bool:
    """One of those that have a coach, or an organisation of no known sort beside them."""
    unknown = bool(trained) and body.type == "organization" and not body.sort
    return unknown or any(body is other for other in trained)
