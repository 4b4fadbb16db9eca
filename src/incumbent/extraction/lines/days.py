"""Days and adverbs between a verb and the words that it makes a change with: "a rendu jeudi son tablier", "prend
officiellement les commandes"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, TypeVar

from incumbent.extraction.text.phrases import Hit, Phrases
from incumbent.extraction.text.tokens import Token, fold

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

V = TypeVar("V")
DAY = 2  # digits of a day of the month
YEAR = 4  # digits of a year


class Days:
    """Looks for such words by those of a pack."""

    def __init__(self, pack: Pack) -> None:
        dates = pack.lexicon["dates"]
        self.weekdays = frozenset(map(fold, dates["weekdays"]["names"]))
        self.months = frozenset(map(fold, dates["months"]["names"]))
        self.parts = frozenset(map(fold, pack.words["parts_of_day"]))
        self.by = pack.words["by"]  # whoever does it stands behind, with or without a day before
        self.before = pack.words["before_a_day"]
        self.first = frozenset(map(fold, pack.words["first_of_a_month"]))
        self.others: Phrases[bool] = Phrases(((phrase, True) for phrase in pack.words["beside_a_verb"]), pack)
        self.dated: Phrases[bool] = Phrases(((phrase, True) for phrase in pack.words.get("dated", ())), pack)
        self.opening = self.weekdays | self.before | frozenset(self.others.first_words)  # what one may begin with

    def end(self, tokens: Sequence[Token], at: int) -> int:
        """The end of a day or an adverb that begins at token `at`; `at` where none does."""
        other = self.others.at(tokens, at)
        if other is not None:
            return self._parts(tokens, other.last)
        start = at + (tokens[at].fold in self.before)
        if start < len(tokens) and tokens[start].fold in self.weekdays:
            end = self._parts(tokens, start + 1)
            return self._month(tokens, end + self._number(tokens, end, DAY), end)
        if start > at and self._number(tokens, start, DAY):
            return self._month(tokens, start + 1, at)
        if start > at and self._number(tokens, start, YEAR):
            return start + 1  # "en 2018"
        return self._month(tokens, start, at) if start > at else at

    def season(self, tokens: Sequence[Token], at: int) -> int:
        """The end of a month, year or season, or of how long ago something was, that begins at token `at`: "in May",
        "il y a deux ans"; `at` where none does, and for a day."""
        other = self.dated.at(tokens, at) if at < len(tokens) else None
        if other is not None:
            return other.last
        start = at + (at < len(tokens) and tokens[at].fold in self.before)
        if start > at and self._number(tokens, start, YEAR):
            return start + 1
        return self._month(tokens, start, at) if start > at else at

    def aside(self, tokens: Sequence[Token], at: int) -> int:
        """The end of such words between two commas, the first of which is at token `at`: "est parti, en mars, diriger";
        `at` elsewhere."""
        if tokens[at].fold != "," or not 0 < at < len(tokens) - 2 or tokens[at + 1].fold not in self.opening:
            return at
        end = self.end(tokens, at + 1)
        return end + 1 if at + 1 < end < len(tokens) and tokens[end].fold == "," else at

    def _parts(self, tokens: Sequence[Token], at: int) -> int:
        """Behind the words for the part of a day, or for which week it is in: "mardi soir", "lundi dernier"."""
        return at + (at < len(tokens) and tokens[at].fold in self.parts)

    def _month(self, tokens: Sequence[Token], at: int, none: int) -> int:
        """The end of a month at token `at` and its year; `none` where there is no month."""
        if at >= len(tokens) or tokens[at].fold not in self.months:
            return none
        end = self._parts(tokens, at + 1)
        return end + self._number(tokens, end, YEAR)

    def _number(self, tokens: Sequence[Token], at: int, digits: int) -> bool:
        if at >= len(tokens):
            return False
        word = tokens[at].fold
        if digits == DAY:
            return word in self.first or (word.isdigit() and len(word) <= DAY)
        return word.isdigit() and len(word) == digits

    def wide(self, tokens: Sequence[Token], phrases: Phrases[V], keep: Callable[[V], bool] = bool) -> list[Hit[V]]:
        """The hits of `phrases`, left to right, those with such words inside that `keep` takes among them: these go
        before shorter ones that they hold. None ends in "by", before which days tell nothing."""
        plain = phrases.find(tokens)
        across = [h for h in self._across(tokens, phrases) if keep(h.value) and tokens[h.last - 1].fold not in self.by]
        across = [h for h in across if not any(p.first < h.first < p.last for p in plain)]
        if not across:
            return plain
        inside = [p for p in plain if not any(h.first <= p.first < h.last for h in across)]
        return sorted([*inside, *across], key=lambda hit: hit.first)

    def _across(self, tokens: Sequence[Token], phrases: Phrases[V]) -> Iterator[Hit[V]]:
        """The hits whose words stand on both sides of such words."""
        kept, at = [], 0
        while at < len(tokens):
            end = self.end(tokens, at) if at and tokens[at].fold in self.opening else self.aside(tokens, at)
            if end == at:
                kept.append(at)
                end = at + 1
            at = end
        if len(kept) == len(tokens):
            return
        for hit in phrases.find([tokens[at] for at in kept]):
            first, last = kept[hit.first], kept[hit.last - 1] + 1
            if last - first > hit.last - hit.first:
                yield Hit(first, last, hit.value)


@cache
def days_of(pack: Pack) -> Days:
    """What looks for such words by those of `pack`."""
    return Days(pack)
