"""Who speaks: finds the subject of a verb of saying in the row of words and names.

No parser: the subject of "said" is the nearest name to its left that no preposition and no genitive makes part of
something else, or, where the verb follows the quotation, the nearest such name to its right. A noun phrase that leaves
its speaker unnamed ("officials said") is an answer too: nobody.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from incumbent.extraction.quotations.phrases import NounPhrases, Voice
from incumbent.extraction.quotations.sayings import Saying, find_sayings
from incumbent.extraction.quotations.units import Piece, Unit

if TYPE_CHECKING:
    from incumbent.extraction.lines.entities import Mention

REACH = 45  # pieces between a verb and its subject, appositions counted
AHEAD = 16  # the same where the subject follows
PRONOUN = 8  # pieces in which a pronoun can be what a sentence is about
OPENING = 10  # pieces in which a sentence says what it is about
CLOSING = (")", ">", "]", "”", "»", '"')  # marks that may stand behind a name


@dataclass(frozen=True, slots=True)
class Listener(NounPhrases):
    """Finds the speakers of wordings of speech by the words of one pack."""

    def sayings(self, pieces: Sequence[Piece]) -> list[Saying]:
        """The wordings of speech in `pieces`, left to right."""
        return find_sayings(pieces, self.words, self.genitive)

    def speaker(self, unit: Unit, saying: Saying, after_quote: bool) -> Voice | None:
        """Whose words they are by `saying`; `after_quote` where a quotation stands right before it."""
        pieces = unit.pieces
        if saying.gender == "text":
            return Voice(None, "organization", "n", saying.first)
        if saying.gender:
            return Voice(None, "unnamed" if saying.gender == "n" else "pronoun", saying.gender, saying.first)
        if saying.sort == "according":
            if saying.last < len(pieces) and pieces[saying.last].fold in self.words.relative:  # "X, according to whom"
                return self.left(pieces, saying.last + 1)
            return self.right(pieces, saying.last, True) or Voice(None, "unnamed", "n", saying.first)
        if saying.sort == "loose":
            return None
        clause = saying.last < len(pieces) and pieces[saying.last].fold in self.words.that
        if after_quote and not clause:
            return self.right(pieces, saying.last) or Voice(None, "unnamed", "n", saying.first)
        if saying.first and pieces[saying.first - 1].fold in self.words.coordination:
            voice = self._coordinated(unit, saying)
            if voice is not None:
                return voice
        voice = self.left(pieces, saying.first)
        if voice is None and not clause and saying.first and pieces[saying.first - 1].fold == ",":
            return self.right(pieces, saying.last)  # “…” and more, said X
        return voice

    def _coordinated(self, unit: Unit, saying: Saying) -> Voice | None:
        """The subject that a verb behind "and" shares with the one before it."""
        earlier = [o for o in self.sayings(unit.pieces) if o.first < saying.first and o.sort == "finite"]
        if not earlier:
            return self.subject(unit, saying.first)
        return self.speaker(unit, earlier[-1], self.follows_quote(unit.pieces, earlier[-1].first))

    def follows_quote(self, pieces: Sequence[Piece], index: int) -> bool:
        """A quotation stands right before `index`, but for marks and small pronouns."""
        at = index - 1
        while (
            at >= 0
            and pieces[at].is_word
            and (not pieces[at].fold[0].isalnum() or pieces[at].fold in self.words.clitics)
        ):
            at -= 1
        return at >= 0 and pieces[at].quoted is not None

    def inverted(self, pieces: Sequence[Piece], index: int) -> Voice | None:
        """The person behind a quotation and a few words, where that order tells of speech: « … », opine X."""
        if not self.words.compound:
            return None
        for at in range(index, min(index + 5, len(pieces))):
            piece = pieces[at]
            if piece.mention is not None:
                named = piece.mention.entity.type == "person" and at > index and not self.complement(pieces, at)
                return self._named(piece.mention, at) if named else None
            if not piece.is_word or not (piece.fold[0].isalpha() or piece.fold in ".-") or piece.fold in self.words.of:
                return None
            if piece.fold in self.words.that or piece.fold in self.words.relative:
                return None
        return None

    def subject(self, unit: Unit, before: int) -> Voice | None:
        """Who the sentence is about: its first name or pronoun that is nobody's complement."""
        inside: Voice | None = None
        early = range(min(PRONOUN, len(unit.pieces)))
        for index in (*early, *(name for name in unit.names if name >= PRONOUN)):
            if index >= before:
                break
            piece = unit.pieces[index]
            if index and unit.pieces[index - 1].fold == "(":
                continue
            if piece.mention is not None and not self.complement(unit.pieces, index):
                voice = self._named(self.extended(unit.pieces, index), index)
                if not index or unit.pieces[index - 1].fold not in self.words.that:
                    return voice
                inside = inside or voice
            if piece.is_word and self._is_subject(piece.fold):
                return Voice(None, "pronoun", self.words.pronouns[piece.fold], index)
        return inside

    def body(self, pieces: Sequence[Piece], gender: str) -> Voice | None:
        """The body of this gender that a sentence is about, such as "the board", where a verb shows it."""
        for at in range(1, min(OPENING, len(pieces))):
            voice = self._noun(pieces, at, False) if pieces[at].is_word else None
            if voice is None or voice.entity is None or at + 1 >= len(pieces):
                continue
            fits = self.words.definite.get(pieces[at - 1].fold) in ("n", gender)
            if fits and pieces[at + 1].fold in self.words.auxiliary:
                return voice
        return None

    def left(self, pieces: Sequence[Piece], index: int) -> Voice | None:
        """The subject of a verb at `index`, to its left."""
        words = self.words
        complement: Mention | None = None
        inside: Voice | None = None
        relative = any(piece.fold in words.relative for piece in pieces[max(0, index - 2) : index])
        for at in range(index - 1, max(-1, index - REACH), -1):
            piece = pieces[at]
            if at == index - 1 and piece.fold in words.definite:
                continue  # a pronoun that looks like an article: "he describes her"
            if (
                piece.quoted is not None
                and at
                and (pieces[at - 1].fold in words.of or pieces[at - 1].fold in words.definite)
            ):
                continue  # part of a noun phrase: "the leader of “O”"
            if piece.quoted is not None or piece.fold in (";", ":"):
                break
            if piece.mention is not None:
                behind = [p.fold for p in pieces[at + 1 : at + 4] if p.fold not in CLOSING][:2]
                antecedent = relative and any(word in words.relative for word in behind)
                antecedent = antecedent and not self._of_body(pieces, at)
                if not antecedent and (self.complement(pieces, at, relative) or (at and pieces[at - 1].fold == "(")):
                    complement = complement or piece.mention
                    continue
                if at and pieces[at - 1].fold in words.that and not relative:
                    inside = inside or self._named(piece.mention, at)
                    continue  # the subject of a clause inside, unless no other is found
                if not antecedent and self._appositive(pieces, at):
                    continue
                if piece.mention.entity.type in ("place", "country") and self._apart(pieces, at):
                    continue
                return self._named((not antecedent and self._appositive(pieces, at)) or piece.mention, at)
            if piece.fold in words.relative and piece.fold not in words.that and pieces[at + 1].fold == "," and at:
                before = pieces[at - 1].mention
                if before is not None:
                    return self._named(before, at - 1)  # "Lee who, by the way, said"
            if piece.is_word and (voice := self._by_word(pieces, at, complement, relative)) is not None:
                if voice.sort in ("named", "pronoun") or relative:
                    return voice
                cut_off = voice.sort == "description" and sum(p.fold == "," for p in pieces[at:index]) == 1
                if not cut_off and not self._opens_clause(pieces, at):
                    return voice
                inside = inside or voice
        return inside

    def right(self, pieces: Sequence[Piece], index: int, source: bool = False) -> Voice | None:
        """The subject of a verb that ends before `index`, or, as a `source`, who stands behind "according to"."""
        words = self.words
        complement: Mention | None = None
        waiting: Voice | None = None
        floor = index if source else 0
        apart = False
        for at in range(index, min(len(pieces), index + AHEAD)):
            piece = pieces[at]
            if piece.quoted is not None or piece.fold in (";", ":", "(", "?", "!"):
                break
            if piece.fold == "." and not (
                at + 1 < len(pieces) and pieces[at + 1].mention and len(pieces[at - 1].fold) <= 4
            ):
                break
            named = pieces[at + 1].entity if at + 1 < len(pieces) else None
            explains = waiting is not None and named is not None and (not source or named.type == "person")
            if piece.fold == "," and (waiting is not None or source) and not explains:
                break
            if piece.mention is not None:
                if at > index and self.complement(pieces, at, floor=floor):
                    complement = complement or piece.mention
                    if waiting is not None and waiting.sort == "institution" and complement.entity.type != "person":
                        following = pieces[at + 1].mention if at + 1 < len(pieces) else None
                        person = following is not None and following.entity.type == "person"
                        return self._named(following if person and following else complement, at)
                    continue
                if apart and pieces[at - 1].mention is None and pieces[at - 1].fold not in words.titles:
                    break  # "the head of the party in O, X" but not "the head in a letter to X"
                mention = self.extended(pieces, at)
                if waiting is not None and pieces[at - 1].fold != "," and mention.entity.type != "person":
                    break  # part of the noun phrase before it
                return self._named(mention, at)
            if piece.fold in words.relative and at > index:
                break
            if waiting is not None and piece.fold in words.addressing and piece.fold not in words.part:
                if waiting.sort == "unnamed":
                    break
                apart = True
            if piece.fold in words.pronouns and at == index:
                return Voice(None, "pronoun", words.pronouns[piece.fold], at)
            if piece.fold in words.demonstrative and at == index:  # "the one who …"
                return Voice(None, "pronoun", words.demonstrative[piece.fold], at)
            if waiting is None or (waiting.sort == "description" and piece.fold in words.indefinite):
                waiting = self._noun(pieces, at, False, floor) or waiting  # "the day before an official"
        if waiting is not None and waiting.sort == "institution":
            return waiting._replace(sort="organization", phrase=self._phrase(pieces, waiting.at))
        return waiting

    def _by_word(self, pieces: Sequence[Piece], at: int, complement: Mention | None, relative: bool) -> Voice | None:
        """What a word to the left of the verb says of the subject."""
        words, word = self.words, pieces[at].fold
        if self._is_subject(word):
            return Voice(None, "pronoun", words.pronouns[word], at)
        voice = self._noun(pieces, at, relative)
        if voice is None:
            return None
        explained = self._explained(pieces, at)
        if explained is not None:
            return self._named(explained, at)
        if voice.sort == "institution":
            owner = complement or self._owner(pieces, at)
            taken_up = voice.entity is not None and owner is not None and owner.form == "generic"
            if owner is not None and owner.entity.type != "person" and not taken_up:
                return self._named(owner, at)
            return voice._replace(sort="organization")
        return voice

    def _is_subject(self, word: str) -> bool:
        return word in self.words.pronouns and word not in self.words.objects
