"""Noun phrases in a row of words and names, as the search for speakers reads them: whether a name or a noun stands for
somebody, belongs to another word, or explains a name beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from incumbent.extraction.lines.entities import Entity
from incumbent.extraction.quotations.units import Piece, phrase_at
from incumbent.extraction.text.quote_words import SpeechWords

if TYPE_CHECKING:
    from incumbent.extraction.lines.entities import Mention

EXPLAINED = 10  # pieces between the comma behind a name and a noun that explains who that is
PHRASE = 5  # words of a phrase for whom somebody speaks
TITLE = 6  # words of a title and articles between a preposition and a name
DESCRIPTION = 4  # words behind an article that may say who is meant


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
class NounPhrases:
    """Reads noun phrases by the words of one pack."""

    words: SpeechWords
    genitive: tuple[str, ...]

    def _named(self, mention: Mention, at: int) -> Voice:
        return Voice(mention.entity, "named", mention.entity.gender, at)

    def _noun(self, pieces: Sequence[Piece], at: int, relative: bool, floor: int = 0) -> Voice | None:
        """The noun phrase at `at`, where it can stand for a speaker."""
        words, word = self.words, pieces[at].fold
        if self.complement(pieces, at, relative, floor):
            return None
        if words.head_last and word in words.institutional and self._is_person_word(pieces, at + 1):
            return None  # "the party leader"
        if word in words.unnamed and not self._only_one(pieces, at):
            return Voice(None, "unnamed", "n", at)
        if body := phrase_at(words.bodies, pieces, at):
            return Voice(Entity(body.value, "organization"), "institution", "n", at)
        if word in words.institutional:
            return Voice(None, "institution", "n", at)
        following = pieces[at + 1] if at + 1 < len(pieces) and pieces[at + 1].is_word else None
        if following is None or not following.fold[0].isalnum():
            return None
        if following.fold in words.institutional and not (words.head_last and self._is_person_word(pieces, at + 2)):
            return None
        if word in words.definite and following.fold in words.indefinite:
            return Voice(None, "unnamed", "n", at)
        if word in words.indefinite:
            ahead = [piece.fold for piece in pieces[at + 1 : at + 4]]
            return None if any(noun in words.institutional for noun in ahead) else Voice(None, "unnamed", "n", at)
        if word in words.definite and (following.fold not in words.unnamed or self._only_one(pieces, at + 1)):
            if phrase_at(words.bodies, pieces, at + 1):
                return None  # the noun itself says more
            generic = phrase_at(words.generic, pieces, at)
            if generic and not (words.head_last and self._is_person_word(pieces, generic.last)):
                return Voice(None, "institution", "n", at)
            told = [piece.fold for piece in pieces[at + 1 : at + 1 + DESCRIPTION]]
            return Voice(None, "description", words.definite[word], at, tuple(told))
        return None

    def _only_one(self, pieces: Sequence[Piece], at: int) -> bool:
        """A definite article before a noun in the singular means one person of whom the article has told."""
        return at > 0 and pieces[at - 1].fold in self.words.definite and pieces[at].fold in self.words.singular

    def _is_person_word(self, pieces: Sequence[Piece], at: int) -> bool:
        """A title or another noun for a person stands at `at`."""
        words = self.words
        if at >= len(pieces) or not pieces[at].is_word:
            return False
        return pieces[at].fold in words.titles or pieces[at].fold in words.unnamed or pieces[at].fold in words.singular

    def complement(self, pieces: Sequence[Piece], at: int, agent: bool = False, floor: int = 0) -> bool:
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
            if (before in words.conjunction or before in words.relative) and self._acts(pieces, at):
                return False  # "before Lee left"
            if before in words.of or before in words.addressing:
                return True
            if not (before == "." or before in words.definite or before in words.indefinite or before in words.titles):
                return False
        return False

    def _acts(self, pieces: Sequence[Piece], at: int) -> bool:
        """A word that may be a verb follows the name at `at`."""
        words = self.words
        if at + 1 >= len(pieces) or not pieces[at + 1].is_word or not pieces[at + 1].fold[0].isalpha():
            return False
        return pieces[at + 1].fold not in words.of | words.addressing | words.coordination

    def _of_body(self, pieces: Sequence[Piece], at: int) -> bool:
        """The name only tells whose a body is: "the board of Orbex, which …"."""
        return self.complement(pieces, at, True) and any(
            phrase_at(self.words.bodies, pieces, before) for before in range(max(0, at - 6), at)
        )

    def _owner(self, pieces: Sequence[Piece], at: int) -> Mention | None:
        """The name right before a noun: "an Orbex spokesman", "Orbex's board"."""
        before = at - 2 if at > 1 and pieces[at - 1].fold in self.genitive else at - 1
        return pieces[before].mention if before >= 0 else None

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
        if mention.entity.type == "person" and not self._is_person_word(pieces, at + 1):
            return mention
        for later in range(at + 1, min(at + 7, len(pieces))):
            piece = pieces[later]
            if piece.mention is not None and piece.mention.entity.type == "person":
                return mention if self.complement(pieces, later) else piece.mention
            if piece.mention is not None and self._in_brackets(pieces, later):
                continue
            if not (piece.is_word and (piece.fold[0].isalpha() or piece.fold in "&.()-")):
                break
            if (
                piece.fold in self.words.of
                or piece.fold in self.words.coordination
                or phrase_at(self.words.speaking, pieces, later)
            ):
                break
        return mention

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
                return piece.mention if opened and once and not self.complement(pieces, back) else None
        return None

    def _in_brackets(self, pieces: Sequence[Piece], at: int) -> bool:
        return at + 1 < len(pieces) and pieces[at - 1].fold == "(" and pieces[at + 1].fold == ")"

    def _apart(self, pieces: Sequence[Piece], at: int) -> bool:
        """A place between commas: "Lee, Lyon, said"."""
        return 0 < at < len(pieces) - 1 and pieces[at - 1].fold == "," == pieces[at + 1].fold

    def _opens_clause(self, pieces: Sequence[Piece], at: int) -> bool:
        """ "That" stands before the noun phrase whose noun or article is at `at`."""
        before = at - 1 if at and pieces[at - 1].fold in self.words.definite else at
        return before > 0 and pieces[before - 1].fold in self.words.that
