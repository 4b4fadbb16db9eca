"""Where the line breaks of a page were lost: "Ann Lee, Orbex The former banker runs the group".

A heading, or a line without a stop, then runs into the next one. What shows it is an article or a pronoun in a capital,
with a small letter behind it, where nothing closes what stands before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

BEFORE, BEHIND = 2, 5  # words that a heading has, and a sentence behind it

_WORD = re.compile(r"\S+")
_QUOTES = '"“”«»'


class RunTogether:
    """Knows the words of a pack that open a sentence, and those behind which a capital begins a title of a work."""

    def __init__(self, pack: Pack) -> None:
        openers = pack.words.get("sentence_openers", frozenset())
        words = sorted(map(str.capitalize, openers), key=lambda word: (-len(word), word))
        told = "|".join(re.escape(word).replace("'", "['’]") for word in words)
        self._opener = (
            re.compile(rf"(?:(?<=[\w%])|(?<=\d\))) (?P<opener>{told})(?:(?<=['’])| )(?=[^\W\d_])") if words else None
        )
        self._small = pack.words["not_a_name"] | pack.words["article"] | frozenset(pack.lexicon["speech"]["works"])

    def breaks(self, text: str, start: int, end: int) -> Iterator[int]:
        """The places in a sentence, from `start` to `end`, where another begins without a stop before it."""
        if self._opener is None:
            return
        for match in self._opener.finditer(text, start, end):
            if self._begins(text, start, match, end):
                yield (start := match.start("opener"))

    def _begins(self, text: str, start: int, match: re.Match[str], end: int) -> bool:
        """Small letters follow the opener, no word that leaves a sentence open stands before it, nor is it quoted."""
        if not text[match.end()].islower():
            return False
        before, behind = text[start : match.start()], text[match.end() : end]
        if any(mark in before for mark in _QUOTES) and not _are_closed(before):
            return False
        words = before.split()
        last = words[-1].rpartition("'")[2].rpartition("’")[2].strip("(").casefold()
        return len(words) >= BEFORE and last not in self._small and len(_WORD.findall(behind)) >= BEHIND


def _are_closed(words: str) -> bool:
    """What was opened by quotation marks in `words` is closed there, too."""
    return not words.count('"') % 2 and words.count("“") <= words.count("”") and words.count("«") <= words.count("»")
