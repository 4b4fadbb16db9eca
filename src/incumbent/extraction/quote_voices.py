"""Who speaks: finds the subject of a verb of saying in the row of words and names.

No parser: the subject of "said" is the nearest name to its left that no preposition and no genitive makes part of
something else, or, where the verb follows the quotation, the nearest such name to its right. A noun phrase that leaves
its speaker unnamed ("officials said") is an answer too: nobody.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from incumbent.extraction.names import Entity
from incumbent.extraction.quote_sayings import Saying, find_sayings
from incumbent.extraction.quote_units import Piece, Unit, phrase_at
from incumbent.extraction.quote_words import SpeechWords

if TYPE_CHECKING:
    from incumbent.extraction.names import Mention

REACH = 45  # pieces between a verb and its subject, appositions counted
AHEAD = 16  # the same where the subject follows
EXPLAINED = 10  # pieces between the comma behind a name and a noun that explains who that is
PHRASE = 5  # words of a phrase for whom somebody speaks
OPENING = 10  # pieces in which a sentence says what it is about
TITLE = 6  # words of a title and articles between a preposition and a name
DESCRIPTION = 4  # words behind an article that may say who is meant


CLOSING = (")", ">", "]", "”", "»", '"')  # marks that may stand behind a name


class Voice(NamedTuple):
    """`entity` speaks; without one, `sort` says what stands for the speaker: "she", "he", "it" by gender f, m, n
    ("pronoun"), "the minister" ("description", `words` then being those behind the article), "the company"
    ("organization"), or nobody named ("unnamed"). A body that is told by its kind alone, such as "the board", is an
    entity of that name. `at` is the place among the pieces, `phrase` that of the words for whom somebody speaks where
    they are no name ("a spokesman for the army")."""

    entity: Entity | None
    sort: str  # named, pronoun, description, organization, unnamed
    gender: str = "n"
    at: int = 0
    words: tuple[str, ...] = ()
    phrase: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Listener:
    """Finds the speakers of wordings of speech by the words of one pack."""

    words: SpeechWords
    genitive: tuple[str, ...]

    def sayings(self, pieces: Sequence[Piece]) -> list[Saying]:
        """The wordings of speech in `pieces`, left to right."""
        return find_sayings(pieces, self.words, self.genitive)

    # ---- speakers ---------------------------------------------------------------------------------------------------

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
        voice = self.left(pieces, saying.first)
        if voice is None and not clause and saying.first and pieces[saying.first - 1].fold == ",":
            return self.right(pieces, saying.last)  # “…” and more, said X
        return voice

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
                named = piece.mention.entity.type == "person" and at > index and not self._complement(pieces, at)
                return self._named(piece.mention, at) if named else None
            if not piece.is_word or not (piece.fold[0].isalpha() or piece.fold in ".-") or piece.fold in self.words.of:
                return None
            if piece.fold in self.words.that or piece.fold in self.words.relative:
                return None
        return None

    def subject(self, unit: Unit, before: int) -> Voice | None:
        """Who the sentence is about: its first name or pronoun that is nobody's complement."""
        inside: Voice | None = None
        for index in range(min(before, len(unit.pieces))):
            piece = unit.pieces[index]
            if index and unit.pieces[index - 1].fold == "(":
                continue
            if piece.mention is not None and not self._complement(unit.pieces, index):
                voice = self._named(self.extended(unit.pieces, index), index)
                if not index or unit.pieces[index - 1].fold not in self.words.that:
                    return voice
                inside = inside or voice
            if piece.is_word and self._is_subject(piece.fold) and index < 8:
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
                if not antecedent and (self._complement(pieces, at, relative) or (at and pieces[at - 1].fold == "(")):
                    complement = complement or piece.mention
                    continue
                if at and pieces[at - 1].fold in words.that and not relative:
                    inside = inside or self._named(piece.mention, at)
                    continue  # the subject of a clause inside, unless no other is found
                if piece.mention.entity.type in ("place", "country") and self._apart(pieces, at):
                    continue
                return self._named((not antecedent and self._appositive(pieces, at)) or piece.mention, at)
            if piece.is_word and (voice := self._by_word(pieces, at, complement, relative)) is not None:
                if voice.sort in ("named", "pronoun") or relative:
                    return voice
                cut_off = voice.sort == "description" and sum(p.fold == "," for p in pieces[at:index]) == 1
                if not cut_off and not self._opens_clause(pieces, at):
                    return voice
                inside = inside or voice
        return inside

    def _opens_clause(self, pieces: Sequence[Piece], at: int) -> bool:
        """ "That" stands before the noun phrase whose noun or article is at `at`."""
        before = at - 1 if at and pieces[at - 1].fold in self.words.definite else at
        return before > 0 and pieces[before - 1].fold in self.words.that

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
                if at > index and self._complement(pieces, at, floor=floor):
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

    def _phrase(self, pieces: Sequence[Piece], at: int) -> tuple[int, int] | None:
        """The words behind "of" at the institution's word at `at`, where they name no other kind of text or body."""
        first = at + 1
        if first + 1 >= len(pieces) or pieces[first].fold not in self.words.part:
            return None
        first += 1
        if pieces[first].fold in self.words.definite:
            first += 1
        last = first
        while last < min(first + PHRASE, len(pieces)) and pieces[last].is_word and pieces[last].fold[0].isalpha():
            if pieces[last].fold in self.words.relative or (
                pieces[last].fold in self.words.addressing and pieces[last].fold not in self.words.part
            ):
                break
            last += 1
        return (first, last) if last > first else None

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

    def _apart(self, pieces: Sequence[Piece], at: int) -> bool:
        """A place between commas: "Lee, Lyon, said"."""
        return 0 < at < len(pieces) - 1 and pieces[at - 1].fold == "," == pieces[at + 1].fold

    def _is_subject(self, word: str) -> bool:
        return word in self.words.pronouns and word not in self.words.objects

    def _of_body(self, pieces: Sequence[Piece], at: int) -> bool:
        """The name only tells whose a body is: "the board of Orbex, which …"."""
        return self._complement(pieces, at, True) and any(
            phrase_at(self.words.bodies, pieces, before) for before in range(max(0, at - 6), at)
        )

    def _owner(self, pieces: Sequence[Piece], at: int) -> Mention | None:
        """The name right before a noun: "an Orbex spokesman", "Orbex's board"."""
        before = at - 2 if at > 1 and pieces[at - 1].fold in self.genitive else at - 1
        return pieces[before].mention if before >= 0 else None

    def _explained(self, pieces: Sequence[Piece], at: int) -> Mention | None:
        """The person before the comma, where the noun at `at` explains who that is: "Lee, an analyst at O,"."""
        for back in range(at - 1, max(0, at - EXPLAINED), -1):
            if pieces[back].fold == ",":
                mention = pieces[back - 1].mention
                return mention if mention is not None and mention.entity.type == "person" else None
            entity = pieces[back].entity
            if pieces[back].quoted is not None or (entity is not None and entity.type == "person"):
                return None
            if entity is None and not pieces[back].fold[0].isalnum():
                return None
        return None

    def extended(self, pieces: Sequence[Piece], at: int) -> Mention:
        """The person whom the organisation at `at` only introduces: "Orbex analyst Ann Lee"."""
        mention = pieces[at].mention
        assert mention is not None
        if mention.entity.type == "person":
            return mention
        for later in range(at + 1, min(at + 7, len(pieces))):
            piece = pieces[later]
            if piece.mention is not None and piece.mention.entity.type == "person":
                return mention if self._complement(pieces, later) else piece.mention
            if not (piece.is_word and (piece.fold[0].isalpha() or piece.fold in "&.()-")):
                break
            if piece.fold in self.words.of or phrase_at(self.words.speaking, pieces, later):
                break
        return mention

    def _noun(self, pieces: Sequence[Piece], at: int, relative: bool, floor: int = 0) -> Voice | None:
        """The noun phrase at `at`, where it can stand for a speaker."""
        words, word = self.words, pieces[at].fold
        if self._complement(pieces, at, relative, floor):
            return None
        if word in words.unnamed and not self._only_one(pieces, at):
            return Voice(None, "unnamed", "n", at)
        if body := phrase_at(words.bodies, pieces, at):
            return Voice(Entity(body.value, "organization"), "institution", "n", at)
        if word in words.institutional:
            return Voice(None, "institution", "n", at)
        following = pieces[at + 1] if at + 1 < len(pieces) and pieces[at + 1].is_word else None
        if following is None or not following.fold[0].isalnum() or following.fold in words.institutional:
            return None
        if word in words.definite and following.fold in words.indefinite:
            return Voice(None, "unnamed", "n", at)
        if word in words.indefinite:
            ahead = [piece.fold for piece in pieces[at + 1 : at + 4]]
            return None if any(noun in words.institutional for noun in ahead) else Voice(None, "unnamed", "n", at)
        if word in words.definite and (following.fold not in words.unnamed or self._only_one(pieces, at + 1)):
            if phrase_at(words.bodies, pieces, at + 1):
                return None  # the noun itself says more
            if phrase_at(words.generic, pieces, at):
                return Voice(None, "institution", "n", at)
            told = [piece.fold for piece in pieces[at + 1 : at + 1 + DESCRIPTION]]
            return Voice(None, "description", words.definite[word], at, tuple(told))
        return None

    def _only_one(self, pieces: Sequence[Piece], at: int) -> bool:
        """A definite article before a noun in the singular means one person of whom the article has told."""
        return at > 0 and pieces[at - 1].fold in self.words.definite and pieces[at].fold in self.words.singular

    def _complement(self, pieces: Sequence[Piece], at: int, agent: bool = False, floor: int = 0) -> bool:
        """The name or noun belongs to another: a preposition before it, or a genitive behind it. With `agent`, the
        doer in a passive ("by the board") does not count. Nothing before piece `floor` is looked at."""
        words = self.words
        if at + 1 < len(pieces) and pieces[at + 1].fold in self.genitive:
            return True
        for back in range(1, TITLE):
            if at - back < floor or not pieces[at - back].is_word:
                return False
            before = pieces[at - back].fold
            if before in words.by and agent:
                return False
            if before in words.of or before in words.addressing:
                return True
            if not (before == "." or before in words.definite or before in words.indefinite or before in words.titles):
                return False
        return False

    def _appositive(self, pieces: Sequence[Piece], at: int) -> Mention | None:
        """The person before the comma, where the name at `at` helps to explain that person: "Lee, an Orbex boss,"."""
        mention = pieces[at].mention
        if mention is None or mention.entity.type == "person":
            return None
        for back in range(at - 1, max(-1, at - 12), -1):
            piece = pieces[back]
            if piece.quoted is not None:
                return None
            if piece.mention is not None and piece.mention.entity.type == "person":
                opened = pieces[back + 1].fold in (",", "(")
                once = not any(between.fold == "," for between in pieces[back + 2 : at])
                return piece.mention if opened and once and not self._complement(pieces, back) else None
        return None

    def _named(self, mention: Mention, at: int) -> Voice:
        return Voice(mention.entity, "named", mention.entity.gender, at)
