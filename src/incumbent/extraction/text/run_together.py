"""Where the line breaks of a page were lost: "Ann Lee, Orbex The former banker runs the group".

A heading, or a line without a stop, then runs into the next one. What shows it is an article or a pronoun in a capital,
with a small letter behind it, where nothing closes what stands before.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

BEFORE, BEHIND = 2, 5  # words that a heading has, and a sentence behind it

NEAR = 100  # code points in which those words are looked for

_WORD = re.compile(r"\S+")
_QUOTE = re.compile('["“”«»]')


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
        """The places in a sentence, from `start` to `end`, where another begins without a stop before it and outside
        of quotation marks. Time is linear in the length of the sentence."""
        if self._opener is None:
            return
        at, marks = start, Counter[str]()
        for match in self._opener.finditer(text, start, end):
            marks.update(_QUOTE.findall(text, at, match.start()))
            at = match.start()
            if _are_closed(marks) and self._begins(text, start, match, end):
                yield (start := match.start("opener"))

    def _begins(self, text: str, start: int, match: re.Match[str], end: int) -> bool:
        """Small letters follow the opener, and no word that leaves a sentence open stands before it."""
        if not text[match.end()].islower():
            return False
        words = text[max(start, match.start() - NEAR) : match.start()].split()
        behind = _WORD.findall(text, match.end(), min(end, match.end() + NEAR))
        last = words[-1].rpartition("'")[2].rpartition("’")[2].strip("(").casefold()
        return len(words) >= BEFORE and last not in self._small and len(behind) >= BEHIND


def _are_closed(marks: Counter[str]) -> bool:
    """What quotation marks opened they closed, too."""
    return not marks['"'] % 2 and marks["“"] <= marks["”"] and marks["«"] <= marks["»"]
