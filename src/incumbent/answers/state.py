"""The whole board and management of an organisation on a day, as known on a day."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from incumbent.answers.holders import holders_in, stands
from incumbent.answers.reports import NO_ORIGINS
from incumbent.answers.seating import Seating, seating
from incumbent.answers.tenures import beginning
from incumbent.model.answer import Tenure
from incumbent.model.claim import SINGLE_SEATS, TenureClaim
from incumbent.model.entry import Witness
from incumbent.model.history import State, Vacancy

BOARD = ("chair", "board-member")
MANAGEMENT = tuple(
    """chief-executive president vice-president finance-chief operations-chief technology-chief strategy-chief
    marketing-chief people-chief legal-chief science-chief executive partner""".split()
)


def state(
    organization: str,
    organization_key: str,
    witnesses: Iterable[Witness] | Seating,
    *,
    valid_at: datetime.date,
    known_at: datetime.date | None = None,
    recorded_at: datetime.date | None = None,
    origins: Mapping[str, str] = NO_ORIGINS,
    beside: Sequence[Witness] = (),
) -> State:
    """Everybody who held a post of `organization` on `valid_at`: the board, the management and the others, and the
    seats with one holder that had been left and not taken again. What became of plans hangs on `beside`, too (see
    `seating`)."""
    told = seating(witnesses, known_at=known_at, recorded_at=recorded_at, origins=origins, beside=beside)
    found = replace(
        holders_in(told, organization_key, valid_at),
        organization=organization,
        known_at=known_at,
        recorded_at=recorded_at,
    )
    here = [tenure for tenure in told.tenures if tenure.organization_key == organization_key]
    return State(
        holders=found,
        board=_of(found.held, BOARD),
        management=_of(found.held, MANAGEMENT),
        others=tuple(t for t in found.held if t.post_class not in BOARD and t.post_class not in MANAGEMENT),
        vacant=tuple(_vacant(here, found.held, valid_at)),
    )


def _of(held: Sequence[Tenure], classes: Sequence[str]) -> tuple[Tenure, ...]:
    """Those in these classes, in the order of the classes."""
    return tuple(tenure for name in classes for tenure in held if tenure.post_class == name)


def _vacant(tenures: Sequence[Tenure], held: Sequence[Tenure], day: datetime.date) -> list[Vacancy]:
    taken = {tenure.post_class for tenure in held}
    left = [
        tenure
        for tenure in tenures
        if tenure.post_class in SINGLE_SEATS
        and tenure.post_class not in taken
        and (end := _left(tenure)) is not None
        and end <= day
        and not stands(tenure, day)
    ]
    last: dict[str, Tenure] = {}
    for tenure in sorted(left, key=lambda t: (_left(t) or day, beginning(t), t.person_key)):
        last[tenure.post_class] = tenure
    return [Vacancy(post_class=post_class, last=tenure) for post_class, tenure in sorted(last.items())]


def _left(tenure: Tenure) -> datetime.date | None:
    """The day on which somebody is told to have left, or by which; None where reports have them as former alone."""
    if tenure.ends:
        return tenure.ends[0].earliest
    told = any(isinstance(w.claim, TenureClaim) and w.claim.tenure_kind == "end" for w in tenure.witnesses)
    return tenure.ended_by if told else None
