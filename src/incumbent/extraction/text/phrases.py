"""Finds the phrases of a lexicon in a row of tokens: a dictionary of first words, the longest phrase first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from incumbent.extraction.text.tokens import Token, fold, tokenize

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

V = TypeVar("V")
Row = tuple[tuple[str, ...], str, V]  # the words, the one that follows a gap behind the first ("" for none), the value
FEW = 4  # phrases of two first words that are rather compared than sifted
OPEN = ("*", ">")  # in the place of a word: the next one of the text may be any


class Hit(NamedTuple, Generic[V]):
    """Tokens `first` to `last` (exclusive) are a phrase of the lexicon; `value` is what the lexicon says of it."""

    first: int
    last: int
    value: V


class Phrases(Generic[V]):
    """Phrases of folded words; `*` inside a phrase stands for at most four words of any kind, and what stands behind
    `>` has to follow and is no part of the phrase: a verb that somebody leaves by, and the one that tells where to."""

    GAP = 4
    AHEAD = ">"

    def __init__(self, rows: Iterable[tuple[str, V]], pack: Pack) -> None:
        by_first: dict[str, list[tuple[tuple[str, ...], V]]] = {}
        for phrase, value in rows:
            words = _words(phrase, pack)
            if words:
                by_first.setdefault(words[0], []).append((words, value))
        self._by_first = {first: _by_second(sorted(row, key=lambda e: -len(e[0]))) for first, row in by_first.items()}

    def __bool__(self) -> bool:
        return bool(self._by_first)

    @property
    def first_words(self) -> Iterable[str]:
        return self._by_first.keys()

    def at(self, tokens: Sequence[Token], index: int) -> Hit[V] | None:
        """The longest phrase that begins with token `index`, or None."""
        if index >= len(tokens) or tokens[index].fold not in self._by_first:  # mostly so
            return None
        for words, _, value in self._rows(tokens, index):
            last = matches(tokens, index, words)
            if last is not None:
                return Hit(index, last, value)
        return None

    def ending(self, tokens: Sequence[Token], last: int, reach: int) -> Hit[V] | None:
        """The longest phrase that ends before token `last` and begins at most `reach` tokens before it, or None."""
        rows = (self.at(tokens, first) for first in range(max(0, last - reach), last))
        return next((hit for hit in rows if hit is not None and hit.last == last), None)

    def all_at(self, tokens: Sequence[Token], index: int) -> list[Hit[V]]:
        """Every phrase that begins with token `index`, the longest first."""
        hits = []
        for words, _, value in self._rows(tokens, index):
            last = matches(tokens, index, words)
            if last is not None:
                hits.append(Hit(index, last, value))
        return hits

    def _rows(self, tokens: Sequence[Token], index: int) -> Sequence[Row[V]]:
        """The phrases that may begin with token `index` by its word and the next one, the longest first; where there
        are many, without those whose word behind a gap is not within it."""
        table = self._by_first.get(tokens[index].fold)
        if table is None:
            return ()
        second = tokens[index + 1].fold if index + 1 < len(tokens) else ""
        rows = table.get(second) or table[""]
        if len(rows) <= FEW:
            return rows
        within = {token.fold for token in tokens[index + 1 : index + 2 + self.GAP]} | {""}
        return [row for row in rows if row[1] in within]

    def find(self, tokens: Sequence[Token]) -> list[Hit[V]]:
        """The phrases in `tokens`, left to right, none inside another."""
        hits: list[Hit[V]] = []
        by_first, reached = self._by_first, 0
        for index, token in enumerate(tokens):
            if token.fold in by_first and index >= reached:
                hit = self.at(tokens, index)
                if hit is not None:
                    hits.append(hit)
                    reached = hit.last
        return hits


def _words(phrase: str, pack: Pack) -> tuple[str, ...]:
    """The folded words of a phrase; what is letters and spaces alone needs no cutting."""
    if phrase.islower() and phrase.replace(" ", "").isalpha():
        return tuple(phrase.split())
    return tuple(token.fold for token in tokenize(phrase, 0, len(phrase), pack))


def _by_second(rows: Sequence[tuple[tuple[str, ...], V]]) -> dict[str, list[Row[V]]]:
    """Phrases of one first word by their second one, "" for any other: those of one word are in each, and so are those
    with a gap or a look ahead."""
    table: dict[str, list[Row[V]]] = {"": []}
    for words, _ in rows:
        if len(words) > 1 and words[1] not in OPEN:
            table.setdefault(words[1], [])
    for words, value in rows:
        beyond = words[2] if len(words) > 2 and words[1] == "*" and words[2] not in OPEN else ""
        for second in table if len(words) == 1 or words[1] in OPEN else (words[1],):
            table[second].append((words, beyond, value))
    return table


def matches(tokens: Sequence[Token], index: int, words: Sequence[str]) -> int | None:
    """The token after the last of `words` where they stand at `index`, else None."""
    at = index
    for number, word in enumerate(words):
        if word == Phrases.AHEAD:
            return None if matches(tokens, at, words[number + 1 :]) is None else at
        if word == "*":
            rest = words[number + 1 :]
            behind = rest[0] if rest else Phrases.AHEAD
            for begin in range(at, min(at + Phrases.GAP + 1, len(tokens))):
                if behind in OPEN or tokens[begin].fold == behind:  # asked here: a call for each would cost much
                    last = matches(tokens, begin, rest)
                    if last is not None:
                        return last
            return None
        if at >= len(tokens) or tokens[at].fold != word:
            return None
        at += 1
    return at


def worded(phrase: str, pack: Pack) -> str:
    """A phrase as the folded tokens of a line read it: "général d' armée"."""
    return " ".join(_words(phrase, pack))


def plurals(words: Sequence[str], pack: Pack) -> Iterator[str]:
    """`words`, folded, with their plurals by the endings of the pack: "national", "nationaux"."""
    endings = [row.partition("=")[::2] for row in sorted(pack.words.get("plural", ()))]
    for word in map(fold, words):
        yield word
        yield from (word.removesuffix(one) + many for many, one in endings if word.endswith(one))
