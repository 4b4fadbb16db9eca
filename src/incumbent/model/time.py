"""Dates as reports give them: with their precision, the words they came from, and nothing invented.

`PartialDate` writes and reads the EDTF (ISO 8601-2) forms `2023`, `2023-11` and `2023-11-17`. `DateMention` is a date
expression in a text.
"""

from __future__ import annotations

import calendar
import datetime
import re
from dataclasses import dataclass

_FORM = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A year, a month or a day; `month` and `day` are None where nobody told them."""

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.day is not None and self.month is None:
            raise ValueError("a day without a month")
        datetime.date(self.year, self.month or 1, self.day or 1)  # raises ValueError for what no calendar holds

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Reads `2023`, `2023-11`, `2023-11-17`; raises ValueError for anything else."""
        match = _FORM.fullmatch(text.strip())
        if not match:
            raise ValueError(f"not a date: {text!r}")
        return cls(*(int(part) if part else None for part in match.groups()))  # type: ignore[arg-type]

    @property
    def edtf(self) -> str:
        parts = [f"{self.year:04}"]
        if self.month is not None:
            parts.append(f"{self.month:02}")
        if self.day is not None:
            parts.append(f"{self.day:02}")
        return "-".join(parts)

    @property
    def precision(self) -> str:
        return "day" if self.day is not None else "month" if self.month is not None else "year"

    @property
    def earliest(self) -> datetime.date:
        return datetime.date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> datetime.date:
        month = self.month or 12
        return datetime.date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def __str__(self) -> str:
        return self.edtf


def eve(day: datetime.date) -> datetime.date:
    """The day before; of the first day that there is, that day."""
    return day - datetime.timedelta(1) if day > datetime.date.min else day


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date expression: `text[start:end] == exact`.

    `value` is EDTF text (`2023-11-17`, `2023-11`, `2017/` for "since 2017", `/2024-03-31` for "by the end of March",
    `2025-35` for a third quarter), `basis` says how it was resolved (`absolute`, `published` for words relative to the
    publication date, `context` for words relative to another date of the text), `direction` is `past`, `future` or
    `present` as seen from the publication date, or `unknown` without one.
    """

    start: int
    end: int
    exact: str
    value: str
    basis: str
    direction: str
