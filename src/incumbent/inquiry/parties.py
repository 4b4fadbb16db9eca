"""The names in a question, looked up in the ledger: whole names, surnames, and what is no name that it has."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from incumbent.extraction.text.tokens import Token
from incumbent.inquiry.wordings import Wordings
from incumbent.model.inquiry import Known

LONGEST = 7  # tokens of a name
_NAMED = ("cap", "upper")


class ReadNames(Protocol):
    def parties_named(self, names: Collection[str]) -> dict[str, Known]:
        """Of these names those that the ledger has, an organisation's before a person's."""

    def party_dressed(self, name: str) -> Known | None:
        """The party that the ledger has under this name without legal form and form of address, or under another name
        of a country; None where it has none."""

    def people_called(self, surname: str) -> list[Known]:
        """The people whose name ends with these words."""

    def names_near(self, name: str) -> list[str]:
        """Names that may be meant."""


@dataclass(frozen=True, slots=True)
class Named:
    """Tokens `first` to `last` (exclusive) name one of `known`: several bear a surname, and nobody an unknown name."""

    first: int
    last: int
    known: tuple[Known, ...]


def whole_names(
    text: str, tokens: Sequence[Token], taken: Collection[int], ours: Wordings, read: ReadNames
) -> list[Named]:
    """The names that the ledger has, with or without an article before them, the longest first. `taken` are the tokens
    of days; a word of the wordings in small letters is no name by itself."""
    runs = list(_runs(text, tokens, taken))
    names = {name for _, _, name in runs}
    dressed = {f"{article} {name}": name for name in sorted(names) for article in ours.articles}
    known = read.parties_named(sorted({*names, *dressed}))
    known = {**{dressed[name]: party for name, party in known.items() if name in dressed}, **known}
    found: list[Named] = []
    free = set(range(len(tokens))) - set(taken)
    for first, last, name in sorted(runs, key=lambda run: (run[0] - run[1], run[0])):
        whole = set(range(first, last))
        if name in known and whole <= free and _may_be_name(tokens[first:last], ours.words, first):
            found.append(Named(first, last, (known[name],)))
            free -= whole
    return found


def other_names(
    text: str, tokens: Sequence[Token], taken: Collection[int], ours: Wordings, read: ReadNames
) -> list[Named]:
    """Capitals that are no whole name and no title: a surname by itself, else a name that the ledger does not have.
    In a question without capitals, the words that are in no wording."""
    capitals = any(token.shape in _NAMED for token in tokens[1:])
    found: list[Named] = []
    at = 0
    while at < len(tokens):
        last = at
        while last < len(tokens) and last not in taken and _stands_out(tokens[last], ours, last, capitals):
            last += 1
        if last > at:
            name = text[tokens[at].start : tokens[last - 1].end]
            called = read.people_called(name)
            dressed = None if called or last == 1 else read.party_dressed(name)
            found.append(Named(at, last, (dressed,) if dressed else tuple(called)))
        at = max(last, at + 1)
    return found


def _stands_out(token: Token, ours: Wordings, at: int, capitals: bool) -> bool:
    if token.fold in ours.silent:
        return False
    words = ours.words
    if token.shape in _NAMED:
        return at > 0 or token.fold not in words
    return not capitals and token.shape == "word" and token.fold not in words


def _may_be_name(tokens: Sequence[Token], words: Collection[str], first: int) -> bool:
    if len(tokens) > 1:
        return True
    return tokens[0].fold not in words or (tokens[0].shape in _NAMED and first > 0)


def _runs(text: str, tokens: Sequence[Token], taken: Collection[int]) -> Iterator[tuple[int, int, str]]:
    for first in range(len(tokens)):
        for last in range(first + 1, min(first + LONGEST, len(tokens)) + 1):
            if last - 1 in taken:
                break
            if tokens[first].shape != "mark" and tokens[last - 1].shape != "mark":
                yield first, last, text[tokens[first].start : tokens[last - 1].end]
