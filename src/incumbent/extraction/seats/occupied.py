"""Seats that others have: "Lee was hired by Lorvan", beside "the head of Lorvan, Roe, said", makes no head of Lee."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.extraction.bodies.acting_bodies import taker
from incumbent.extraction.seats.seat import LEAST, SEVERAL
from incumbent.extraction.states.states import TITLES

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.seats.seat import Seat


def is_occupied(candidate: Candidate, seat: Seat) -> bool:
    """The organisation of the seat takes the person by the words of the change, which name no post, and the article
    only says, by their titles, that others have the seat."""
    trigger = candidate.trigger
    assert trigger is not None
    if candidate.verdicts & {"start", "end"} != {"start"} or trigger.frame.other or seat.post_class in SEVERAL:
        return False
    sure = [f for f in seat.findings if f.chance >= LEAST]
    person = candidate.person.entity
    if not sure or any(f.kind != "hold" or f.candidate.tie not in TITLES or f.person.entity is person for f in sure):
        return False
    return taker(candidate.view, candidate.person, trigger) is seat.organization
