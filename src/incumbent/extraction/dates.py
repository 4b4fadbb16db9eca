"""Date expressions in a text, resolved against its publication date, never to a day that nobody told.

A pack's lexicon/dates.toml gives the forms with slots; this engine fills the slots, finds the forms, the longest first,
and counts. Precision stays what the words give: "last week" is the seven days from Monday on, "last year" a year.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from incumbent.model.time import DateMention, PartialDate

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

_FOLD = str.maketrans({"’": "'", "‘": "'", "\u00a0": " ", "\u202f": " ", "\n": " "})
_SINCE_REACH = 12  # code points before a date in which "since" or "until" makes it an open interval


def find_dates(
    text: str,
    *,
    published: PartialDate | datetime.date | str | None = None,
    language: str = "en",
) -> list[DateMention]:
    """Every date expression of `text`, by place, none inside another.

    `published` is the day from which relative words count; without one they are given with `value` "" and the
    basis "relative". `language` is the code of a pack. Raises UnknownLanguage, and ValueError for a `published` that is no date.
    """
    from incumbent.languages.load import load_pack

    return dates_of(text, anchor_of(published), load_pack(language))


def anchor_of(published: PartialDate | datetime.date | str | None) -> datetime.date | None:
    """The day from which relative words count: the last one of a month or year."""
    if isinstance(published, str):
        published = PartialDate.parse(published)
    return published.latest if isinstance(published, PartialDate) else published


def dates_of(text: str, anchor: datetime.date | None, pack: Pack) -> list[DateMention]:
    """`find_dates` for a pack at hand."""
    return _finder(pack).find(text, anchor)


@dataclass(frozen=True, slots=True)
class _Hit:
    start: int
    end: int
    read: str
    slots: Mapping[str, str | None]


class _Finder:
    def __init__(self, pack: Pack) -> None:
        table = pack.lexicon["dates"]
        self.months = _places(table["months"])
        self.weekdays = _places(table["weekdays"])
        self.seasons = _places(table["seasons"])
        self.ordinals = _places(table["ordinals"])
        self.numbers: dict[str, int] = table["numbers"]
        self.units = {form: unit for unit, forms in table["units"].items() for form in forms}
        self.capitalised = frozenset(table["capitalised"])
        self.relative: dict[str, tuple[str, int]] = {
            words: (unit, steps) for words, (unit, steps) in table["relative"].items()
        }
        self.reach: int = table["before_date"]
        self.future = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, table['future']))})(?!\w)")
        self.since = re.compile(_words(pack.words["since"]))
        self.until = re.compile(_words(pack.words["until"] or frozenset({"\x00"})))
        slots = self._slots(table)
        self.forms = [
            (row["read"], re.compile(rf"(?<![\w/]){part}(?!\w)"))
            for row in table["form"]
            for part in _filled(row["pattern"], slots)
        ]
        self.words = re.compile(
            rf"(?<!\w)(?:{'|'.join(re.escape(w) for w in sorted(self.relative, key=len, reverse=True))})(?!\w)"
        )

    def _slots(self, table: Mapping[str, Any]) -> dict[str, str]:
        number = "|".join([r"\d{1,2}", *sorted(self.numbers, key=len, reverse=True)])
        return {
            "month": f"(?P<month>{_any(self.months)})",
            "monthword": f"(?:{_any(self.months)})",
            "weekday": f"(?P<weekday>{_any(self.weekdays)})",
            "season": f"(?P<season>{_any(self.seasons)})",
            "ordinal": f"(?P<ordinal>{_any(self.ordinals)})",
            "ordinalnumber": "(?P<ordinalnumber>[1-4])",
            "day": rf"(?P<day>3[01]|[12]\d|0?[1-9]){table['day_tail']}(?![\d.,]\d|%)",
            "dd": r"(?P<dd>3[01]|[12]\d|0?[1-9])",
            "mm": r"(?P<mm>1[0-2]|0?[1-9])",
            "year": r"(?P<year>1[89]\d\d|20\d\d)(?![.,]\d|\d|%)",
            "year2": r"(?P<year2>1[89]\d\d|20\d\d)(?![.,]\d|\d|%)",
            "number": f"(?P<number>{number})",
            "unit": f"(?P<unit>{'|'.join(self.units)})",
        }

    def find(self, text: str, anchor: datetime.date | None) -> list[DateMention]:
        folded = text.translate(_FOLD)
        lower = folded.lower()
        if len(lower) != len(folded):  # a letter whose small form is longer would shift every offset behind it
            lower = "".join(c if len(c.lower()) != 1 else c.lower() for c in folded)
        hits = sorted(self._hits(folded, lower), key=lambda hit: (hit.start, -hit.end))
        found: list[DateMention] = []
        reached, context = -1, anchor
        for hit in hits:
            if hit.start < reached:
                continue
            mention = self._read(text, lower, hit, anchor, context)
            if mention is not None:
                found.append(mention)
                reached = hit.end
        return found

    def _hits(self, folded: str, lower: str) -> Iterator[_Hit]:
        for read, pattern in self.forms:
            for match in pattern.finditer(lower):
                slots = match.groupdict()
                if any(slots.get(name) and not folded[match.start(name)].isupper() for name in self.capitalised):
                    continue
                yield _Hit(match.start(), match.end(), read, slots)
        for match in self.words.finditer(lower):
            yield _Hit(match.start(), match.end(), "relative", {"words": match.group()})

    def _read(
        self, text: str, lower: str, hit: _Hit, anchor: datetime.date | None, context: datetime.date | None
    ) -> DateMention | None:
        ahead = self._ahead(lower, hit)
        try:
            value, basis = _READERS[hit.read](self, hit.slots, anchor, ahead)
        except (ValueError, OverflowError):
            return None
        if not value and anchor is not None:
            return None
        before = lower[max(0, hit.start - _SINCE_REACH) : hit.start] + lower[hit.start : hit.start + _SINCE_REACH]
        if value and "/" not in value:
            if self.since.search(before):
                value += "/"
            elif self.until.search(before):
                value = "/" + value
        return DateMention(hit.start, hit.end, text[hit.start : hit.end], value, basis, _direction(value, anchor))

    def _ahead(self, lower: str, hit: _Hit) -> bool:
        """A word about the future stands close before the date, in its sentence."""
        head = lower[max(0, hit.start - 90) : hit.start]
        head = head[max(head.rfind(". "), head.rfind("\n")) + 1 :]
        words = head.split(" ")
        return bool(self.future.search(" ".join(words[-self.reach :])))

    # ---- what the slots tell --------------------------------------------------------------------------------------

    def month(self, slots: Mapping[str, str | None]) -> int:
        return _place(self.months, slots["month"])

    def weekday(self, slots: Mapping[str, str | None]) -> int:
        return _place(self.weekdays, slots["weekday"]) - 1  # Monday is 0, as in datetime

    def number(self, slots: Mapping[str, str | None]) -> int:
        word = slots["number"] or ""
        return int(word) if word.isdigit() else self.numbers[word]

    def unit(self, slots: Mapping[str, str | None]) -> str:
        word = slots["unit"] or ""
        return next(unit for form, unit in self.units.items() if re.fullmatch(form, word))


Reader = Callable[[_Finder, Mapping[str, "str | None"], "datetime.date | None", bool], tuple[str, str]]


def _day(
    finder: _Finder, slots: Mapping[str, str | None], anchor: datetime.date | None, ahead: bool
) -> tuple[str, str]:
    return PartialDate(int(slots["year"] or 0), finder.month(slots), int(slots["day"] or 0)).edtf, "absolute"


def _iso(
    finder: _Finder, slots: Mapping[str, str | None], anchor: datetime.date | None, ahead: bool
) -> tuple[str, str]:
    return PartialDate(int(slots["year"] or 0), int(slots["mm"] or 0), int(slots["dd"] or 0)).edtf, "absolute"


def _monthday(
    finder: _Finder, slots: Mapping[str, str | None], anchor: datetime.date | None, ahead: bool
) -> tuple[str, str]:
    if anchor is None:
        return "", "relative"
    month, day = finder.month(slots), int(slots["day"] or 0)
    year = _nearest_year(anchor, month, day, ahead)
    return PartialDate(year, month, day).edtf, "published"


def _nearest_year(anchor: datetime.date, month: int, day: int, ahead: bool) -> int:
    """The year that brings the day nearest to publication; ahead of it, the next one."""
    best = min(
        (anchor.year - 1, anchor.year, anchor.year + 1),
        key=lambda year: abs((datetime.date(year, month, min(day, 28)) - anchor).days),
    )
    if ahead and datetime.date(best, month, min(day, 28)) < anchor - datetime.timedelta(60):
        return best + 1
    return best


def _shifted(forward: bool) -> Reader:
    def read(
        finder: _Finder, slots: Mapping[str, str | None], anchor: datetime.date | None, ahead: bool
    ) -> tuple[str, str]:
        if anchor is None:
            return "", "relative"
        month, day = finder.month(slots), int(slots["day"] or 0)
        here = datetime.date(anchor.year, month, min(day, 28))
        year = anchor.year + (here <= anchor) if forward else anchor.year - (here > anchor)
        return PartialDate(year, month, day).edtf, "published"

    return read


def _dayofmonth(
    finder: _Finder, slots: Mapping[str, str | None], anchor: datetime.date | None, ahead: bool
) -> tuple[str, str]:
    """ "lundi 24": the nearest 24th that is a Monday."""
    if anchor is None:
        return "", "relative"
    day, weekday = int(slots["day"] or 0), finder.weekday(slots)
    around = [anchor + datetime.timedelta(shift) for shift in range(-45, 46)]
    fitting = [d for d in around if d.day == day and d.weekday() == weekday]
    if not fitting:
        return "", "relative"
    return min(fitting, key=lambda d: abs((d - anchor).days)).isoformat(), "published"


def _month(
    finder: _Finder, slots: Mapping[str, str | None], anchor: datetime.date | None, ahead: bool
) -> tuple[str, str]:
    return PartialDate(int(slots["year"] or 0), finder.month(slots)).edtf, "absolute"


def _month_past(
    finder: _Finder, slots: Mapping[str, str | None], anchor: datetime.date | None, ahead: bool
) -> tuple[str, str]:
    if anchor is None:
        return "", "relative"
    month = finder.month(slots)
    return PartialDate(anchor.year - (month >= anchor.month), month).edtf, "published"


def _month_next(
    finder: _Finder, slots: Mapping[str, str | None], anchor: datetime.date | None, ahead: bool
) -> tuple[str, str]:
    if anchor is None:
        return "", "relative"
    month = finder.month(slots)
    return PartialDate(anchor.year + (month <= anchor.month), month).edtf, "published"


def _month_near(
    finder: _Finder, slots: Mapping[str, str | None], anchor: datetime.date | None, ahead: bool
) -> tuple[str, str]:
    if anchor is None:
        return "", "relative"
    month = finder.month(slots)
    if ahead:
        year = anchor.year + (month < anchor.month)
    else:
        year = anchor.year - (month > anchor.month and month - anchor.month > 2)
    return PartialDate(year, month).edtf, "published"


def _weekday(shift: str) -> Reader:
    def read(
        finder: _Finder, slots: Mapping[str, str | None], anchor: datetime.date | None, ahead: bool
    ) -> tuple[str, str]:
        if anchor is None:
            return "", "relative"
        back = (anchor.weekday() - finder.weekday(slots)) % 7
        if shift == "last week":
            monday = anchor - datetime.timedelta(anchor.weekday() + 7)
            day = monday + datetime.timedelta(finder.weekday(slots))
        elif shift == "next" or (shift == "near" and ahead and back):
            day = anchor + datetime.timedelta(7 - back)
        else:
            day = anchor - datetime.timedelta(back or (7 if shift == "past" else 0))
        return day.isoformat(), "published"

    return read


def _counted(sign: int) -> Reader:
    def read(
        finder: _Finder, slots: Mapping[str, str | None], anchor: datetime.date | None, ahead: bool
    ) -> tuple[str, str]:
        if anchor is None:
            return "", "relative"
        return _steps(anchor, finder.unit(slots), sign * finder.number(slots)), "published"

    return read


def _steps(anchor: datetime.date, unit: str, steps: int) -> str:
    """The day, week, month or year that lies so many steps from the anchor."""
    if unit == "day":
        return (anchor + datetime.timedelta(steps)).isoformat()
    if unit == "week":
        if abs(steps) > 1:
            monday = anchor + datetime.timedelta(7 * steps - anchor.weekday())
        else:
            monday = anchor - datetime.timedelta(anchor.weekday()) + datetime.timedelta(7 * steps)
        return f"{monday.isoformat()}/{(monday + datetime.timedelta(6)).isoformat()}"
    if unit == "month":
        months = anchor.year * 12 + anchor.month - 1 + steps
        return PartialDate(months // 12, months % 12 + 1).edtf
    if unit == "decade":
        return PartialDate(anchor.year + 10 * steps).edtf
    return PartialDate(anchor.year + steps).edtf


def _relative(
    finder: _Finder, slots: Mapping[str, str | None], anchor: datetime.date | None, ahead: bool
) -> tuple[str, str]:
    if anchor is None:
        return "", "relative"
    unit, steps = finder.relative[slots["words"] or ""]
    return _steps(anchor, unit, steps), "published"


def _quarter(
    finder: _Finder, slots: Mapping[str, str | None], anchor: datetime.date | None, ahead: bool
) -> tuple[str, str]:
    place = int(slots.get("ordinalnumber") or 0) or _place(finder.ordinals, slots.get("ordinal"))
    if not slots.get("year"):
        return "", "relative"
    return f"{slots['year']}-{32 + place}", "absolute"


def _season(
    finder: _Finder, slots: Mapping[str, str | None], anchor: datetime.date | None, ahead: bool
) -> tuple[str, str]:
    return f"{slots['year']}-{20 + _place(finder.seasons, slots['season'])}", "absolute"


def _years(
    finder: _Finder, slots: Mapping[str, str | None], anchor: datetime.date | None, ahead: bool
) -> tuple[str, str]:
    first, last = int(slots["year"] or 0), int(slots["year2"] or 0)
    if last <= first:
        raise ValueError("no range of years")
    return f"{first}/{last}", "absolute"


def _year(
    finder: _Finder, slots: Mapping[str, str | None], anchor: datetime.date | None, ahead: bool
) -> tuple[str, str]:
    return PartialDate(int(slots["year"] or 0)).edtf, "absolute"


_READERS: dict[str, Reader] = {
    "day": _day,
    "iso": _iso,
    "monthday": _monthday,
    "monthday-past": _shifted(False),
    "monthday-next": _shifted(True),
    "dayofmonth": _dayofmonth,
    "month": _month,
    "month-past": _month_past,
    "month-next": _month_next,
    "month-near": _month_near,
    "weekday": _weekday("near"),
    "weekday-past": _weekday("past"),
    "weekday-next": _weekday("next"),
    "weekday-last-week": _weekday("last week"),
    "ago": _counted(-1),
    "ahead": _counted(1),
    "relative": _relative,
    "quarter": _quarter,
    "season": _season,
    "years": _years,
    "year": _year,
}


def _direction(value: str, anchor: datetime.date | None) -> str:
    try:
        told = PartialDate.parse(value.strip("/").split("/")[0])
    except ValueError:
        return "unknown"
    if anchor is None:
        return "unknown"
    return "future" if told.earliest > anchor else "past" if told.latest < anchor else "present"


def _places(rows: list[list[str]]) -> dict[str, int]:
    return {form: place for place, forms in enumerate(rows, 1) for form in forms}


def _place(table: Mapping[str, int], word: str | None) -> int:
    """The place of a word in a table of patterns (from 1; weekdays count from 0 by their caller)."""
    for form, place in table.items():
        if re.fullmatch(form, word or ""):
            return place
    raise ValueError(f"no such word: {word!r}")


def _any(table: Mapping[str, int]) -> str:
    return "|".join(sorted(table, key=len, reverse=True))


def _words(forms: frozenset[str]) -> str:
    return rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(forms)))})(?:\W|$)"


def _filled(pattern: str, slots: Mapping[str, str]) -> list[str]:
    """The alternatives of a form (split at its top level), each with its slots filled: so that group names stay unique."""
    return [re.sub(r"\{([a-z]\w+)\}", lambda match: slots[match.group(1)], part) for part in _alternatives(pattern)]


def _alternatives(pattern: str) -> list[str]:
    parts, depth, start = [], 0, 0
    for place, letter in enumerate(pattern):
        depth += (letter == "(") - (letter == ")")
        if letter == "|" and not depth:
            parts.append(pattern[start:place])
            start = place + 1
    return [*parts, pattern[start:]]


@cache
def _finder(pack: Pack) -> _Finder:
    return _Finder(pack)
