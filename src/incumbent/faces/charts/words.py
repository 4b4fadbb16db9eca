"""The words of charts and pages, in the language of the reader."""

from __future__ import annotations

import datetime
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from incumbent.errors import CommandError
from incumbent.model.time import PartialDate

_FOLDER = Path(__file__).with_name("words")


@dataclass(frozen=True, slots=True)
class Words:
    """`says` has the sentences by their keys, `classes` the names of the classes of posts."""

    language: str
    says: dict[str, str]
    classes: dict[str, str]
    months: tuple[str, ...]
    months_in_full: tuple[str, ...]

    def __call__(self, key: str, **values: Any) -> str:
        """The sentence of a key, filled in."""
        return self.says[key].format(**values)

    def class_name(self, post_class: str) -> str:
        """What a class of posts is called; its key where it is new."""
        return self.classes.get(post_class, post_class)

    def day(self, date: datetime.date | PartialDate) -> str:
        """A day in full; of a month or a year as much as is known."""
        return _day(self.language, date.year, date.month, date.day)

    def day_of(self, year: int, month: int | None, day: int | None) -> str:
        """The same of its parts."""
        if month is None:
            return str(year)
        name = self.months_in_full[month - 1]
        if day is None:
            return self("month", month=name, year=year)
        return self("day", day=self("first") if day == 1 else day, month=name, year=year)

    def dates(self, told: Iterable[PartialDate]) -> str:
        """All dates that were told of one thing."""
        return self("or").join(self._within(date) for date in told)

    def _within(self, date: PartialDate) -> str:
        """A date as it stands in a sentence: some languages have a word before it."""
        key = "in_year" if date.month is None else "in_month" if date.day is None else "on_day"
        return self(key, day=self.day(date))

    def counted(self, noun: str, count: int) -> str:
        """`1 origin`, `3 origins`."""
        return self(f"{noun}_one") if count == 1 else self(f"{noun}_many", count=count)


def languages() -> list[str]:
    """The codes of the languages that there are words for."""
    return sorted(path.stem for path in _FOLDER.glob("*.toml"))


@cache
def words_in(language: str) -> Words:
    """The words of a language, by its code. Raises CommandError."""
    if language not in languages():
        raise CommandError(f"there are no words in {language!r}", f"take one of {', '.join(languages())}")
    told = tomllib.loads((_FOLDER / f"{language}.toml").read_text(encoding="utf-8"))
    return Words(
        language=language,
        says=told["says"],
        classes=told["classes"],
        months=tuple(told["months"]),
        months_in_full=tuple(told["months_in_full"]),
    )


@lru_cache(maxsize=8192)
def _day(language: str, year: int, month: int | None, day: int | None) -> str:
    """Kept, since a chart says the same few days again and again."""
    return words_in(language).day_of(year, month, day)
