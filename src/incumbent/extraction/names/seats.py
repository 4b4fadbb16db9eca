"""Words for a seat that are where a post is, and no post: "chief of staff of the ministry", "au ministère"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.extraction.lines.lines import Line
from incumbent.extraction.text.vocabulary import Vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

FIELD = 6  # tokens of what a post is of: "de la création artistique"


class Seats:
    """Looks for such words by those of a pack; `small` are the words that begin no name."""

    def __init__(self, pack: Pack, words: Vocabulary, small: frozenset[str]) -> None:
        self.words = words
        self.whose = pack.words["of_whom"]
        self.leading = pack.words.get("of", frozenset()) | pack.words.get("article", frozenset())
        self.other = small - self.leading

    def is_where(self, line: Line, at: int) -> bool:
        """The seat at token `at` is where a post is: "chief of staff of the ministry", "directrice de la création au
        ministère", not "head of the board"."""
        before = at - 1
        while before > 0 and line.tokens[before].fold in self.leading:
            before -= 1
        before = self._titled(line, before) if 0 <= before < at - 1 else before
        hit = line.covered(before) if 0 <= before < at - 1 else None
        return hit is not None and hit.last <= at and not self.words.seats.at(line.tokens, hit.first)

    def _titled(self, line: Line, at: int) -> int:
        """The last token of the title whose field of small words ends in token `at`; `at` where there is none."""
        tokens, first = line.tokens, at
        while first > max(0, at - FIELD) and line.covered(first) is None:
            if tokens[first].shape != "word" or tokens[first].fold in self.other:
                return at
            first -= 1
        hit = line.covered(first)
        whose = hit is not None and any(token.fold in self.whose for token in tokens[hit.first : first + 2])
        return first if whose and hit is not None and hit.last == first + 1 else at
