"""Surnames that are titles or months elsewhere: "Tom King resigned. King joined the bank in 1991", "Ann May"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from incumbent.extraction.text.tokens import Token, fold
from incumbent.extraction.text.vocabulary import vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack


@lru_cache(maxsize=2)  # the lines of an article and its names ask
def surnames(text: str, pack: Pack) -> frozenset[str]:
    """The titles and months that end somebody's name in `text`, behind a given name or an initial, and that no capital
    follows, as folded words: "king" where it names Tom King, none where it names King Charles."""
    found, given = set(), vocabulary(pack).first_names
    for match in _pattern(pack).finditer(text):
        before = fold(match[1])
        if before in given or (len(before) == 2 and before[1] == "."):
            found.add(fold(match[2]))
    return frozenset(found)


def is_surname(tokens: Sequence[Token], at: int, known: frozenset[str], pack: Pack) -> bool:
    """Token `at` is such a surname that stands by itself, of those `known` of the article: no capital follows; a month
    is one where it opens a sentence, before a word: "May was named"."""
    if not known or tokens[at].fold not in known or tokens[at].shape != "cap":
        return False
    behind = tokens[at + 1].shape if at + 1 < len(tokens) else "mark"
    if tokens[at].fold in _months(pack):
        return at == 0 and behind == "word"
    return behind not in ("cap", "upper")


@cache
def _months(pack: Pack) -> frozenset[str]:
    """The months that are words elsewhere."""
    return frozenset(map(fold, pack.lexicon["dates"]["months"].get("unclear", ())))


@cache
def _pattern(pack: Pack) -> re.Pattern[str]:
    known = sorted(_months(pack) | vocabulary(pack).titles_as_names, key=lambda word: (-len(word), word))
    words = "|".join(re.escape(word.capitalize()) for word in known)
    return re.compile(rf"\b([A-Z][\w’'-]*\.?) ({words or '(?!)'})\b(?! [A-Z])")
