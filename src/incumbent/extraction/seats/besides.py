"""Seats that the article tells of and that a change without a post is not about: what somebody keeps, had before or has
besides, and what is somebody else's. Or the change is about just one of them: a title beside the name, a seat that is
empty."""

from __future__ import annotations

from collections.abc import Sequence

from incumbent.extraction.bodies.moves import is_journey
from incumbent.extraction.candidates.apart import BESIDE
from incumbent.extraction.candidates.candidates import Candidate
from incumbent.extraction.seats.asides import of_own_title
from incumbent.extraction.seats.choice import Choice
from incumbent.extraction.seats.keeping import is_kept, is_kept_on
from incumbent.extraction.seats.limits import (
    has,
    is_addressees,
    is_gone_to,
    is_had_now,
    is_of_many,
    is_other_step,
    is_over,
    is_taken,
    is_told_besides,
    tells_of,
)
from incumbent.extraction.seats.occupied import is_occupied
from incumbent.extraction.seats.own_titles import (
    is_former_title,
    is_had_before,
    is_had_earlier,
    is_hirers,
    is_left_behind,
    is_of_before,
    is_of_tipped,
    is_other_title,
    is_own_title,
)
from incumbent.extraction.seats.reactions import is_bystanders
from incumbent.extraction.seats.seat import Seat, opposite
from incumbent.extraction.seats.vacancies import vacated

HELPING = 3  # tokens before a verb in which its auxiliaries stand
POWER = ("head-of-state", "head-of-government")


def without_former(choice: Choice) -> None:
    """Leaves out what no journey leads to, and what the line says that somebody had before."""
    choice.leave_out(_is_no_journeys, is_former_title, is_had_earlier)


def _is_no_journeys(candidate: Candidate, seat: Seat) -> bool:
    trigger = candidate.trigger
    return trigger is not None and is_journey(candidate.view, trigger, seat.post_class)


def of_title_or_vacancy(choice: Choice) -> list[Seat] | None:
    """The seat that is the title of whoever goes, or that the line says to be empty."""
    return of_own_title(choice.candidate, choice.seats) or vacated(choice.candidate, choice.seats) or None


def without_shared(choice: Choice) -> None:
    """Leaves out what several have; who seized power has the seats of power, where there are any."""
    choice.leave_out(is_of_many)
    if choice.of_power:
        choice.seats = [seat for seat in choice.seats if seat.post_class in POWER] or choice.seats


def of_holder(choice: Choice) -> list[Seat] | None:
    """The change is one that only who has a seat can make: of theirs; a change that comes again of theirs, if they are
    told to have one."""
    needs = choice.trigger.frame.needs
    if needs not in ("holder", "again"):
        return None
    own = [seat for seat in choice.seats if tells_of(choice.candidate, seat)]
    if choice.trigger.frame.dated:  # "Lee arrived in 2018 from Orbex, where she was chairman" is of another one
        behind = {id(m.entity) for m in choice.view.others if m.first >= choice.trigger.last}
        own = [seat for seat in own if id(seat.organization) not in behind] or own
    return own if own or needs == "holder" else None


def of_had_taken(choice: Choice) -> list[Seat] | None:
    """The seats that are the title, in the line, of whoever came to one by a change that was over before: "the dean,
    Lee, had succeeded Roe in May"."""
    candidate, trigger, view = choice.candidate, choice.trigger, choice.view
    helping = range(max(0, trigger.first - HELPING), trigger.first)
    had = any(view.symbols[at] == "auxiliary" and view.times[at] == "past" for at in helping)
    if not had or trigger.form != "verb" or trigger.frame.other != "end":
        return None
    comer = candidate.person.entity if "start" in candidate.verdicts else next(iter(opposite(candidate)), None)
    taken = [
        seat
        for seat in choice.seats
        if any(
            f.person.entity is comer and f.candidate.view is view and f.candidate.tie in BESIDE and f.kind == "hold"
            for f in seat.findings
        )
    ]
    return taken or None


def without_others(choice: Choice) -> None:
    """Leaves out what somebody keeps and what is somebody else's, as the line of the change tells it."""
    passing = choice.in_passing  # then what somebody is now may be what they took
    if not passing:
        choice.leave_out(is_kept)
    choice.dropped += choice.leave_out(is_had_now)
    choice.leave_out(is_gone_to, is_other_step)
    choice.leave_out(is_told_besides, is_taken)
    choice.leave_out(is_left_behind, is_other_title)
    choice.leave_out(is_addressees)
    choice.dropped += choice.leave_out(
        is_kept_on, is_had_before, is_of_before, is_bystanders, is_of_tipped, is_occupied
    )
    candidate, seats = choice.candidate, choice.seats
    taken = seats if passing else [seat for seat in seats if not is_own_title(candidate, seat)]
    choice.seats = taken or [seat for seat in seats if not is_hirers(candidate, seat)]


def of_the_dead(choice: Choice) -> list[Seat] | None:
    """Whoever dies leaves what the article gives them, and where they had left it before nothing else; whoever leaves,
    what the article gives them, if it gives them anything."""
    candidate = choice.candidate
    if choice.trigger.frame.manner == "died":
        if choice.leave_out(is_over):
            return _had(candidate, choice.seats)
        choice.seats = [seat for seat in choice.seats if tells_of(candidate, seat)]
    if choice.told == {"end"}:
        choice.seats = _had(candidate, choice.seats) or choice.seats
    return None


def _had(candidate: Candidate, seats: Sequence[Seat]) -> list[Seat]:
    return [seat for seat in seats if has(candidate, seat)]
