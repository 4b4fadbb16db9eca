"""Where the phrase of a post ends: at what belongs to the sentence and not to the post."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from incumbent.extraction.lines.lines import Line
from incumbent.extraction.text.phrases import Phrases
from incumbent.extraction.text.tokens import STOP, fold
from incumbent.extraction.text.vocabulary import Vocabulary, vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

FIELD = 4  # tokens of a thing that a post is of, in a row of them
INFINITIVE = ("verb", "infinitive")
FINITE = ("present", "future", "past", "imperfect", "conditional")


class Ends:
    """Looks at the words behind a title by the words of a pack; `small` are those that no complement has in it."""

    def __init__(self, pack: Pack, small: frozenset[str]) -> None:
        self.words: Vocabulary = vocabulary(pack)
        self.small = small
        self.article = pack.words["article"]
        self.joint = pack.words["and"]
        self.row = self.joint | {","}
        self.inside = pack.words.get("in", frozenset())
        self.until = pack.words["until"]
        self.at, self.indefinite = pack.words.get("at", frozenset()), pack.words["indefinite"]
        self.onward = pack.words.get("to", frozenset()) | pack.words["of"]
        self.to = pack.words.get("to", frozenset())
        self.leading = self.article | self.onward
        self.infinitives = tuple({e for t in pack.conjugation.values() for e in t["infinitive"].split("|") if e})
        self.plurals = tuple(row.partition("=")[0] for row in sorted(pack.words.get("plural", ())))
        self.adjuncts: Phrases[str] = Phrases(((form, form) for form in pack.lexicon["posts"]["adjuncts"]), pack)
        dates = pack.lexicon["dates"]
        self.relative: Phrases[str] = Phrases(((form, form) for form in dates.get("relative", {})), pack)
        months = {*dates["months"]["names"], *dates["months"]["variants"]} - {*dates["months"].get("unclear", ())}
        self.months = frozenset(map(fold, months))
        self.days = frozenset(map(fold, dates["weekdays"]["names"]))
        self.months_in_short = frozenset(map(fold, dates["months"]["short"]))
        self.unclear = frozenset(map(fold, dates["months"].get("unclear", ())))
        self.part_of_month = frozenset(word for name in ("part", "end") for word in dates["slots"].get(name, ()))

    def adjunct(self, line: Line, at: int) -> bool:
        """What begins with token `at` belongs to the sentence and not to the post: "en présence de", "last year", "at a
        news conference"."""
        row = [token.fold for token in line.tokens[at : at + 2]]
        if len(row) > 1 and row[0] in self.at and row[1] in self.indefinite:
            return True
        return self.adjuncts.at(line.tokens, at) is not None or self.relative.at(line.tokens, at) is not None

    def qualifies(self, line: Line, at: int, named: Collection[int]) -> bool:
        """An adjective of no country at token `at` stands between a title and what it is of: "secrétaire d'État wallon
        au Logement"."""
        if at + 1 >= len(line.tokens) or at in named or self.words.demonyms.at(line.tokens, at):
            return False
        between = line.tokens[at].fold in self.words.name_adjectives and line.covered(at) is None
        return between and line.tokens[at + 1].fold in self.onward

    def is_of_land(self, word: str) -> bool:
        """The adjective only says where an organisation is: "la filiale française"."""
        return word in self.words.demonyms.first_words or word in self.words.name_adjectives

    def is_body(self, line: Line, at: int) -> bool:
        """The capital at token `at` ends an organisation's name, as far as its word tells: "Orbex Rovers"."""
        if at < 0 or not self.words.head_last or line.tokens[at].shape not in ("cap", "upper"):
            return False
        word = line.tokens[at].fold
        return word in self.words.organization_heads or word in self.words.legal_forms

    def behind_comma(self, line: Line, end: int, named: Collection[int]) -> int:
        """The end of a title with the field behind its comma, written small: "vice president, sales, of Orbex"."""
        tokens = line.tokens
        if end + 2 >= len(tokens) or tokens[end].fold != "," or not self.words.head_last:
            return end
        field = tokens[end + 1]
        plain = field.shape == "word" and field.fold in self.words.fields and line.covered(end + 1) is None
        closed = tokens[end + 2].fold in self.row | self.onward or end + 2 in named or tokens[end + 2].fold == STOP
        return end + 2 if plain and closed and end + 1 not in named else end

    def in_row(self, line: Line, end: int, named: Collection[int]) -> int:
        """The end of a row of things that a post is of, each with its own "of", of which the first one ends before
        token `end`: "ministre de l'Économie, des Finances et du Commerce"; `end` where no "and of" closes one."""
        tokens, reach, closed = line.tokens, end, False
        while not closed and reach + 2 < len(tokens) and tokens[reach].fold in self.row:
            closed = tokens[reach].fold in self.joint
            at = reach + 1
            if tokens[at].fold not in self.onward or at in named:
                return end
            at += 1 + (tokens[at + 1].fold in self.article)
            first = at
            while at < len(tokens) and at - first < FIELD and self.complement(line, at, named):
                at += 1
            while at > first and tokens[at - 1].fold in self.leading:
                at -= 1
            if at == first:
                return end
            reach = at
        return reach if closed else end

    def more_fields(self, line: Line, end: int, named: Collection[int]) -> int:
        """The end of the row of fields of which the one that ends before token `end` is the first: "Minister for
        Tourism, Culture and Sport"; of capitals that a pack knows as fields alone."""
        tokens = line.tokens
        while end + 1 < len(tokens) and tokens[end - 1].shape == "cap" and tokens[end].fold in self.row:
            if (small := self._small_field(line, end, named)) > end:
                return small
            at = end + 1 + (tokens[end + 1].fold in self.joint)
            if at >= len(tokens) or tokens[at].shape != "cap" or at in named:
                break
            hit = self.words.portfolios.at(tokens, at)
            if hit is None and tokens[at].fold not in self.words.fields:
                break
            end = hit.last if hit is not None else at + 1
        return end

    def _small_field(self, line: Line, end: int, named: Collection[int]) -> int:
        """The end of the second field that "and" joins at token `end`, several things written small, before what both
        are of: "directeur général des Douanes et droits indirects du Bénin"; `end` where there is none."""
        tokens, at = line.tokens, end + 1
        if tokens[end].fold not in self.joint or end - 1 in named:
            return end
        while at < len(tokens) and at - end <= FIELD and self._is_of_many(line, at):
            at += 1
        return at if end + 1 < at < len(tokens) and tokens[at].fold in self.onward | {",", STOP} else end

    def _is_of_many(self, line: Line, at: int) -> bool:
        """The small word at token `at` has the ending of a plural, and is no title and no word of a change."""
        token, words = line.tokens[at], self.words
        plain = token.shape == "word" and token.fold not in self.small and token.fold.endswith(self.plurals)
        return plain and line.covered(at) is None and words.triggers.at(line.tokens, at) is None

    def complement(self, line: Line, at: int, named: Collection[int]) -> bool:
        """Token `at` may be part of what a post is of; `named` are the tokens of names."""
        token = line.tokens[at]
        if at in named or token.shape in ("mark", "number") or token.fold in self.small or token.fold in self.until:
            return False
        if self.adjunct(line, at):
            return False
        if token.shape == "cap" and token.fold in self.words.honorifics:
            return False
        behind = line.tokens[at + 1].fold if at + 1 < len(line.tokens) else ""
        if token.fold in self.inside and behind in self.article:
            return False  # "the chairmanship of the board in the same move"; but "in charge"
        if token.fold in self.unclear and at and line.tokens[at - 1].fold in self.inside:
            return False  # "la direction financière en mars"
        if behind in self.days and token.shape == "word" and token.fold not in self.leading:
            return False  # "quit as minister for culture on Thursday"
        if token.fold in self.days and line.tokens[at - 1].fold in self.onward:
            return False  # "as coach for Tuesday's match"; but "editor of the Sunday edition"
        if token.fold in self.months or (token.fold in self.part_of_month and behind in self.months):
            return False  # "director of August", "left as director of arts in late May"
        if any(part.shape == "cap" and part.fold in self.months_in_short for part in line.tokens[at : at + 2]):
            return False  # "joins the board of the firm on Dec. 1"
        if line.covered(at) is not None:
            return self.is_field(line, at)
        return not self._infinitive(line, at) and not self._falls(line, at)

    def is_field(self, line: Line, at: int) -> bool:
        """The title at token `at` is a field behind the one before it, and no title: "Commissioner for Justice"."""
        title, field = line.covered(at), self.words.portfolios.at(line.tokens, at)
        led = at > 1 and line.tokens[at - 1].fold in self.onward and line.covered(at - 2) is not None
        return led and title is not None and field is not None and (title.first, title.last) == (at, field.last)

    def _falls(self, line: Line, at: int) -> bool:
        """A finite verb of change at token `at` with the preposition that has to follow it: "le portefeuille de la
        Marine revient à Lenoir"."""
        hit = self.words.triggers.at(line.tokens, at)
        if hit is None or hit.last < at + 2 or line.tokens[hit.last - 1].fold not in self.onward:
            return False
        return any(told.form == "verb" and told.tense in FINITE for told in hit.value)

    def _infinitive(self, line: Line, at: int) -> bool:
        """A verb of change behind "to": "la tête de la filiale pour prendre la direction d'Orbex", "quit as head of
        bond trading to join Orbex"."""
        tokens = line.tokens
        if at and self.words.head_last and tokens[at - 1].fold in self.to:
            hit = self.words.triggers.at(tokens, at)
            return hit is not None and any((told.form, told.tense) == INFINITIVE for told in hit.value)
        if not at or tokens[at - 1].fold not in self.onward or not tokens[at].fold.endswith(self.infinitives):
            return False
        return self.words.triggers.at(tokens, at) is not None or self.words.holdings.at(tokens, at) is not None
