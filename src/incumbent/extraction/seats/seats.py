"""Which seat a change is about whose sentence names no post: "Lee was dismissed" three paragraphs below "chief
executive Ann Lee".

The seats of an article are the posts of organisations that it tells of anywhere. For a change without a post each of
them is weighed, beside plain membership in an organisation of the line; features say where the seat was told
and of whom.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from incumbent.extraction.candidates.candidates import Candidate
from incumbent.extraction.seats.besides import (
    of_had_taken,
    of_holder,
    of_the_dead,
    of_title_or_vacancy,
    without_former,
    without_others,
    without_shared,
)
from incumbent.extraction.seats.choice import Choice, beside
from incumbent.extraction.seats.contenders import of_vacancy
from incumbent.extraction.seats.had_by_comer import of_had_by_comer
from incumbent.extraction.seats.outright import (
    of_change_beside,
    of_joined,
    of_leaving_for,
    of_parting,
    of_post_without_name,
    of_something_else,
    of_whence,
    without_destinations,
    without_had_once,
)
from incumbent.extraction.seats.seat import Seat
from incumbent.extraction.seats.whose import of_any, of_club, of_handed, of_left, of_site

# What is tried, in this order: a reading answers with the seats that the change may be about, or leaves out some of
# those that are left, and the next one goes on.
READINGS: tuple[Callable[[Choice], list[Seat] | None], ...] = (
    of_vacancy,
    of_whence,
    of_parting,
    of_leaving_for,
    without_destinations,
    of_something_else,
    of_change_beside,
    without_had_once,
    of_joined,
    of_post_without_name,
    without_former,
    of_title_or_vacancy,
    without_shared,
    of_holder,
    of_had_taken,
    of_had_by_comer,
    without_others,
    of_the_dead,
    of_left,
    of_site,
    of_handed,
    of_club,
)


def options(candidate: Candidate, seats: Sequence[Seat], kin: Sequence[Seat] = ()) -> list[Seat]:
    """The seats of the article, and membership in each organisation that the line names; what the words of the change
    themselves name ("joined Orbex") is the only choice where the frame asks for an organisation."""
    choice = Choice.of(candidate, seats, kin)
    for reading in READINGS:
        if (found := reading(choice)) is not None:
            return found
    return of_any(choice)


def joins_somebody(candidate: Candidate) -> bool:
    """The change takes the person to an organisation, and tells of another person as the one whom they join."""
    trigger = candidate.trigger
    assert trigger is not None
    return trigger.frame.needs == "organization" and trigger.form == "verb" and bool(beside(candidate))
