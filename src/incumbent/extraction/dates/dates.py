"""Date expressions in a text, resolved against its publication date, never to a day that nobody told.

A pack's lexicon/dates.toml gives the forms and the words of their slots; `forms` finds them, `tense` says
which way a weekday lies, `readers` and `values` count. Precision stays what the words give: "last week" is
the seven days from Monday on, "last year" a year.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property, partial
from itertools import zip_longest
from typing import TYPE_CHECKING, overload
from weakref import WeakKeyDictionary

from incumbent.extraction.dates import values
from incumbent.extraction.dates.forms import Form, Forms
from incumbent.extraction.dates.readers import READERS, Reading, Setting, Words
from incumbent.extraction.dates.tense import Tense
from incumbent.extraction.dates.text import Folded, Leads, fold
from incumbent.model.time import DateMention, PartialDate

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

DIGITS = re.compile(r"\d")  # what a day of the month is told with, and a weekday is not


def find_dates(
    text: str,
    *,
    published: PartialDate | datetime.date | str | None = None,
    language: str | None = None,
) -> list[DateMention]:
    """Every date expression of `text`, by place, none inside another.

    `published` is the date from which relative words count; where it is unknown, or too coarse for them ("Friday" in a
    piece of 1989), they are given with the value "" and the basis "relative". `language` is the code of a pack; where
    it is not told, the text tells it. Raises UnknownLanguage, and ValueError for a `published` that is no date.
    """
    from incumbent.languages.detect import detect
    from incumbent.languages.load import codes, load_pack

    return _finder(load_pack(language or detect(text) or codes()[0])).find(text, anchor_of(published))


def anchor_of(published: PartialDate | datetime.date | str | None) -> PartialDate | None:
    """The publication date as the finder counts from it; raises ValueError for what is no date."""
    if isinstance(published, str):
        return PartialDate.parse(published)
    return values.of_day(published) if isinstance(published, datetime.date) else published


def dates_of(text: str, anchor: PartialDate | None, pack: Pack) -> list[DateMention]:
    """The date expressions whose value is known, for a pack at hand."""
    return [date for date in _finder(pack).find(text, anchor) if date.value]


class Dates(Sequence[DateMention]):
    """The date expressions of a text whose value is known, looked for when the first is asked for: an article
    without claims needs none."""

    def __init__(self, text: str, anchor: PartialDate | None, pack: Pack) -> None:
        self._text = text
        self._anchor = anchor
        self._pack = pack

    @cached_property
    def _found(self) -> list[DateMention]:
        return dates_of(self._text, self._anchor, self._pack)

    def __iter__(self) -> Iterator[DateMention]:
        return iter(self._found)

    @overload
    def __getitem__(self, place: int) -> DateMention: ...
    @overload
    def __getitem__(self, place: slice) -> list[DateMention]: ...
    def __getitem__(self, place: int | slice) -> DateMention | list[DateMention]:
        return self._found[place]

    def __len__(self) -> int:
        return len(self._found)


class _Finder:
    """The date expressions of one pack."""

    def __init__(self, pack: Pack) -> None:
        table = pack.lexicon["dates"]
        self._words = Words(table)
        self._forms = Forms(table, self._words.slots)
        self._tense = Tense(table["tense"])
        self._capitalised: tuple[str, ...] = tuple(table["capitalised"])
        self._since = Leads(table["open"]["since"])
        self._until = Leads(table["open"]["until"])
        self._to = frozenset(table["open"]["to"])

    def find(self, text: str, anchor: PartialDate | None) -> list[DateMention]:
        folded = fold(text)
        found: list[DateMention] = []
        told = ""

        def take(form: Form, match: re.Match[str]) -> bool:
            nonlocal told
            if any(
                not folded.shown[match.start(name)].isupper()
                for name in self._capitalised
                if match.re.groupindex.get(name) and match.group(name)
            ):
                return False
            way = partial(self._tense.way, folded.small, match.start(), match.end())
            reading = Reading(form, match.groupdict(), Setting(self._words, anchor, told, way))
            try:
                value, basis = READERS[form.read](reading)
            except values.Unresolved:
                value, basis = "", "relative"
            except (ValueError, OverflowError):
                return False  # the thirtieth of February, a year before the first
            told = told if form.read == "compared" else value or told
            value = self._opened(folded, match.start(), value, reading)
            start, end = folded.place(match.start()), folded.place(match.end())
            found.append(DateMention(start, end, text[start:end], value, basis, _direction(value, anchor)))
            return True

        self._forms.each(folded.small, take)
        return [self._before(one, behind, text, anchor) for one, behind in zip_longest(found, found[1:])]

    def _before(
        self, date: DateMention, behind: DateMention | None, text: str, anchor: PartialDate | None
    ) -> DateMention:
        """The first day of a span in the year in which it lies before the last: "from Aug. 26 to Oct. 20"; `date` as it
        is where it tells its year or opens no span."""
        spans = behind is not None and text[date.end : behind.start].strip().lower() in self._to
        if not spans or date.basis != "published" or DIGITS.search(date.exact) is None:
            return date
        first, last = _day(date.value), _day(behind.value.lstrip("/") if behind else "")
        if first is None or last is None or first <= last:
            return date
        try:
            value = first.replace(year=last.year - (first.replace(year=last.year) > last)).isoformat()
        except ValueError:
            return date  # the twenty-ninth of February
        return replace(date, value=value, direction=_direction(value, anchor))

    def _opened(self, folded: Folded, start: int, value: str, reading: Reading) -> str:
        """The value as an open interval where "since" or "until" leads to it."""
        if not value or "/" in value:
            return value
        if self._since.to(folded.small, start):
            return f"{value}/"
        if self._until.to(folded.small, start):
            return f"/{values.last_day(value) if reading.get('end') else value}"
        return value


_FINDERS: WeakKeyDictionary[Pack, _Finder] = WeakKeyDictionary()  # a pack is compiled once and kept while it lives


def _finder(pack: Pack) -> _Finder:
    finder = _FINDERS.get(pack)
    if finder is None:
        finder = _FINDERS[pack] = _Finder(pack)
    return finder


def _day(value: str) -> datetime.date | None:
    """The day that `value` is; None for a month, a year or an interval."""
    try:
        return datetime.date.fromisoformat(value)
    except ValueError:
        return None


def _direction(value: str, anchor: PartialDate | None) -> str:
    """Where the date lies as seen from publication."""
    told = values.bounds(value)
    if told is None or anchor is None:
        return "unknown"
    if told[0] > anchor.latest:
        return "future"
    return "past" if told[1] < anchor.earliest else "present"
