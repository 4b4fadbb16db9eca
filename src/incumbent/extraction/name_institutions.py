"""Names of institutions that open with a common noun written small: "université de Lorvan", "hôpital Saint-Roch"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.extraction.lines import Line
from incumbent.extraction.vocabulary import Vocabulary, vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

BETWEEN = 2  # common nouns behind the first one, each with "of": "tribunal de commerce de Lorvan"


class Institutions:
    """Looks for such names by the words of a pack; `small` are the words that begin no name."""

    def __init__(self, pack: Pack, small: frozenset[str]) -> None:
        self.words: Vocabulary = vocabulary(pack)
        self.of = pack.words.get("of", frozenset())
        self.article = pack.words.get("article", frozenset())
        self.small = small

    def reach(self, line: Line, at: int) -> int:
        """The end of what belongs to an institution's name that opens small at token `at`, its first capital taken in;
        `at` where none does."""
        tokens, words = line.tokens, self.words
        bare = words.small_heads.get(tokens[at].fold)
        if bare is None or (line.covered(at) and not self._where(line, at)):
            return at
        end, nouns = self.adjectives(line, at + 1), 0
        while end < len(tokens) and tokens[end].fold in self.of:
            end += 1 + (end + 1 < len(tokens) and tokens[end + 1].fold in self.article)
            if end >= len(tokens) or tokens[end].shape != "word" or tokens[end].fold in self.small or nouns == BETWEEN:
                break
            end, nouns = self.adjectives(line, end + 1), nouns + 1
        if end >= len(tokens) or tokens[end].shape not in ("cap", "upper") or line.covered(end):
            return at
        if tokens[end].fold in self.small or tokens[end].fold in words.honorifics:
            return at
        if not bare and tokens[end - 1].fold not in self.of | self.article:
            return at  # "le syndicat Orbex" names Orbex
        if tokens[end].fold in words.first_names and not words.places.at(tokens, end):
            return at  # "l'école de Paul Lorvan"
        return end + 1

    def adjectives(self, line: Line, end: int) -> int:
        """The end of the small words behind token `end` that belong to the name of an institution."""
        while end < len(line.tokens) and line.tokens[end].fold in self.words.name_adjectives:
            end += 1
        return end

    def _where(self, line: Line, at: int) -> bool:
        """The seat at token `at` is where a post is: "chief of staff of the ministry", not "head of the board"."""
        before = at - 1
        while before > 0 and line.tokens[before].fold in self.of | self.article:
            before -= 1
        hit = line.covered(before) if 0 <= before < at - 1 else None
        return hit is not None and not self.words.seats.at(line.tokens, hit.first)
