"""The calendar of the date finder: days, weeks, months, parts of a year and years counted from a day, as EDTF text."""

from __future__ import annotations

import calendar
import datetime
import re
from collections.abc import Sequence

from incumbent.model.time import PartialDate

QUARTER, SEASON, HALF = 32, 20, 39  # EDTF: 2024-33 is the first quarter, 2024-21 spring, 2024-40 the first half
MONTHS_OF_SEASON = {1: 3, 2: 6, 3: 9, 4: 12}  # the month in which spring, summer, autumn and winter begin
_PART_OF_YEAR = re.compile(r"(\d{4})-(2[1-4]|3[3-6]|4[01])")
_FINENESS = {"day": 3, "week": 3, "month": 2, "quarter": 2, "season": 2, "year": 1, "decade": 1}


FAR_NEARER, NEARER = 5, 2  # how much nearer: benchmarks.dates, 1,097 expressions in both languages


class Unresolved(ValueError):
    """What the words count from is not known, or not finely enough."""


def of_day(day: datetime.date) -> PartialDate:
    """A day of the calendar as a date of full precision."""
    return PartialDate(day.year, day.month, day.day)


def middle(date: PartialDate) -> datetime.date:
    """The day in the middle of a date: from there "in March" of a piece of 1989 looks back and forth."""
    return date.earliest + (date.latest - date.earliest) / 2


def step(base: PartialDate, unit: str, count: int) -> str:
    """The day, week, month, quarter, year or decade so many steps from `base`; raises Unresolved where `base` is
    coarser than the unit."""
    if {"day": 3, "month": 2, "year": 1}[base.precision] < _FINENESS[unit]:
        raise Unresolved(unit)
    if unit == "day":
        return (base.earliest + datetime.timedelta(count)).isoformat()
    if unit == "week":
        monday = base.earliest + datetime.timedelta(7 * count - base.earliest.weekday())
        return f"{monday.isoformat()}/{(monday + datetime.timedelta(6)).isoformat()}"
    month = base.month or 1
    if unit == "month":
        months = base.year * 12 + month - 1 + count
        return PartialDate(months // 12, months % 12 + 1).edtf
    if unit == "quarter":
        quarters = base.year * 4 + (month - 1) // 3 + count
        return f"{quarters // 4:04}-{QUARTER + 1 + quarters % 4}"
    if unit == "decade":
        return f"{base.year // 10 + count:03}X"
    return PartialDate(base.year + count).edtf


def step_from(value: str, unit: str, count: int) -> str:
    """`step` from a date that the text has told; of a part of a year (a quarter, a summer) only the year steps."""
    if part := _PART_OF_YEAR.fullmatch(value):
        year = PartialDate(int(part[1]) + count) if unit == "year" else None
        if year is None:
            raise Unresolved(unit)
        return f"{year.edtf}-{part[2]}"
    told = bounds(value)
    if told is None:
        raise Unresolved(unit)
    try:
        base = PartialDate.parse(value.strip("/"))
    except ValueError:  # a week: its last day stands for it
        base = of_day(told[1])
    return step(base, unit, count)


def is_part_of_year(value: str) -> bool:
    """Whether an EDTF text is a quarter, a half or a season."""
    return _PART_OF_YEAR.fullmatch(value) is not None


def bounds(value: str) -> tuple[datetime.date, datetime.date] | None:
    """The first and the last day of what an EDTF text as this finder writes it names; None for the empty one."""
    first, _, last = value.strip("/").partition("/")
    try:
        if last:
            return PartialDate.parse(first).earliest, PartialDate.parse(last).latest
        if part := _PART_OF_YEAR.fullmatch(first):
            return _part_bounds(int(part[1]), int(part[2]))
        if first.endswith("X"):
            return datetime.date(int(first[:-1] + "0"), 1, 1), datetime.date(int(first[:-1] + "9"), 12, 31)
        told = PartialDate.parse(first)
    except ValueError:
        return None
    return told.earliest, told.latest


def _part_bounds(year: int, code: int) -> tuple[datetime.date, datetime.date]:
    if code > HALF:
        month, length = (code - HALF - 1) * 6 + 1, 6
    elif code > QUARTER:
        month, length = (code - QUARTER - 1) * 3 + 1, 3
    else:
        month, length = MONTHS_OF_SEASON[code - SEASON], 3
    last = PartialDate(year + (month + length - 2) // 12, (month + length - 2) % 12 + 1)
    return datetime.date(year, month, 1), last.latest


def weekday(base: PartialDate, place: int, turn: str, way: str) -> str:
    """The weekday (1 is Monday) that is meant, as seen from `base`."""
    if base.day is None:
        raise Unresolved("day")
    day = base.earliest
    back = (day.isoweekday() - place) % 7
    weeks = {"last week": -1, "this week": 0, "next week": 1}
    if turn in weeks:
        shift = 7 * weeks[turn] + place - day.isoweekday()
    elif turn == "next" or (back and (way == "future" or (turn == "this" and way != "past"))):
        shift = 7 - back
    else:
        shift = -(back or (7 if turn == "last" else 0))
    return (day + datetime.timedelta(shift)).isoformat()


def day_of_year(base: PartialDate, month: int, day: int, place: int | None, turn: str, way: str) -> str:
    """The day without a year that is meant; `place` is its weekday where that was told."""
    here = middle(base)
    years = [year for year in range(here.year - 8, here.year + 9) if _is_day(year, month, day)]
    days = [datetime.date(year, month, day) for year in years]
    if place:
        fitting = [d for d in days if d.isoweekday() == place and abs((d - here).days) < 500]
        if fitting:
            return min(fitting, key=lambda d: abs((d - here).days)).isoformat()
    ahead = next(d for d in days if d > here or (d == here and turn != "next"))
    behind = next(d for d in reversed(days) if d < here or (d == here and turn != "last"))
    if turn in ("last", "next"):
        return (behind if turn == "last" else ahead).isoformat()
    return _pick(here, behind, ahead, way).isoformat()


def feast(year: int, rule: Sequence[int]) -> datetime.date:
    """The day of a feast: its month and day, or month, weekday (1 is Monday) and how manieth of the month it is."""
    if len(rule) == 2:
        return datetime.date(year, rule[0], rule[1])
    month, place, count = rule
    first = datetime.date(year, month, 1)
    return first + datetime.timedelta((place - first.isoweekday()) % 7 + 7 * (count - 1))


def feast_of_year(base: PartialDate, rule: Sequence[int], turn: str, way: str) -> str:
    """The feast that is meant."""
    here = middle(base)
    days = [feast(year, rule) for year in range(here.year - 1, here.year + 2)]
    behind = max(day for day in days if day < here or (day == here and turn != "last"))
    ahead = min(day for day in days if day > here or (day == here and turn != "next"))
    if turn in ("last", "next"):
        return (behind if turn == "last" else ahead).isoformat()
    return _pick(here, behind, ahead, way).isoformat()


def month_of_year(base: PartialDate, month: int, turn: str, way: str) -> str:
    """The month without a year that is meant."""
    if turn == "this" and base.month is None:
        return PartialDate(base.year, month).edtf
    here = middle(base)
    same = base.month == month
    behind = datetime.date(here.year - (month > here.month or (same and turn == "last")), month, 15)
    ahead = datetime.date(here.year + (month < here.month or (same and turn == "next")), month, 15)
    if turn in ("last", "next"):
        best = behind if turn == "last" else ahead
    elif turn == "this":
        best = datetime.date(here.year, month, 15)
    else:
        best = _pick(here, behind, ahead, way)
    return PartialDate(best.year, best.month).edtf


def day_of_month(base: PartialDate, place: int, day: int) -> str:
    """The nearest day of that number which is that weekday ("Monday the 24th")."""
    if base.month is None:
        raise Unresolved("month")
    here = middle(base)
    around = [here + datetime.timedelta(shift) for shift in range(-60, 61)]
    fitting = [d for d in around if d.day == day and d.isoweekday() == place]
    if not fitting:
        raise Unresolved("day")
    return min(fitting, key=lambda d: abs((d - here).days)).isoformat()


def part_of_year(base: PartialDate, first_month: int, length: int, turn: str, way: str) -> int:
    """The year of a season, quarter or half that is told without one, by the month in which it begins."""
    here = middle(base)
    now = here.year * 12 + here.month - 1
    begins = here.year * 12 + first_month - 1
    if turn == "last":
        return here.year - (begins + length > now)
    if turn == "next":
        return here.year + (begins <= now)
    if turn == "this" or way == "future":
        return here.year - (begins - now > 9)  # "this winter" in January began in the year before
    return here.year - (begins > now)


def last_day(value: str) -> str:
    """The last day of a month or year; anything else stays as it is."""
    try:
        return PartialDate.parse(value).latest.isoformat()
    except ValueError:
        return value


def century(short: int, base: PartialDate | None) -> int:
    """A year told by its last two digits: the one nearest before `base` or soon after it."""
    if base is None:
        raise Unresolved("year")
    year = base.year // 100 * 100 + short
    return year - 100 if year > base.year + 10 else year


def _pick(here: datetime.date, behind: datetime.date, ahead: datetime.date, way: str) -> datetime.date:
    """Of the last and the coming occurrence the one that the words point to, unless the other is far nearer: nobody
    leaves out the year of what lies eleven months away. Without a word news looks back."""
    back, forth = (here - behind).days, (ahead - here).days
    if way == "future":
        return behind if back * FAR_NEARER < forth and back > 0 else ahead
    return ahead if forth * (FAR_NEARER if way == "past" else NEARER) < back else behind


def _is_day(year: int, month: int, day: int) -> bool:
    return 1 <= day <= calendar.monthrange(year, month)[1]
