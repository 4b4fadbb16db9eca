"""Days to pixels, and where the marks of the axis stand."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from incumbent.faces.charts.widths import width

if TYPE_CHECKING:
    from incumbent.faces.charts.words import Words

SIZE = 11.0  # of the type of the axis
_AIR = 14.0  # pixels between two labels
_EDGE = 8.0  # by which a label may stand over the end of the plot
_MONTHS = (1, 3, 6)
_YEARS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
_DAYS = (1, 2, 7)


@dataclass(frozen=True, slots=True)
class Scale:
    """`first` and `last` are days (as by `date.toordinal`, with parts of a day) at the pixels `left` and `right`."""

    first: float
    last: float
    left: float
    right: float

    def x(self, day: float) -> float:
        """The pixel of a day's beginning, not rounded and not held within the plot."""
        return self.left + (day - self.first) * self.per_day

    def within(self, day: float) -> float:
        """The same, held within the plot."""
        return min(max(self.x(day), self.left), self.right)

    @property
    def per_day(self) -> float:
        return (self.right - self.left) / (self.last - self.first)


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark of the axis at the beginning of a day: `label` in the first line, "" for a mark alone; `context` in the
    second one, where the month or the year is another than before."""

    x: float
    label: str
    context: str
    strong: bool


def ticks(scale: Scale, words: Words) -> list[Tick]:
    """The marks for days, weeks, months or years, as close as their labels allow."""
    for unit, step, sample in _steps(words):
        days = {"day": 1.0, "month": 30.4, "year": 365.2}[unit] * step
        if days * scale.per_day >= width(sample, SIZE) + _AIR:
            return list(_placed(scale, words, unit, step))
    return list(_placed(scale, words, "year", _YEARS[-1]))


def _steps(words: Words) -> Iterator[tuple[str, int, str]]:
    longest = max(words.months, key=len)
    yield from (("day", step, "30") for step in _DAYS)
    yield from (("month", step, longest) for step in _MONTHS)
    yield from (("year", step, "2000") for step in _YEARS)


def _placed(scale: Scale, words: Words, unit: str, step: int) -> Iterator[Tick]:
    before: datetime.date | None = None
    free = float("-inf")  # where the second line is free again
    for day in _days(scale, unit, step):
        x = scale.x(day.toordinal())
        context = ""
        if unit == "day":
            label = str(day.day)
            if before is None or day.month != before.month:
                context = words("month", month=words.months[day.month - 1], year=day.year)
        elif unit == "month":
            label = words.months[day.month - 1]
            context = str(day.year) if before is None or day.year != before.year else ""
        else:
            label = str(day.year)
        if x + width(label, SIZE) > scale.right + _EDGE:
            label = ""
        if context and (x < free or x + width(context, SIZE) > scale.right + _EDGE):
            context = ""
        if context:
            free = x + width(context, SIZE) + _AIR
        yield Tick(x=x, label=label, context=context, strong=bool(before and context) or _round(day, unit, step))
        before = day


def _round(day: datetime.date, unit: str, step: int) -> bool:
    return (unit == "day" and day.weekday() == 0 and step == 1) or (unit == "year" and day.year % 10 == 0)


def _days(scale: Scale, unit: str, step: int) -> Iterator[datetime.date]:
    """The days on which marks stand, within the plot."""
    last = min(scale.last, datetime.date.max.toordinal())
    day = _begin(datetime.date.fromordinal(max(1, int(scale.first))), unit, step)
    while day.toordinal() <= last:
        if day.toordinal() >= scale.first:
            yield day
        try:
            day = _next(day, unit, step)
        except (ValueError, OverflowError):
            return


def _begin(day: datetime.date, unit: str, step: int) -> datetime.date:
    if unit == "year":
        return datetime.date(max(1, day.year - day.year % step), 1, 1)
    if unit == "month":
        return datetime.date(day.year, (day.month - 1) // step * step + 1, 1)
    if step == 7:
        return datetime.date.fromordinal(max(1, day.toordinal() - day.weekday()))
    return day


def _next(day: datetime.date, unit: str, step: int) -> datetime.date:
    if unit == "year":
        return datetime.date(day.year + step if day.year >= step else step, 1, 1)
    if unit == "month":
        months = day.year * 12 + day.month - 1 + step
        return datetime.date(months // 12, months % 12 + 1, 1)
    return day + datetime.timedelta(step)
