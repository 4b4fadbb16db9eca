"""Capitals that begin no name of their own: dates, constituencies, what is inside a place's name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.lines import Line
from incumbent.extraction.tokens import STOP, Token, fold
from incumbent.extraction.vocabulary import Vocabulary, vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

QUOTES = frozenset("\"“”«»'‘’")
PLACE = 3  # tokens of a place's name before its last capital: "Afrique de l'Ouest"


class Lookalikes:
    """Looks for them by the words of a pack."""

    def __init__(self, pack: Pack) -> None:
        self.words: Vocabulary = vocabulary(pack)
        self.tail = pack.words.get("tail", frozenset())
        months = pack.lexicon["dates"]["months"]
        self.months = frozenset(months["short"])
        self.month_names = frozenset(map(fold, (*months["names"], *months["variants"])))
        self.party_letter = pack.words.get("party_letter", frozenset())
        self.joints = pack.words["article"] | pack.words["of"]

    def begins(self, line: Line, at: int) -> bool:
        """Token `at` is such a capital."""
        return (
            self.is_tailed(line.tokens[at])
            or self.is_seated(line, at)
            or self.is_dated(line, at)
            or self.is_inside_a_place(line, at)
        )

    def is_first_name(self, token: Token) -> bool:
        """A first name that is no month as well: "In June Orbex hired" names nobody."""
        return token.fold in self.words.first_names and token.fold not in self.month_names

    def is_inside_a_place(self, line: Line, at: int) -> bool:
        """Token `at` is a later word of a place's name: "Afrique de l'Ouest"."""
        if at == 0 or line.tokens[at - 1].shape == "mark" or line.covered(at - 1) is not None:
            return False
        hits = (self.words.places.at(line.tokens, first) for first in range(max(0, at - PLACE), at))
        return line.tokens[at - 1].shape == "word" and any(hit is not None and hit.last > at for hit in hits)

    def is_placed(self, line: Line, at: int) -> bool:
        """A country or a place of several words begins with token `at`: "New Zealand"."""
        hit = self.words.countries.at(line.tokens, at) or self.words.places.at(line.tokens, at)
        return hit is not None and hit.last > at + 1

    def is_seated(self, line: Line, at: int) -> bool:
        """A party's letter and a constituency behind a name: "Ann Lee (D-Ohio)"."""
        letter, hyphen, _ = line.tokens[at].fold.partition("-")
        return bool(hyphen) and letter in self.party_letter and at > 0 and line.tokens[at - 1].fold in ("(", ",")

    def is_dated(self, line: Line, at: int) -> bool:
        """A month before the day: "LORVANS, Jan 5", "on Nov. 5"."""
        tokens, behind = line.tokens, at + 1
        behind += behind < len(tokens) and tokens[behind].fold == STOP
        return tokens[at].fold in self.months and behind < len(tokens) and tokens[behind].shape == "number"

    def is_tailed(self, token: Token) -> bool:
        """ "Paris-based": an adjective."""
        return "-" in token.fold and token.fold.rsplit("-", 1)[1] in self.tail

    def is_named_so(self, line: Line, at: int) -> bool:
        """A word that is no name elsewhere opens one at token `at`, before a capital: a given name that is a feast, too
        ("Noël Lorvan"), or an adjective inside a sentence, where a pack writes adjectives small: "le Nouvel
        Observateur"."""
        tokens, words = line.tokens, self.words
        if at + 1 >= len(tokens) or tokens[at + 1].shape not in ("cap", "upper") or line.covered(at + 1):
            return False
        if self.is_first_name(tokens[at]):
            return True
        inside = at > 0 and tokens[at - 1].shape == "word" and tokens[at + 1].fold not in self.joints
        return inside and tokens[at].shape == "cap" and not words.head_last and tokens[at].fold not in words.honorifics

    def nickname(self, tokens: Sequence[Token], at: int) -> bool:
        """One quoted capital with a surname behind: 'Ann "Bee" Lorvan'."""
        closed = at + 3 < len(tokens) and tokens[at + 2].fold in QUOTES
        return closed and self._capital(tokens, at + 1) and self._capital(tokens, at + 3)

    def _capital(self, tokens: Sequence[Token], at: int) -> bool:
        return tokens[at].shape in ("cap", "upper") and tokens[at].fold not in self.joints
