"""The forms of date expressions of a pack, compiled: what docs/reference/dates.md calls patterns, slots and readings.

A pattern has literal words, `{slots}`, `[optional parts]` and `(one|of these)`. It has no way to repeat anything, so
that no text can make it slow. One look over the text finds the words that dates turn on (a month, "ago", four digits);
a form is tried only near the words that it cannot be without.
"""

from __future__ import annotations

import heapq
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from incumbent.extraction.dates.text import Leads

# Code points before and behind a word that a date turns on in which its form begins and ends: no pattern is longer.
REACH_BEFORE, REACH_BEHIND = 48, 32
_YEAR = r"(?:1[5-9]|20)\d\d"
_DD = r"(?:3[01]|[12]\d|0?[1-9])"
_NUMERIC = {
    "day": rf"{_DD}{{endings}}(?!%|[.,:]\d)",
    "year": rf"{_YEAR}(?![.,]\d)",
    "yyyy": _YEAR,
    "yy": r"'?\d\d(?![.,:]\d)",
    "dd": _DD,
    "mm": r"(?:1[0-2]|0?[1-9])",
    "decade": r"(?:1[5-9]|20)\d0",
    "digit": "[1-4]",
    "count": r"\d{1,3}",
}
# Slot → what the look over the text calls the words that may stand in it.
_TURNING = {name: name for name in ("season", "unit", "relative", "whole", "compared", "context", "beside", "feast")}
_TURNING |= dict.fromkeys(("month", "monthname", "clearmonth"), "month")
_TURNING |= dict.fromkeys(("weekday", "weekdayname"), "weekday")
_TURNING |= dict.fromkeys(("year", "yyyy", "decade", "dd"), "digits")
# A form begins at the start of a word; a number that begins one is no tail of another number or of a name.
_BEGIN = r"(?<![\w/$€£#@])(?<![-.,](?=\d))"
_END = r"(?![\w%])(?!-\d)"
_Hit = tuple[int, int, int, re.Match[str]]  # place, number of the form, of its group, what fits
_PART = re.compile(r"\{(\w+?)(\d?)\}|[\[\]()|]| |[^\[\]()|{} ]+")
_LETTERS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Form:
    """One pattern of a pack and its expression: how it is read, and the words that it needs or must not have
    beside it."""

    read: str
    turn: str
    sign: int
    pattern: str
    expression: str
    needs_before: Leads | None
    not_before: Leads | None
    not_after: re.Pattern[str] | None

    def at(self, small: str, start: int, end: int) -> re.Match[str] | None:
        """The form at this very place, if the words around let it be a date."""
        match = _compiled(self.expression).match(small, start, end)
        if match is None:
            return None
        if self.needs_before and not self.needs_before.to(small, start):
            return None
        if self.not_before and self.not_before.to(small, start):
            return None
        return None if self.not_after and self.not_after.match(small, match.end()) else match


@dataclass(frozen=True, slots=True)
class _Group:
    """The forms that turn on the same words, and one expression that finds where any of them fits."""

    turning: frozenset[str]
    numbers: tuple[int, ...]
    any: re.Pattern[str]


class Forms:
    """All forms of a pack, in its order. `words` maps a slot to the words that may stand in it."""

    def __init__(self, table: Mapping[str, Any], words: Mapping[str, Iterable[str]]) -> None:
        endings = f"(?:{alternation(table['day_endings'])})?"
        self._slots = {name: text.replace("{endings}", endings) for name, text in _NUMERIC.items()}
        self._slots |= {name: alternation(forms) for name, forms in words.items()}
        self._slots["number"] = rf"\d{{1,3}}|{self._slots['number']}"
        patterns = [(row, pattern) for row in table["form"] for pattern in row["patterns"]]
        self.forms = [self._form(row, pattern) for row, pattern in patterns]
        self._groups = self._grouped([pattern for _, pattern in patterns])
        self._kinds: dict[str, set[str]] = {}
        for slot, kind in _TURNING.items():
            for word in words.get(slot, ()):
                self._kinds.setdefault(_longest(word), set()).add(kind)
        for group in self._groups:
            for word in group.turning - set(_TURNING.values()):
                self._kinds.setdefault(word, set()).add(word)
        self._look = re.compile(rf"{trie(self._kinds)}|{_YEAR}|\d\d?[/.-]\d\d?[/.-]\d\d")

    def _form(self, row: Mapping[str, Any], pattern: str) -> Form:
        return Form(
            row["read"],
            row.get("turn", ""),
            row.get("sign", 1),
            pattern,
            _BEGIN + self._expression(pattern) + _END,
            _before(row.get("preceded_by")),
            _before(row.get("not_preceded_by")),
            _after(row.get("not_followed_by")),
        )

    def _grouped(self, patterns: Sequence[str]) -> list[_Group]:
        numbers: dict[frozenset[str], list[int]] = {}
        for number, pattern in enumerate(patterns):
            numbers.setdefault(_turning(pattern), []).append(number)
        groups = []
        for turning, members in numbers.items():
            parts = [f"(?P<f{number}>{self._expression(patterns[number], named=False)})" for number in members]
            groups.append(_Group(turning, tuple(members), re.compile(f"{_BEGIN}(?:{'|'.join(parts)}){_END}")))
        return groups

    def _expression(self, pattern: str, *, named: bool = True) -> str:
        def one(match: re.Match[str]) -> str:
            slot, again, text = match.group(1), match.group(2), match.group()
            if slot:
                if slot not in self._slots:
                    raise ValueError(f"no such slot in a form of dates: {text}")
                return f"(?{f'P<{slot}{again}>' if named else ':'}{self._slots[slot]})"
            return {"[": "(?:", "]": ")?", "(": "(?:", ")": ")", "|": "|", " ": " {1,2}"}.get(text) or re.escape(text)

        return _PART.sub(one, pattern)

    def _windows(self, small: str) -> Iterator[tuple[int, int, set[str]]]:
        """The stretches in which a date may stand, by place, none overlapping another, and what they turn on."""
        start = end = -1
        kinds: set[str] = set()
        for match in self._look.finditer(small):
            at = match.start()
            if at and small[at - 1].isalpha():
                continue
            if at - REACH_BEFORE > end:
                if end > 0:
                    yield max(0, start), end, kinds
                start, kinds = at - REACH_BEFORE, set()
            kinds |= self._kinds.get(match.group(), _DIGITS)
            end = match.end() + REACH_BEHIND
        if end > 0:
            yield max(0, start), end, kinds

    def each(self, small: str, take: Callable[[Form, re.Match[str]], bool]) -> None:
        """Hands over each form that fits, the leftmost first and the pack's first of these, none inside another that
        was taken. `take` says whether it is a date after all: if not, the search goes on inside it."""
        for start, end, kinds in self._windows(small):
            end = _word_end(small, end)
            groups = [group for group in self._groups if group.turning <= kinds]
            first = (self._next(group, which, small, start, end) for which, group in enumerate(groups))
            waiting = [hit for hit in first if hit]
            heapq.heapify(waiting)
            while waiting:
                at, number, which, match = heapq.heappop(waiting)
                if at < start:
                    hit = self._next(groups[which], which, small, start, end)
                elif take(self.forms[number], match):
                    start = match.end()
                    hit = self._next(groups[which], which, small, start, end)
                else:
                    hit = self._next(groups[which], which, small, at, end, after=number)
                if hit:
                    heapq.heappush(waiting, hit)

    def _next(self, group: _Group, which: int, small: str, at: int, end: int, after: int | None = None) -> _Hit | None:
        """The group's next place from `at` on; with `after`, its forms up to that number have been tried at `at`."""
        while True:
            if after is not None:
                for number in group.numbers:
                    if number > after and (match := self.forms[number].at(small, at, end)):
                        return at, number, which, match
                at += 1
            found = group.any.search(small, at, end)
            if found is None:
                return None
            at, after = found.start(), int(str(found.lastgroup)[1:]) - 1


_DIGITS = frozenset({"digits"})


@cache
def _compiled(expression: str) -> re.Pattern[str]:
    return re.compile(expression)


def _turning(pattern: str) -> frozenset[str]:
    """What the text must hold for the pattern: its slots outside optional parts, else its longest word there."""
    depth, kinds, words = 0, set(), [""]
    for match in _PART.finditer(pattern):
        text = match.group()
        depth += (text in "[(") - (text in "])")
        if depth == 0 and match.group(1) in _TURNING:
            kinds.add(_TURNING[match.group(1)])
        elif depth == 0 and not match.group(1):
            words.append(_longest(text))
    return frozenset(kinds or {max(words, key=len)})


def _longest(phrase: str) -> str:
    return max(_LETTERS.findall(phrase), key=len, default="")


def _word_end(small: str, end: int) -> int:
    """`end`, or the end of the word in which it falls, if that is near."""
    last = min(end + REACH_BEHIND, len(small))
    while end < last and small[end - 1].isalnum() and small[end].isalnum():
        end += 1
    return min(end, len(small))


def _before(words: Iterable[str] | None) -> Leads | None:
    return Leads(words) if words else None


def _after(words: Iterable[str] | None) -> re.Pattern[str] | None:
    return re.compile(rf"[ -]?(?:{'|'.join(map(_literal, words))})(?!\w)") if words else None


def _literal(words: str) -> str:
    return re.escape(words).replace(r"\ ", " {1,2}")


def alternation(words: Iterable[str]) -> str:
    """The words as alternatives, the longer before the shorter that begins it."""
    return "|".join(_literal(word) for word in sorted(words, key=lambda word: (-len(word), word)))


def trie(words: Iterable[str]) -> str:
    """The words as nested alternatives, each followed by no letter: one step a letter, however many words there are."""
    root: dict[str, Any] = {}
    for word in words:
        node = root
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}

    def written(node: Mapping[str, Any]) -> str:
        branches = [re.escape(letter) + written(below) for letter, below in sorted(node.items()) if letter]
        if "" in node:
            branches.append(r"(?![^\W\d_])")
        return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})" if branches else ""

    return written(root)
