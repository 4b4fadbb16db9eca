"""The two clocks of a page: the days that they stand on, the days before and after, and how far their sliders go."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from incumbent.faces.web.asked import Asked
    from incumbent.model.dossier import Dossier


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
    otherwise: datetime.date,
    ends: Sequence[datetime.date] = (),
) -> Clock:
    """The clock `name`, which stands on `day`, `otherwise` where the address tells none; something happened on `days`.
    Its slider goes from end to end of `ends`, else over these days."""
    bounds = ends or days or [otherwise]
    first, last, now = min(bounds), max(bounds), day or otherwise
    return Clock(
        name=name,
        day=day,
        shown=min(max(now, first), last),
        first=first,
        last=last,
        earlier=max((one for one in days if one < now), default=None),
        later=min((one for one in days if one > now), default=None),
    )


def both(found: Dossier, asked: Asked, ends: tuple[datetime.date, datetime.date]) -> tuple[Clock, Clock]:
    """The clocks of a page about a party; the slider of the first goes from end to end of the chart."""
    known = found.known_days
    return (
        clock("valid_at", asked.valid_at, found.valid_days, asked.today, ends),
        clock("known_at", asked.known_at, known, max(known, default=asked.today)),
    )


def came_later(known_on: datetime.date, recorded_at: str, asked: Asked) -> bool:
    """True for an article that nobody could have read on the day of what was known, or that this ledger had not read on
    the day of recording."""
    known, recorded = asked.known_at, asked.recorded_at
    return bool((known and known_on > known) or (recorded and recorded_at[:10] > recorded.isoformat()))
