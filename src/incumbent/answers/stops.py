"""The days at which to look back at what was known, where there are too many to take them all."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence

_SPANS: tuple[Callable[[datetime.date], object], ...] = (
    lambda day: day.isocalendar()[:2],
    lambda day: (day.year, day.month),
    lambda day: (day.year, (day.month - 1) // 3),
    lambda day: day.year,
)


def stops(days: Sequence[datetime.date], most: int) -> list[datetime.date]:
    """The days in their order where there are no more than `most`; else the last ones of their weeks, months, quarters
    or years, and of the longest spans the last `most`. The last day is always one."""
    found = ordered = sorted(set(days))
    for span_of in _SPANS:
        if len(found) <= most:
            break
        found = list({span_of(day): day for day in ordered}.values())
    return found[-most:]
