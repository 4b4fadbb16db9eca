"""Institutions that an article calls by a common noun: alone, where somebody's title names it ("le directeur de
l'hôpital, Paul Orvan", "the director of the museum"), or with somebody's name ("le lycée Jean Lorvan")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.extraction.lines.lines import Line
from incumbent.extraction.names.fields import small_words
from incumbent.extraction.names.lookalikes import QUOTES
from incumbent.extraction.text.vocabulary import Vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

ARMY = "army"
LONGEST = 6  # tokens of somebody's name


class Houses:
    """Looks for such nouns by the words of a pack."""

    def __init__(self, pack: Pack, words: Vocabulary) -> None:
        self.words = words
        self.whose = pack.words["of_whom"]
        self.at = pack.words["to"]
        self.article = pack.words["article"]
        self.small = small_words(pack)

    def called(self, line: Line, at: int) -> int:
        """The end of the noun at token `at` with the name of whoever it is called after; `at` where it has none. Behind
        a title that may be whoever has it, unless somebody else stands behind a comma: "le directeur de l'école Jean
        Lorvan"."""
        tokens = line.tokens
        if not at or tokens[at].fold not in self.words.called or tokens[at].shape != "word":
            return at
        opened = at + 1 < len(tokens) and tokens[at + 1].fold in QUOTES
        first = at + 1 + opened
        last = first
        while last < min(len(tokens), first + LONGEST) and self._is_of_a_name(line, last):
            last += 1
        if last < first + 2 or not any(t.fold in self.words.first_names for t in tokens[first : last - 1]):
            return at
        if opened:
            return last + 1 if last < len(tokens) and tokens[last].fold in QUOTES else at
        title = line.covered(self._before(line, at))
        behind = tokens[last + 1] if last + 1 < len(tokens) and tokens[last].fold == "," else None
        other = behind is not None and behind.shape == "cap" and behind.fold not in self.small
        return at if title is not None and not other else last

    def _is_of_a_name(self, line: Line, at: int) -> bool:
        token = line.tokens[at]
        return token.shape in ("cap", "upper") and token.fold not in self.small and line.covered(at) is None

    def _before(self, line: Line, at: int) -> int:
        """The token before what leads to token `at`: "directeur" in "directeur de l'hôpital"."""
        before = at - 1
        while before > 0 and line.tokens[before].fold in self.article | self.whose:
            before -= 1
        if before > 0 and line.tokens[before].fold in self.at and self._is_of_a_service(line, before):
            before -= 1  # "directeur de cabinet à la préfecture de police"
        return before

    def _is_of_a_service(self, line: Line, at: int) -> bool:
        """A title that says itself of what part somebody is the head ends right before token `at`."""
        title, tokens = line.covered(at - 1), line.tokens
        own = title is not None and title.last == at
        return own and title is not None and not self.whose.isdisjoint(t.fold for t in tokens[title.first : at])

    def reach(self, line: Line, at: int) -> int:
        """The end of the noun that begins at token `at`, of which a title right before tells whose it is; `at` where
        there is none, or more than the noun tells which house it is."""
        tokens = line.tokens
        hit = self.words.houses.at(tokens, at) if at else None
        if hit is None or tokens[at].shape != "word" or tokens[at - 1].fold not in self.article | self.whose:
            return at
        before = self._before(line, at)
        title = line.covered(before)
        within = title is not None and title.first < at < title.last <= hit.last  # "le patron de la police judiciaire"
        within = within and self.words.organization_heads.get(tokens[at].fold) != ARMY  # whose chiefs are a country's
        plain = before == at - 1 or title is None or (title.last > at and not within)
        told = [token.fold for token in tokens[hit.last : hit.last + 1] if token.shape == "word"]
        goes_on = not within and hit.last < len(tokens) and tokens[hit.last].shape in ("cap", "upper")
        more = goes_on or any(word in self.whose | self.words.name_adjectives for word in told)
        between = {token.fold for token in tokens[before + 1 : at]}
        the = bool(between & self.article) and bool(between & (self.whose | self.at))  # not "un directeur d'hôpital"
        return at if plain or more or not the else hit.last
