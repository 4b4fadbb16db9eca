"""Nouns before a title that say of what it is, in a language that puts them there: "former arbitrage chief"."""

from __future__ import annotations

from collections.abc import Collection

from incumbent.extraction.lines.lines import Line
from incumbent.extraction.text.vocabulary import Vocabulary

LONGEST = 3  # such nouns before one title


def is_compound(line: Line, index: int, named: Collection[int], words: Vocabulary, small: Collection[str]) -> bool:
    """The word at token `index` belongs by the parse to a title behind it; it is no name (the tokens `named`), none of
    the `small` words, no word of a change, and no noun for what may have a name."""
    token, parse = line.tokens[index], line.parse
    if not words.head_last or parse is None or token.shape != "word" or parse.roles[index] != "compound":
        return False
    plain = index not in named and line.covered(index) is None and token.fold not in small
    plain = plain and words.triggers.at(line.tokens, index) is None  # "Lorvan sack manager Roe"
    kind = token.fold in words.kinds or token.fold in words.organization_heads
    title = line.covered(parse.heads[index])
    return plain and not kind and title is not None and title.first > index


def compounds_before(line: Line, at: int, named: Collection[int], words: Vocabulary, small: Collection[str]) -> int:
    """How many such nouns stand right before token `at`."""
    first = at
    while first > 0 and at - first < LONGEST and is_compound(line, first - 1, named, words, small):
        first -= 1
    return at - first
