"""Finds the phrases of a lexicon in a row of tokens: a dictionary of first words, the longest phrase first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from incumbent.extraction.tokens import Token, tokenize

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

V = TypeVar("V")


class Hit(NamedTuple, Generic[V]):
    """Tokens `first` to `last` (exclusive) are a phrase of the lexicon; `value` is what the lexicon says of it."""

    first: int
    last: int
    value: V


class Phrases(Generic[V]):
    """Phrases of folded words; `*` inside a phrase stands for at most four words of any kind."""

    GAP = 4

    def __init__(self, rows: Iterable[tuple[str, V]], pack: Pack) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], V]]] = {}
        for phrase, value in rows:
            words = tuple(token.fold for token in tokenize(phrase, 0, len(phrase), pack))
            if words:
                self._by_first.setdefault(words[0], []).append((words, value))
        for row in self._by_first.values():
            row.sort(key=lambda entry: -len(entry[0]))

    def __bool__(self) -> bool:
        return bool(self._by_first)

    @property
    def first_words(self) -> Iterable[str]:
        return self._by_first.keys()

    def at(self, tokens: Sequence[Token], index: int) -> Hit[V] | None:
        """The longest phrase that begins with token `index`, or None."""
        for words, value in self._by_first.get(tokens[index].fold, ()):
            last = matches(tokens, index, words)
            if last is not None:
                return Hit(index, last, value)
        return None

    def all_at(self, tokens: Sequence[Token], index: int) -> list[Hit[V]]:
        """Every phrase that begins with token `index`, the longest first."""
        hits = []
        for words, value in self._by_first.get(tokens[index].fold, ()):
            last = matches(tokens, index, words)
            if last is not None:
                hits.append(Hit(index, last, value))
        return hits

    def find(self, tokens: Sequence[Token]) -> list[Hit[V]]:
        """The phrases in `tokens`, left to right, none inside another."""
        hits, index = [], 0
        while index < len(tokens):
            hit = self.at(tokens, index) if tokens[index].fold in self._by_first else None
            if hit is None:
                index += 1
            else:
                hits.append(hit)
                index = max(hit.last, index + 1)
        return hits


def matches(tokens: Sequence[Token], index: int, words: Sequence[str]) -> int | None:
    """The token after the last of `words` where they stand at `index`, else None."""
    at = index
    number = 0
    while number < len(words):
        if words[number] == "*":
            rest = words[number + 1 :]
            for skipped in range(Phrases.GAP + 1):
                if at + skipped >= len(tokens):
                    return None
                last = matches(tokens, at + skipped, rest)
                if last is not None:
                    return last
            return None
        if at >= len(tokens) or tokens[at].fold != words[number]:
            return None
        at += 1
        number += 1
    return at
