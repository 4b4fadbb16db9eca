"""The seat that somebody has is the one that they came to, where no other is told: "Lee is the dean of Orbex. … She
replaced Roe in May"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.extraction.seats.seat import Seat, opposite
from incumbent.extraction.states.states import TITLES

if TYPE_CHECKING:
    from incumbent.extraction.lines.entities import Entity
    from incumbent.extraction.seats.choice import Choice

SURE = 0.5  # chance from which on the article tells what somebody has
OVER = ("past", "participle")  # tenses of a change that has happened
HAS = ("hold", "start")


def of_had_by_comer(choice: Choice) -> list[Seat] | None:
    """The one seat that other lines give whoever comes for somebody, where this line names none and the article gives
    the one who goes none."""
    trigger, candidate, view = choice.trigger, choice.candidate, choice.view
    if trigger.form != "verb" or trigger.frame.other != "end" or trigger.negated or trigger.tense not in OVER:
        return None
    if any(not post.holding for post in view.posts):
        return None
    others = opposite(candidate)
    if choice.told == {"start"}:
        comer, leavers = candidate.person.entity, others
    elif choice.told == {"end"} and len(others) == 1:
        comer, leavers = others[0], [candidate.person.entity]
    else:
        return None
    if any(_seats(choice, leaver) for leaver in leavers):
        return None
    own = _seats(choice, comer)
    return own if len(own) == 1 else None


def _seats(choice: Choice, person: Entity) -> list[Seat]:
    """What the article surely gives somebody, by no title in the line of the change."""
    return [
        seat
        for seat in choice.seats
        if seat.post is not None
        and any(
            f.person.entity is person
            and f.kind in HAS
            and f.chance >= SURE
            and not (f.candidate.view is choice.view and f.candidate.tie in TITLES)
            for f in seat.findings
        )
    ]
