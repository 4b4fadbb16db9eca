"""All tenures and plans that the known reports tell of: what every question begins with."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from incumbent.answers.known import became_known, known
from incumbent.answers.plans import plans_of, settled
from incumbent.answers.reports import NO_ORIGINS, Seat, seats
from incumbent.answers.tenures import tenures_of
from incumbent.model.answer import Plan, Tenure
from incumbent.model.entry import Witness


@dataclass(frozen=True, slots=True)
class Seating:
    """`read` are the witnesses that were known, `plans` stand with the seats that they are about."""

    read: tuple[Witness, ...]
    tenures: tuple[Tenure, ...]
    plans: tuple[tuple[Seat, Plan], ...]


NOTHING = Seating((), (), ())


def seating(
    witnesses: Iterable[Witness],
    *,
    known_at: datetime.date | None = None,
    recorded_at: datetime.date | None = None,
    origins: Mapping[str, str] = NO_ORIGINS,
) -> Seating:
    """The tenures and plans that `witnesses` tell of, as known at `known_at` and recorded by `recorded_at`."""
    told = unsettled(witnesses, known_at=known_at, recorded_at=recorded_at, origins=origins)
    if not told.plans:
        return told
    plans = settled(told.plans, told.tenures, read_until=max(map(became_known, told.read)))
    return replace(told, plans=tuple(plans))


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
