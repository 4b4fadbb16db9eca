"""All tenures and plans that the known reports tell of: what every question begins with."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from incumbent.answers.known import known
from incumbent.answers.plans import plans_of, settled
from incumbent.answers.reports import NO_ORIGINS, Seat, seats
from incumbent.answers.tenures import tenures_of
from incumbent.model.answer import Plan, Tenure
from incumbent.model.claim import SINGLE_SEATS
from incumbent.model.entry import Witness


@dataclass(frozen=True, slots=True)
class Seating:
    """`read` are the witnesses that were known, `plans` stand with the seats that they are about."""

    read: tuple[Witness, ...]
    tenures: tuple[Tenure, ...]
    plans: tuple[tuple[Seat, Plan], ...]


NOTHING = Seating((), (), ())


def seating(
    witnesses: Iterable[Witness] | Seating,
    *,
    known_at: datetime.date | None = None,
    recorded_at: datetime.date | None = None,
    origins: Mapping[str, str] = NO_ORIGINS,
    beside: Sequence[Witness] = (),
) -> Seating:
    """The tenures and plans that `witnesses` tell of, as known at `known_at` and recorded by `recorded_at`.

    What became of plans hangs on more: on all that is told of their people, wherever, and of the organisations that
    they are about. What `witnesses` do not have of that stands in `beside`. What was made of all this is handed back as
    it is: whoever asks several questions makes it once.
    """
    if isinstance(witnesses, Seating):
        return witnesses
    told = unsettled(witnesses, known_at=known_at, recorded_at=recorded_at, origins=origins)
    if not told.plans:
        return told
    read: Sequence[Witness] = told.read
    tenures = told.tenures
    if beside:
        read = known([*read, *beside], known_at, recorded_at)
        clocks = {"known_at": known_at, "recorded_at": recorded_at}
        tenures = unsettled(_bearing_on(told.plans, read), **clocks, origins=origins).tenures
    return replace(told, plans=tuple(settled(told.plans, tenures, read)))


def _bearing_on(plans: Sequence[tuple[Seat, Plan]], read: Sequence[Witness]) -> list[Witness]:
    """What is told of the people of plans, and of those who may have taken a seat with one holder in their place."""
    names = {_last(person) for (person, _, _), _ in plans}
    seats_of_one = {(where, post_class) for (_, where, post_class), _ in plans if post_class in SINGLE_SEATS}
    names |= {
        _last(witness.person_key)
        for witness in read
        if (witness.organization_key, getattr(witness.claim, "post_class", "")) in seats_of_one
    }
    return [witness for witness in read if _last(witness.person_key) in names]


def _last(person: str) -> str:
    return person.rpartition(" ")[2]


def unsettled(
    witnesses: Iterable[Witness],
    *,
    known_at: datetime.date | None = None,
    recorded_at: datetime.date | None = None,
    origins: Mapping[str, str] = NO_ORIGINS,
) -> Seating:
    """The same, without what other seats say of what became of plans. All that is about people of one last name is
    together; no other people make a difference."""
    read = known(witnesses, known_at, recorded_at)
    tenures: list[Tenure] = []
    plans: list[tuple[Seat, Plan]] = []
    for seat, reports in seats(read, origins):
        made = tenures_of(seat, reports)
        tenures += made
        plans += [(seat, plan) for plan in plans_of(reports, made)]
    return Seating(tuple(read), tuple(tenures), tuple(plans))
