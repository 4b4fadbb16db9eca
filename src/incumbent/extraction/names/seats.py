"""Words for a seat that are where a post is, and no post: "chief of staff of the ministry", "au ministère"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.extraction.lines.lines import Line
from incumbent.extraction.text.quote_words import speech_words
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
        self.past, self.passive = pack.words.get("bygone", frozenset()), pack.words["copula"]
        self.speaking = speech_words(pack).speaking

    def is_where(self, line: Line, at: int) -> bool:
        """The seat at token `at` is where a post is: "chief of staff of the ministry", "directrice de la création au
        ministère", not "head of the board"; or it opens the line and does something: "le ministère a démenti"."""
        if at <= 1 and self.does(line, at):
            return True
        before = at - 1
        while before > 0 and line.tokens[before].fold in self.leading:
            before -= 1
        before = self._titled(line, before) if 0 <= before < at - 1 else before
        hit = line.covered(before) if 0 <= before < at - 1 else None
        return hit is not None and hit.last <= at and not self.words.seats.at(line.tokens, hit.first)

    def does(self, line: Line, at: int) -> bool:
        """A verb of saying, or one of the past that is not done to it, stands behind the seat that opens at token `at`,
        with what it is of between: not "le ministère a été confié à"."""
        tokens = line.tokens
        for index in range(at + 1, min(at + 1 + FIELD, len(tokens) - 1)):
            if tokens[index].fold in self.past:
                return tokens[index + 1].fold not in self.passive
            if self.speaking.at(tokens, index) is not None:
                return True
            if tokens[index].shape == "mark" and tokens[index].fold != "'":
                return False
        return False

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
