"""What each form of a date expression means: the slots that it filled → EDTF text and the basis that it rests on."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from incumbent.extraction.dates import values
from incumbent.extraction.dates.forms import Form
from incumbent.extraction.dates.values import Unresolved
from incumbent.model.time import PartialDate

Slots = Mapping[str, "str | None"]


class Words:
    """The words of a pack's slots with what they stand for."""

    def __init__(self, table: Mapping[str, Any]) -> None:
        months = {name: place for place, name in enumerate(table["months"]["names"], 1)} | table["months"]["variants"]
        weekdays = {name: place for place, name in enumerate(table["weekdays"]["names"], 1)}
        unclear = frozenset(table["months"]["unclear"])
        self.month: dict[str, int] = months | table["months"]["short"]
        self.weekday: dict[str, int] = weekdays | table["weekdays"]["short"]
        self.season: dict[str, int] = table["seasons"]
        self.ordinal: dict[str, int] = table["ordinals"]
        self.number: dict[str, int] = table["numbers"]
        self.unit: dict[str, str] = {form: unit for unit, forms in table["units"].items() for form in forms}
        self.steps = {name: {k: (str(u), int(n)) for k, (u, n) in table[name].items()} for name in RELATIVES}
        self.feast: dict[str, list[int]] = table["feasts"]
        self.order: str = table["numeric_order"]
        self.slots: dict[str, Mapping[str, Any]] = {
            "month": self.month,
            "monthname": months,
            "clearmonth": {name: place for name, place in months.items() if name not in unclear},
            "weekday": self.weekday,
            "weekdayname": weekdays,
            "season": self.season,
            "feast": self.feast,
            "ordinal": self.ordinal,
            "number": self.number,
            "unit": self.unit,
            **self.steps,
            **{name: dict.fromkeys(forms) for name, forms in table["slots"].items()},
        }


LAST = -1  # the ordinal of the last part of a year
RELATIVES = ("relative", "whole", "compared", "context", "beside")


@dataclass(frozen=True, slots=True)
class Setting:
    """What a reading counts from: the publication date, the date told last before, and which way the sentence looks."""

    words: Words
    published: PartialDate | None
    told: str
    way: Callable[[], str]


@dataclass(frozen=True, slots=True)
class Reading:
    form: Form
    slots: Slots
    setting: Setting

    def get(self, slot: str) -> str:
        """What stands in the slot, with single spaces; "" where nothing does."""
        return re.sub(" +", " ", self.slots.get(slot) or "")

    def number(self, slot: str) -> int:
        return int(re.match(r"\d+", self.get(slot).lstrip("'") or "0").group())  # type: ignore[union-attr]

    @property
    def month(self) -> int:
        return self.setting.words.month[self.get("month") or self.get("monthname") or self.get("clearmonth")]

    @property
    def weekday(self) -> int | None:
        return self.setting.words.weekday.get(self.get("weekday") or self.get("weekdayname"))

    @property
    def published(self) -> PartialDate:
        if self.setting.published is None:
            raise Unresolved("published")
        return self.setting.published

    def year(self) -> tuple[int, str] | None:
        """The year that the form tells, in digits or by a relative word, and the basis; None where it tells none."""
        if self.get("year") or self.get("yyyy"):
            return self.number("year") or self.number("yyyy"), "absolute"
        if self.get("yy"):
            short = self.number("yy")
            return values.century(short, self.setting.published), "absolute"
        for name in RELATIVES:
            if self.get(name) and name != "beside":
                value, basis = self.steps(name)
                if name == "compared":
                    value = value[:4]  # "the year-ago third quarter", behind a quarter
                if not value.isdigit():
                    raise ValueError(value)  # "in June last week" is no date
                return int(value), basis
        return None

    def steps(self, name: str) -> tuple[str, str]:
        unit, count = self.setting.words.steps[name][self.get(name)]
        if name in ("context", "beside") or (name == "compared" and values.is_part_of_year(self.setting.told)):
            return self.from_told(unit, count)
        return values.step(self.published, unit, count), "published"

    def from_told(self, unit: str, count: int) -> tuple[str, str]:
        """So many steps from the date told last before, else (a piece that opens with "the day before") from
        publication; raises Unresolved for years after nothing told: "she joined at 23 and left two years later"."""
        if self.setting.told:
            return values.step_from(self.setting.told, unit, count), "context"
        if unit == "year" and count > 0:
            raise Unresolved("told")
        return values.step(self.published, unit, count), "published"


def _iso(at: Reading) -> tuple[str, str]:
    return PartialDate(at.number("yyyy"), at.number("mm"), at.number("dd")).edtf, "absolute"


def _numeric(at: Reading) -> tuple[str, str]:
    """Day and month in the order of the pack. Where a language is written in both orders, only what they agree on is
    kept: 25/12 is Christmas, of 03/04 there stays the year."""
    year, basis = at.year() or (0, "")
    day, month = at.number("dd"), at.number("dd2")
    if at.setting.words.order == "both" and day != month and month <= 12:
        if day <= 12:
            return PartialDate(year).edtf, basis
    elif at.setting.words.order == "both":
        day, month = month, day
    return PartialDate(year, month, day).edtf, basis


def _day(at: Reading) -> tuple[str, str]:
    year = at.year()
    if year:
        return PartialDate(year[0], at.month, at.number("day")).edtf, year[1]
    PartialDate(2000, at.month, at.number("day"))  # a day that no year has is no date
    way = at.setting.way() if not at.form.turn and at.weekday is None else ""
    return (
        values.day_of_year(at.published, at.month, at.number("day"), at.weekday, at.form.turn, way),
        "published",
    )


def _feast(at: Reading) -> tuple[str, str]:
    """A feast by its month and day, or by month, weekday and how manieth of the month it is."""
    rule = at.setting.words.feast[at.get("feast")]
    year = at.year()
    if year:
        return values.feast(year[0], rule).isoformat(), year[1]
    way = "" if at.form.turn else at.setting.way()
    return values.feast_of_year(at.published, rule, at.form.turn, way), "published"


def _days(at: Reading) -> tuple[str, str]:
    first, basis = _day(at)
    day = PartialDate.parse(first)
    last = PartialDate(day.year, day.month, at.number("day2"))
    if last.earliest <= day.earliest:
        raise ValueError("no stretch of days")
    return f"{first}/{last.edtf}", basis


def _months(at: Reading) -> tuple[str, str]:
    """From a month to another one. A last month without its year counts from publication, the first leads up to it."""
    first = at.month
    last = at.setting.words.month[at.get("month2")]
    if at.get("year2"):
        ends, basis = at.number("year2"), "absolute"
    else:
        ends, basis = int(values.month_of_year(at.published, last, "", at.setting.way())[:4]), "published"
    begins = at.number("year") or ends - (first > last)
    if (begins, first) >= (ends, last):
        raise ValueError("no stretch of months")
    return f"{PartialDate(begins, first).edtf}/{PartialDate(ends, last).edtf}", basis


def _week(at: Reading) -> tuple[str, str]:
    """The week in which the day lies."""
    first, basis = _day(at)
    return values.step(PartialDate.parse(first), "week", 0), basis


def _day_of_month(at: Reading) -> tuple[str, str]:
    return values.day_of_month(at.published, at.weekday or 0, at.number("day")), "published"


def _month(at: Reading) -> tuple[str, str]:
    year = at.year()
    if year:
        return PartialDate(year[0], at.month).edtf, year[1]
    way = "" if at.form.turn else at.setting.way()
    return values.month_of_year(at.published, at.month, at.form.turn, way), "published"


def _beside(at: Reading) -> tuple[str, str]:
    """The day before or after a day: "the day after May 3"."""
    unit, count = at.setting.words.steps["beside"][at.get("beside")]
    if unit != "day":
        raise ValueError("no day")
    value, basis = _day(at) if at.get("day") else _weekday(at)
    return values.step(PartialDate.parse(value), unit, count), basis


def _weekday(at: Reading) -> tuple[str, str]:
    way = at.setting.way() if at.form.turn in ("", "this") else ""
    return values.weekday(at.published, at.weekday or 0, at.form.turn, way), "published"


def _part(offset: int, length: int) -> Callable[[Reading], tuple[str, str]]:
    """Readings of seasons, quarters and halves, which EDTF numbers from `offset`."""

    def read(at: Reading) -> tuple[str, str]:
        words = at.setting.words
        place = words.season.get(at.get("season")) or words.ordinal.get(at.get("ordinal")) or at.number("digit")
        place = 12 // length if place == LAST else place
        if not 1 <= place <= 12 // length:
            raise ValueError("no such part of a year")
        year = at.year()
        if year is None:
            first = values.MONTHS_OF_SEASON[place] if offset == values.SEASON else (place - 1) * length + 1
            way = "" if at.form.turn else at.setting.way()
            year = values.part_of_year(at.published, first, length, at.form.turn, way), "published"
        return f"{year[0]:04}-{offset + place}", year[1]

    return read


def _ago(at: Reading) -> tuple[str, str]:
    return values.step(at.published, _unit(at), at.form.sign * _count(at)), "published"


def _apart(at: Reading) -> tuple[str, str]:
    return at.from_told(_unit(at), at.form.sign * _count(at))


def _unit(at: Reading) -> str:
    return at.setting.words.unit[at.get("unit")]


def _count(at: Reading) -> int:
    return at.setting.words.number.get(at.get("number")) or at.number("number")


def _relative(at: Reading) -> tuple[str, str]:
    return at.steps(next(name for name in RELATIVES if at.get(name)))


def _years(at: Reading) -> tuple[str, str]:
    first = at.number("year")
    last = at.number("year2") or first // 100 * 100 + at.number("yy")
    if last <= first:
        raise ValueError("no stretch of years")
    return f"{PartialDate(first).edtf}/{PartialDate(last).edtf}", "absolute"


def _year(at: Reading) -> tuple[str, str]:
    year, basis = at.year() or (0, "")
    return PartialDate(year).edtf, basis


def _decade(at: Reading) -> tuple[str, str]:
    return f"{at.number('decade') // 10:03}X", "absolute"


READERS: Mapping[str, Callable[[Reading], tuple[str, str]]] = {
    "iso": _iso,
    "numeric": _numeric,
    "day": _day,
    "feast": _feast,
    "days": _days,
    "months": _months,
    "week": _week,
    "day of month": _day_of_month,
    "month": _month,
    "weekday": _weekday,
    "season": _part(values.SEASON, 3),
    "quarter": _part(values.QUARTER, 3),
    "half": _part(values.HALF, 6),
    "ago": _ago,
    "apart": _apart,
    "relative": _relative,
    "context": _relative,
    "compared": _relative,
    "beside": _beside,
    "years": _years,
    "year": _year,
    "decade": _decade,
}
