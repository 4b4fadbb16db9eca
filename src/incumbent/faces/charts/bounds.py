"""From when to when a bar goes: the earliest and the latest day of each end, as far as it was told.

Days are numbers (of `date.toordinal`): a tenure that began on a day begins at its number, and one that ended on a day
ended at it, as `who` counts: on the day of its end nobody holds it any more.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from incumbent.model.answer import Tenure
    from incumbent.model.entry import Witness


@dataclass(frozen=True, slots=True)
class Bounds:
    """Where a bar begins and ends: it may have begun from `first` on, had surely by `sure_from`, was surely there
    until `sure_to`, and had surely ended by `last`. `sure_from` is not before `sure_to` where no day is certain.

    `open_start`: nobody told when it began, and `first` is the first day that it was seen. `open_end`: nobody told an
    end; then `last` is where the bar fades out.
    """

    first: int
    sure_from: int
    sure_to: int
    last: int
    open_start: bool
    open_end: bool

    @property
    def sure(self) -> bool:
        """Some day is certain."""
        return self.sure_from < self.sure_to


def bounds(tenure: Tenure, horizon: int, doubted: int | None = None, taken: int | None = None) -> Bounds:
    """The bounds of a tenure. One without an end fades out at `horizon`, the last day of which anything is known, or
    at `taken`, where somebody else took the seat for good. From `doubted` on, where somebody had it for a time, no day
    is certain."""
    confirmed = [day.toordinal() for day in tenure.confirmed]
    if tenure.starts:
        first = min(date.earliest.toordinal() for date in tenure.starts)
        sure_from = max(date.latest.toordinal() for date in tenure.starts)
    else:
        first = sure_from = _seen(tenure, confirmed, horizon)
    if tenure.ends:
        sure_to = (
            min(date.earliest.toordinal() for date in tenure.ends) if tenure.seen else first
        )  # the eve is inferred
        last = max(date.latest.toordinal() + (date.day is None) for date in tenure.ends)
    elif tenure.ended_by is not None:
        last = tenure.ended_by.toordinal()
        sure_to = max((day + 1 for day in confirmed if day < last), default=sure_from)
    else:
        sure_to = max((day + 1 for day in confirmed), default=sure_from)
        last = max(horizon, sure_to)
        if doubted is not None:
            sure_to = min(sure_to, doubted)
        if taken is not None and taken > first:
            last = taken
    last = max(last, first)
    return Bounds(
        first=first,
        sure_from=min(sure_from, last),
        sure_to=min(max(sure_to, first), last),
        last=last,
        open_start=not tenure.starts,
        open_end=not tenure.ended,
    )


def _seen(tenure: Tenure, confirmed: Iterable[int], horizon: int) -> int:
    """The first day on which a report has the person in the seat, as answers count it: a confirmation, or the eve of
    the end."""
    days = [*confirmed, *(day.toordinal() for day in (tenure.began_by, tenure.ended_by) if day)]
    days += [date.earliest.toordinal() - 1 for date in tenure.ends]
    return max(1, min(days, default=horizon))


def confirmed_by(witness: Witness, known: datetime.date | None = None) -> str:
    """Who read the words of a claim and confirmed it by the day `known` (None: ever), "" where nobody did."""
    review = witness.review
    if review is None or review.verdict != "confirmed" or (known is not None and review.on > known):
        return ""
    return review.by.removeprefix("person:")


def published(witness: Witness) -> datetime.date:
    """The day on which the world could read it; where nobody tells it, the day on which the ledger read it."""
    at = witness.source.published_at
    return at.latest if at is not None else datetime.date.fromisoformat(witness.recorded_at[:10])
