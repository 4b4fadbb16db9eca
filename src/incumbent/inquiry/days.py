"""The days that a question asks about: date expressions, and what the words before them make of them."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from incumbent.inquiry.wordings import Frame
from incumbent.model.time import PartialDate

if TYPE_CHECKING:
    from incumbent.extraction.text.tokens import Token
    from incumbent.languages.pack import Pack

_DAY = datetime.timedelta(1)
_SLOT = re.compile(r"\{([dn])(\d+)\}")

Bounds = tuple[datetime.date | None, datetime.date | None]


@dataclass(frozen=True, slots=True)
class Asked:
    """The days of a question: what is asked about lies from `since` to `until`; `known_at` limits what was known.
    `clashes` where the question tells two."""

    since: datetime.date | None = None
    until: datetime.date | None = None
    now: bool = False
    known_at: datetime.date | None = None
    told: bool = False
    clashes: bool = False


@dataclass(frozen=True, slots=True)
class Adjunct:
    """An adjunct that stood in the row: its role, and the slots of days in it."""

    role: str
    slots: tuple[str, ...]


def with_capitals(text: str, tokens: Sequence[Token], pack: Pack) -> str:
    """The text with capitals on days of the week and on months beside a number: in haste, people leave them out. Every
    letter stays in its place."""
    dates = pack.lexicon["dates"]
    months = {*dates["months"]["names"], *dates["months"].get("short", {})}
    weekdays = set(dates["weekdays"]["names"])
    letters = list(text)
    for at, token in enumerate(tokens):
        beside = (*tokens[max(0, at - 1) : at], *tokens[at + 1 : at + 2])
        numbered = any(other.shape == "number" for other in beside)
        if token.shape == "word" and (token.fold in weekdays or (token.fold in months and numbered)):
            letters[token.start] = letters[token.start].upper()
    return "".join(letters)


def take_adjuncts(row: str, adjuncts: Iterable[Frame]) -> tuple[str, list[Adjunct]]:
    """The row without its adjuncts, the longest first, and those."""
    found: list[Adjunct] = []
    while True:
        matches = [
            (match, frame)
            for frame in adjuncts
            for form in frame.forms
            for match in form.pattern.finditer(row)
            if match.group()
        ]
        if not matches:
            return row, found
        match, frame = max(matches, key=lambda pair: len(pair[0].group()))
        found.append(Adjunct(frame.does, tuple(group for group in match.groups() if group)))
        row = row[: match.start()] + row[match.end() :]


def asked_days(adjuncts: Sequence[Adjunct], values: dict[str, str], today: datetime.date) -> Asked:
    """What the adjuncts say of days; `values` has EDTF by slot, and the figures of numbers."""
    asked = Asked()
    for adjunct in adjuncts:
        if adjunct.role == "courtesy":
            continue
        if adjunct.role == "now":
            asked = replace(asked, now=True)
            continue
        try:
            bounds = [_bounds(values[slot], values[adjunct.slots[-1]]) for slot in adjunct.slots]
        except ValueError:  # between 31 and ... of a month that has no 31st
            asked = replace(asked, clashes=True)
            continue
        if adjunct.role == "known":
            asked = replace(asked, known_at=bounds[-1][1], clashes=asked.clashes or asked.known_at is not None)
            continue
        since, until = _span(adjunct.role, bounds)
        asked = replace(asked, since=since, until=until, told=True, clashes=asked.clashes or asked.told)
        if since is not None and until is not None and since > until:
            asked = replace(asked, clashes=True)
    return asked


def _span(role: str, bounds: Sequence[Bounds]) -> Bounds:
    """The first and last day that an adjunct of that role is about."""
    first, last = bounds[0], bounds[-1]
    match role:
        case "before":
            return None, (first[0] - _DAY if first[0] else None)
        case "after":
            return (first[0] or first[1]), None
        case "between":
            return first[0], last[1]
        case _:
            return last


def _bounds(value: str, beside: str) -> Bounds:
    """The first and the last day of an EDTF value; a bare figure is a day of the month of `beside`."""
    if value.isdigit() and len(value) <= 2:
        told = PartialDate.parse(beside.partition("/")[0])
        day = datetime.date(told.year, told.month or 1, int(value))
        return day, day
    first, slash, last = value.partition("/")
    if not slash:
        told = PartialDate.parse(first)
        return told.earliest, told.latest
    return (
        PartialDate.parse(first).earliest if first else None,
        PartialDate.parse(last).latest if last else None,
    )
