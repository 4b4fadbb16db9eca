"""Institutions that are written small throughout, told by the title before them: "président de la fédération française
de natation", "directrice du musée de l'histoire", or by what they do at the head of a line: "La fédération française de
judo a choisi". Elsewhere such words are no name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.extraction.lines.lines import Line
from incumbent.extraction.names.institutions import Institutions
from incumbent.extraction.text.vocabulary import vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

BOARD = "board-member"
SHORT = 2  # words of a name that initials do not stand for
VERB = 3  # tokens that a verb may have whose subject holds a post of its object


class Small:
    """Looks for them by the words of a pack."""

    def __init__(self, pack: Pack, institutions: Institutions) -> None:
        self.heads = frozenset(pack.lexicon["organizations"].get("small_throughout", {}).get("heads", ()))
        self.institutions = institutions
        self.whose = pack.words["of_whom"]
        unsure = pack.words.get("indefinite", frozenset()) | self.whose
        self.definite = pack.words.get("article", frozenset()) - unsure
        self.by = pack.words["by"]
        self.words = vocabulary(pack)

    def reach(self, line: Line, at: int) -> int:
        """The end of such a name that begins with token `at`: a noun of the pack's with an adjective or with what it is
        of; `at` where none begins, or a capital goes on."""
        tokens = line.tokens
        if (spelt := self._spelt(line, at)) > at:
            return spelt
        if tokens[at].fold not in self.heads or self.words.seats.at(tokens, at):
            return at  # "président du comité exécutif de Lorvane"
        adjectives = self.institutions.adjectives(line, at + 1)
        end = self.institutions.things(line, at, adjectives)
        if not (self._is_titled(line, at) or self._is_led(line, at, end)):
            return at
        large = end < len(tokens) and tokens[end].shape in ("cap", "upper")
        return at if end == at + 1 or large else end

    def _spelt(self, line: Line, at: int) -> int:
        """The end of the name that begins with token `at`, a noun for an office or another organisation behind an
        article, for which initials stand in brackets: "à la tête de la direction générale des routes (DGR)"."""
        tokens, words = line.tokens, self.words
        known = tokens[at].fold in words.organization_heads or words.seats.at(tokens, at) is not None
        if not at or not known or tokens[at].shape != "word" or tokens[at - 1].fold not in self.definite:
            return at
        title = line.covered(at)
        if title is not None and title.value.post_class == BOARD:
            return at  # "le conseil d'administration (CA)" has no name
        end = self.institutions.spelt_out(line, at, at + 1)
        large = any(token.shape in ("cap", "upper") for token in tokens[at:end])
        return at if end <= at + SHORT or large else end

    def _is_titled(self, line: Line, at: int) -> bool:
        """A title, "of" and perhaps an article stand right before token `at`, or a verb that holds a post of what
        follows, and an article: "dirige l'association des victimes"."""
        before, tokens, title = at - 1, line.tokens, line.covered(at)
        if at == 1 and tokens[0].fold in self.definite and self.institutions.seats.does(line, at):
            return True  # "La fédération française de judo a choisi"
        if title is not None and title.first < at and title.last == at + 1:
            return True  # "présidente du syndicat": a title by itself, too
        article = before > 0 and tokens[before].fold in self.definite
        before -= article
        if before < 1:
            return False
        if tokens[before].fold in self.whose:
            title = line.covered(before - 1)
            return title is not None and title.last == before
        return article and self.words.holdings.ending(tokens, before + 1, VERB) is not None

    def _is_led(self, line: Line, at: int, end: int) -> bool:
        """An article stands before token `at`, and behind token `end` by whom it is led: "la fédération française de
        judo, alors présidée par Anne Vey"."""
        tokens = line.tokens
        if not at or end + 2 >= len(tokens) or tokens[at - 1].fold not in self.definite or tokens[end].fold != ",":
            return False
        for first in (end + 1, end + 2):
            hit = self.words.holdings.at(tokens, first)
            if hit is not None and hit.value.tense == "participle":
                return any(token.fold in self.by for token in tokens[hit.last : hit.last + VERB])
        return False
