"""Institutions that an article calls by a common noun alone, where somebody's title names it: "le directeur de
l'hôpital, Paul Orvan", "the director of the museum"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.extraction.lines.lines import Line
from incumbent.extraction.text.vocabulary import Vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack


class Houses:
    """Looks for such nouns by the words of a pack."""

    def __init__(self, pack: Pack, words: Vocabulary) -> None:
        self.words = words
        self.whose = pack.words["of_whom"]
        self.article = pack.words["article"]

    def reach(self, line: Line, at: int) -> int:
        """The end of the noun that begins at token `at`, of which a title right before tells whose it is; `at` where
        there is none, or more than the noun tells which house it is."""
        tokens = line.tokens
        hit = self.words.houses.at(tokens, at) if at else None
        if hit is None or tokens[at].shape != "word" or tokens[at - 1].fold not in self.article | self.whose:
            return at
        before = at - 1
        while before > 0 and tokens[before].fold in self.article | self.whose:
            before -= 1
        title = line.covered(before)
        plain = before == at - 1 or title is None or title.last > at
        told = [token.fold for token in tokens[hit.last : hit.last + 1] if token.shape == "word"]
        goes_on = hit.last < len(tokens) and tokens[hit.last].shape in ("cap", "upper")
        more = goes_on or any(word in self.whose | self.words.name_adjectives for word in told)
        between = {token.fold for token in tokens[before + 1 : at]}
        the = bool(between & self.article) and bool(between & self.whose)  # not "un directeur d'hôpital"
        return at if plain or more or not the else hit.last
