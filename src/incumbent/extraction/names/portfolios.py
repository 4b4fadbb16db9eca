"""Capitals beside a name that are none: the fields of ministers ("ministre de la Défense et du Logement"), where
somebody is from ("le Breton")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.extraction.lines.lines import Line
from incumbent.extraction.text.phrases import Hit
from incumbent.extraction.text.post_titles import Title
from incumbent.extraction.text.vocabulary import Vocabulary, vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

OPENING = 2  # tokens before a field that opens a sentence
LONGEST = 4  # tokens that a field may have, or "of the" before it


class Portfolios:
    """Looks for them by the words of a pack."""

    def __init__(self, pack: Pack) -> None:
        self.words: Vocabulary = vocabulary(pack)
        self.of = pack.words.get("of", frozenset())
        self.article = pack.words.get("article", frozenset())
        self.joint = pack.words["and"]
        self.charged = pack.words.get("charged", frozenset())

    def end(self, line: Line, at: int) -> int:
        """The end of the field that token `at` begins behind a minister's title, known to the pack or not: "ministre
        malien de la Défense Lorvan", "du Logement et de la Ville"; `at` where it begins none."""
        if (whole := self._within(line, at)) > at:
            return whole
        if (opening := self._opening(line, at)) > at:
            return opening
        before = self._before(line, at)
        told = any(token.fold in self.article for token in line.tokens[before + 1 : at]) or self._plain(line, at)
        end = self._field(line, at) if told and before >= 0 else at
        if end == at:
            return at
        comma = line.tokens[before].fold == "," and line.tokens[before + 1].fold in self.of  # ", des Mines et de"
        if comma or line.tokens[before].fold in self.joint:
            return end if any(self.end(line, n) > n for n in range(max(0, before - LONGEST), before)) else at
        title = self._title(line, before)
        if title is None or title.value.post_class == "minister":
            return at if title is None else end
        local = " ".join(token.fold for token in line.tokens[title.first : title.last]) in self.words.reaches["local"]
        return end if local and self.words.portfolios.at(line.tokens, at) else at

    def _opening(self, line: Line, at: int) -> int:
        """The end of a field that opens the sentence, before a comma: "À l'Éducation, Lorvan remplace Tarn"; else
        `at`."""
        tokens, leads = line.tokens, self.words.portfolio_lead
        hit = self.words.portfolios.at(tokens, at) if 0 < at <= OPENING else None
        if hit is None or hit.last >= len(tokens) or tokens[hit.last].fold != ",":
            return at
        first = self.words.bared.get(tokens[0].fold, tokens[0].fold)
        return hit.last if first in leads and all(t.fold in self.article for t in tokens[1:at]) else at

    def _plain(self, line: Line, at: int) -> bool:
        """The field needs no article before it, where a pack puts none: "Minister for Transport"; it is known."""
        known = self.words.portfolios.at(line.tokens, at) is not None or line.tokens[at].fold in self.words.fields
        return self.words.head_last and at > 0 and line.tokens[at - 1].fold in self.of and known

    def title_before(self, line: Line, first: int) -> Hit[Title] | None:
        """The title with the field that ends right before token `first`, where a name may begin."""
        for at in range(max(0, first - LONGEST), first):
            hit = self.words.portfolios.at(line.tokens, at)
            if hit is not None and hit.last == first and self.end(line, at) == first:
                return self._title(line, self._before(line, at))
        return None

    def _within(self, line: Line, at: int) -> int:
        """The end of a field of words that token `at` is inside of, "Relations avec le Parlement", or `at`."""
        for first in range(max(0, at - LONGEST), at):
            hit = self.words.portfolios.at(line.tokens, first)
            if hit is not None and hit.last > at and self.end(line, first) >= hit.last:
                return hit.last
        return at

    def _before(self, line: Line, at: int) -> int:
        """The last token before "of the" that stands right before token `at`."""
        before = at - 1
        while before >= 0 and at - before < LONGEST and line.tokens[before].fold in self.of | self.article:
            before -= 1
        return before

    def _title(self, line: Line, at: int) -> Hit[Title] | None:
        """The title that ends with token `at`, or before it where that is a nationality, another such adjective
        ("ministre fédérale de") or "in charge"."""
        word = line.tokens[at].fold
        at -= word in self.words.demonyms.first_words or word in self.words.name_adjectives
        least = at - LONGEST
        while at > max(0, least) and line.tokens[at].fold in self.charged and line.covered(at) is None:
            at -= 1
        return line.covered(at)

    def _field(self, line: Line, at: int) -> int:
        """The end of what may be a field at token `at`: one that the pack knows, or a capital that is nothing else;
        `at` where nothing may."""
        tokens, words = line.tokens, self.words
        hit = words.portfolios.at(tokens, at)
        if hit is not None:
            return hit.last
        opens = at + 1 < len(tokens) and tokens[at + 1].shape != "mark"  # "l'Hôpital de Tarn", but "de l'Hôpital, Roe"
        named = tokens[at].fold in words.first_names or (opens and tokens[at].fold in words.organization_heads)
        known = any(table.at(tokens, at) for table in (words.countries, words.demonyms, words.places))
        behind = tokens[at + 1 : at + 2] if words.head_last else ()  # "Minister of the Luvik Territory"
        body = any(token.shape == "cap" and token.fold in words.organization_heads for token in behind)
        return at if tokens[at].shape != "cap" or named or known or body else at + 1

    def whence(self, line: Line, at: int) -> bool:
        """Token `at` only says where the person behind it is from: "le Breton Paul Lorvan"; it is no word of an
        organisation, no country ("l'ambassadeur de la Guinée Paul Lorvan"), nor what a title is of ("le patron de la
        Lorvane Paul Tarn")."""
        token = line.tokens[at]
        of_it = at > 2 and line.tokens[at - 2].fold in self.of and line.covered(at - 3) is not None
        if of_it or self.words.countries.at(line.tokens, at):
            return False
        named = token.shape != "cap" or token.fold in self.words.organization_heads
        return not named and at > 0 and line.tokens[at - 1].fold in self.article - self.of
