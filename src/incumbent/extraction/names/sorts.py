"""What kind of organisation a name is that of, by the words beside it: "the airline Orbex", "the CWX postal union"."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from incumbent.extraction.lines.entities import Run
from incumbent.extraction.text.vocabulary import CLUB, Vocabulary, vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

UNION, PARTIES = "union", "party"
LEANING = 6  # tokens of the brackets that say on which side a party stands
CALLED = frozenset("union party club university bank media".split())  # what is often told behind a name
BESIDE = ("apposition", "modifier", "compound")  # roles of a name towards the noun that says what it is
SMALL = ("article", "of", "in", "by", "as", "and", "or", "copula", "auxiliary", "relative", "conjunction")


class Sorts:
    """The sorts that the words of a pack tell; `sport`: the article is one of sport."""

    def __init__(self, pack: Pack, sport: bool = False) -> None:
        self.sport = sport
        self.words: Vocabulary = vocabulary(pack)
        self.small = frozenset().union(*(pack.words.get(name, ()) for name in SMALL))

    def told(self, run: Run) -> str:
        """The sort of `run`: the one of its own words, unless those beside it say that it is a party or a union."""
        called = self._described(run)
        return PARTIES if self._leans(run) else called if called == UNION else run.sort or called

    def _leans(self, run: Run) -> bool:
        """Brackets behind the name say on which side a party stands: "the League (far right)"."""
        tokens, at = run.line.tokens, run.last + 1
        if tokens[run.last : at] and tokens[run.last].fold == "(" and run.key[0] not in self.words.first_names:
            row = list(itertools.takewhile(lambda token: token.fold != ")", tokens[at : at + LEANING]))
            told = len(row) < LEANING and any(token.fold in self.words.leanings for token in row)
            return told and all(token.shape in ("word", "mark") for token in row)
        return False

    def _described(self, run: Run) -> str:
        """The sort that a common noun right before the name tells ("the airline Orbex"), or one that the name stands
        beside by the parse ("the travel company Orbex"); "" where there is none."""
        line, kinds = run.line, self.words.kinds
        before = line.tokens[run.first - 1].fold if run.first else ""
        title = line.covered(run.first - 1)
        inside = title is not None and title.first < run.first - 1 and title.last == run.first
        if before in kinds and (title is None or inside):
            return kinds[before]  # "the airline Orbex", "secretary general of the union Orbex"
        town = self.words.places.at(line.tokens, run.first)
        whole = town is not None and town.last == run.last  # "the Lorvans club" says where the club is
        if self.words.head_last and not whole and (behind := self._called(run)):
            return behind
        if line.parse is None:
            return ""
        top = line.parse.top(run.first, run.last)
        head = line.parse.heads[top]
        beside = head >= 0 and line.parse.roles[top] in BESIDE and not line.covered(head)
        kind = kinds.get(line.tokens[head].fold, "") if beside else ""
        works = beside and not self.sport and line.tokens[head].fold in self.words.teams  # "leads the Orbex team"
        return "" if kind == CLUB and (whole or works) else kind

    def _called(self, run: Run) -> str:
        """The sort that a common noun behind the name tells, alone or with a word before it: "the CWX union", "the CWX
        postal union"; "" for one that goes on ("CWX union boss")."""
        line, tokens = run.line, run.line.tokens
        for at in (run.last, run.last + 1):
            if at >= len(tokens) or tokens[at].shape != "word" or line.covered(at):
                return ""
            sort = self.words.kinds.get(tokens[at].fold, "")
            if sort in CALLED:
                after = tokens[at + 1] if at + 1 < len(tokens) else None
                return "" if after is not None and (after.shape == "word" and after.fold not in self.small) else sort
            if tokens[at].fold in self.small:
                return ""
        return ""
