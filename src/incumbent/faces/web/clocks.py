"""The two clocks of a page: the days that they stand on, the days before and after, and how far their sliders go."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """`name` is that of the parameter, `day` where it stands (None: nowhere), `shown` where its slider does; `earlier`
    and `later` are the next days on which anything happened."""

    name: str
    day: datetime.date | None
    shown: datetime.date
    first: datetime.date
    last: datetime.date
    earlier: datetime.date | None
    later: datetime.date | None

    @property
    def steps(self) -> int:
        """The days between the ends of the slider."""
        return (self.last - self.first).days

    @property
    def step(self) -> int:
        """Where the slider stands."""
        return (self.shown - self.first).days


def clock(
    name: str,
    day: datetime.date | None,
    days: Sequence[datetime.date],
    today: datetime.date,
    ends: Sequence[datetime.date] = (),
) -> Clock:
    """The clock `name`, which stands on `day`; something happened on `days`. Its slider goes over these and `ends`."""
    bounds = [*days, *ends] or [today]
    first, last = min(bounds), max(bounds)
    now = day or today
    return Clock(
        name=name,
        day=day,
        shown=min(max(now, first), last),
        first=first,
        last=last,
        earlier=max((one for one in days if one < (day or last)), default=None),
        later=min((one for one in days if one > now), default=None),
    )
