"""Which way a weekday, or a day or month without its year, lies: told by the words of its sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

BEFORE = 200  # code points before a date that are read
AFTER = 90  # and behind it
LEADING = 4  # words before a date among which one that only leads to it is looked for
LENGTH = 5  # words from "after" to the unit of a length of time: "after more than ten years"
WORDS = 24  # words on either side that are asked
# How far away a word counts as, chosen on benchmarks.dates: a comma or an "and" lies between clauses, and what
# leads to a date tells more of it than what follows.
BORDER = 5
BEHIND = 3
MEMO = 4096  # words remembered
FAR = 1000  # no word at all

_WORD = re.compile(r"[,\"»”]|''|'?[^\W_]+(?:[-'][^\W_]+)*'?")
_STOP = re.compile(r"(?<=[^\W_]{3})[.!?][\"'»”)]* +|(?<=[\d)»”\"'])[.!?] +|[;\0]| [-_—]+ ")
_Phrases = Mapping[str, Sequence[tuple[str, ...]]]


class Tense:
    """The cues of a pack: phrases, and endings with their exceptions. The nearest one in the sentence decides."""

    def __init__(self, table: Mapping[str, Any]) -> None:
        self._future, self._past = _by_last_word(table["future"]), _by_last_word(table["past"])
        self._ahead = _by_last_word(table.get("ahead", ()))
        self._endings = [
            (way, tuple(table[f"{way}_endings"]), frozenset(table[f"not_{way}"])) for way in ("future", "past")
        ]
        self._leading = _by_last_word(table["leading"])
        self._before_participle = _by_last_word(table["before_participle"])
        self._purpose = frozenset(table["purpose"])
        self._clauses = frozenset(table["clauses"])
        self._after, self._units = (frozenset(table.get(name, ())) for name in ("after", "units"))
        self._genitive, self._determiners = frozenset(table["genitive"]), frozenset(table["determiners"])
        self._matters = lru_cache(MEMO)(self._may_matter)

    def way(self, small: str, start: int, end: int) -> str:
        """`past`, `future`, or "" where no word tells."""
        stop = _STOP.search(small, end, end + AFTER)
        behind = _WORD.findall(small, end, stop.start() if stop else end + AFTER)[:WORDS]
        before = _WORD.findall(_STOP.split(small[max(0, start - BEFORE) : start])[-1])[-WORDS:]
        if (behind and behind[0] in self._genitive) or (before and before[-1] in self._determiners):
            # "Friday's ruling", "the Friday ruling": what is named by its day has mostly been, and the words before
            # speak of something else.
            return self._nearest_behind(behind)[1] or "past"
        near = range(len(before), max(0, len(before) - LEADING), -1)
        leading = any(_longest(before, count, self._leading) for count in near)
        if leading and behind and behind[0] in self._purpose:
            return "future"  # "she has been given until Friday to decide"
        told = self._nearest_before(before)
        told = min(told, self._nearest_behind(behind, told[0]))
        if told[1]:
            return told[1]
        return "future" if leading else ""

    def _nearest_before(self, words: Sequence[str]) -> tuple[int, str]:
        cost = 0
        for count in range(len(words), 0, -1):
            if not self._matters(words[count - 1]):
                cost += 1
            elif told := "future" if _longest(words, count, self._ahead) else self._cue(words, count):
                return cost, told
            else:
                cost += self._cost(words[count - 1])
        return FAR, ""

    def _nearest_behind(self, words: Sequence[str], limit: int = FAR) -> tuple[int, str]:
        cost = BEHIND
        for count, word in enumerate(words, 1):
            if cost >= limit:
                break
            if not self._matters(word) or self._is_length(words, count):
                cost += 1
            elif told := self._cue(words, count):
                return cost, told
            else:
                cost += self._cost(word)
        return FAR, ""

    def _is_length(self, words: Sequence[str], count: int) -> bool:
        """The last of the first `count` words leads to how long something took, and tells nothing of when it ended:
        "will retire in April after 11 years"."""
        return words[count - 1] in self._after and not self._units.isdisjoint(words[count : count + LENGTH])

    def _cost(self, word: str) -> int:
        return BORDER if not word[-1].isalnum() or word in self._clauses else 1

    def _may_matter(self, word: str) -> bool:
        """Whether the word alone could tell, or costs more than one: most do neither, and they are asked often."""
        known = any(form in table for form in (word, _tail(word)) for table in (self._future, self._past, self._ahead))
        return known or self._cost(word) != 1 or any(word.endswith(endings) for _, endings, _ in self._endings)

    def _cue(self, words: Sequence[str], count: int) -> str:
        """What the last of the first `count` words tells, with those before it; the longer phrase knows better."""
        word = words[count - 1]
        future, past = _longest(words, count, self._future), _longest(words, count, self._past)
        if future and future >= past:
            return "future"
        if past > 1 or (past and not _longest(words, count - 1, self._before_participle)):
            return "past"
        for way, endings, exceptions in self._endings:
            if word.endswith(endings) and _tail(word) not in exceptions:
                # A participle tells nothing behind "to be": the word that leads it does.
                return "" if way == "past" and _longest(words, count - 1, self._before_participle) else way
        return ""


def _by_last_word(phrases: Iterable[str]) -> _Phrases:
    table: dict[str, tuple[tuple[str, ...], ...]] = {}
    for phrase in phrases:
        words = tuple(_WORD.findall(phrase))
        table[words[-1]] = (*table.get(words[-1], ()), words)
    return table


def _longest(words: Sequence[str], count: int, phrases: _Phrases) -> int:
    """The words of the longest of these phrases with which the first `count` words end, counted."""
    if not count:
        return 0
    last = words[count - 1]
    best = 0
    for phrase in phrases.get(last) or phrases.get(_tail(last)) or ():
        size = len(phrase)
        if size > best and (size == 1 or (size <= count and tuple(words[count - size : count - 1]) == phrase[:-1])):
            best = size
    return best


def _tail(word: str) -> str:
    """The word without what is elided before it."""
    return word.rpartition("'")[2] or word
