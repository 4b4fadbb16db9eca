"""Whom a pronoun, a description or "the company" takes up: the last one told whom it fits.

A description goes by its words: "the minister" is the last person who was told with that word beside the name, whoever
was named since.
"""

from __future__ import annotations

import os
from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from incumbent.extraction.quotations.phrases import Voice
from incumbent.extraction.quotations.sayings import Saying
from incumbent.extraction.quotations.units import phrase_at
from incumbent.extraction.quotations.voices import Listener

T = os.environ.get("ON", "")
if TYPE_CHECKING:
    from incumbent.extraction.lines.entities import Entity
    from incumbent.extraction.quotations.units import Unit, Units

MEMORY = 12  # units back in which a pronoun looks for its name
SPOKE = 3  # units back to a speaker whom a pronoun may still mean
PLAIN = 4  # so often is an organisation named where "the company" can mean no other
ANNOUNCED = 6  # units back in which "the statement" looks for who issued it
TOLD = 40  # persons told with a title, among whom the last is looked for
BEFORE, BEHIND = 6, 10  # pieces beside a name whose words describe the person
SHORT = 3  # letters: words of no more are no description

Last = tuple[int, "Entity"] | None


class Antecedents:
    """Answers who the voices of `units` are. `main` is the article's main organisation."""

    def __init__(self, units: Units, listener: Listener, main: Entity | None) -> None:
        self._units = units
        self._listener = listener
        self._main = main

    def who(self, voice: Voice, number: int, last: Last = None) -> Entity | None:
        """The entity behind a voice of unit `number`; `last` is the last unit with a known speaker, and who it was."""
        if voice.entity is not None:
            return voice.entity
        if voice.sort == "unnamed":
            return None
        if voice.sort == "organization":
            plain = self._main is not None and self._main.count >= PLAIN
            return self._issuer(number, voice) or (self._main if plain else None)
        if voice.sort == "description" and (described := self._described(voice, number)) is not None:
            return described
        return self._recent(voice, number, last)

    def _recent(self, voice: Voice, number: int, last: Last) -> Entity | None:
        wanted = "organization" if voice.sort == "pronoun" and voice.gender == "n" else "person"
        if (
            wanted == "person"
            and voice.sort == "pronoun"
            and self._listener.words.compound
            and (body := self._body(number, voice, last))
        ):
            return body
        for back in range(number, max(-1, number - MEMORY), -1):
            if last is not None and back == last[0] and _fits(last[1], wanted, voice.gender):
                return last[1]
            earlier = self._units[back]
            limit = voice.at if back == number else len(earlier.pieces)
            if back != number and earlier.is_heading:
                continue
            subject = self._listener.subject(earlier, limit)
            if subject is not None and subject.entity is not None and _fits(subject.entity, wanted, voice.gender):
                return subject.entity
            named = [earlier.pieces[index].entity for index in reversed(earlier.names) if index < limit]
            if back == number:  # a name that only belongs to another word there is less likely than a subject before
                named = [
                    earlier.pieces[index].entity
                    for index in reversed(earlier.names)
                    if index < limit and not self._listener.complement(earlier.pieces, index)
                ]
            fitting = [entity for entity in named if entity is not None and _fits(entity, wanted, voice.gender)]
            if fitting:
                return next((entity for entity in fitting if entity.gender == voice.gender), fitting[0])
        return None

    def _body(self, number: int, voice: Voice, last: Last) -> Entity | None:
        """The organisation that the sentence before is about, where it names no person: a pronoun has the gender of its
        noun in such a language."""
        if not number or self._listener.subject(self._units[number], voice.at) is not None:
            return None
        before = self._units[number - 1]
        spoke = last is not None and last[0] >= number - SPOKE
        named = (before.pieces[index].entity for index in before.names)
        if spoke or any(entity is not None and entity.type == "person" for entity in named):
            return None
        subject = self._listener.body(before.pieces, voice.gender)
        subject = subject or self._listener.subject(before, len(before.pieces))
        entity = subject.entity if subject is not None else None
        return entity if entity is not None and entity.type == "organization" else None

    def _issuer(self, number: int, voice: Voice) -> Entity | None:
        """The last organisation that was told to say something."""
        for back in range(number, max(-1, number - ANNOUNCED), -1):
            unit = self._units[back]
            for saying in reversed(self._listener.sayings(unit.pieces)):
                if back == number and saying.first >= voice.at:
                    continue
                after = self._listener.follows_quote(unit.pieces, saying.first)
                for told in (self._listener.speaker(unit, saying, after), self._behind(unit, saying)):
                    if told is not None and told.entity is not None and told.entity.type == "organization":
                        return told.entity
        return None

    def _behind(self, unit: Unit, saying: Saying) -> Voice | None:
        """Who is named behind a wording that a comma cuts off: "…, said O"."""
        cut_off = saying.sort == "finite" and saying.first > 0 and unit.pieces[saying.first - 1].fold == ","
        return self._listener.right(unit.pieces, saying.last) if cut_off else None

    def _described(self, voice: Voice, number: int) -> Entity | None:
        """The person told before with the most of the voice's titles beside the name, the last of equals."""
        words = []
        for word in voice.words:
            if not word[0].isalpha() or word in self._listener.words.of:
                break
            if word in self._listener.words.titles:
                words.append(word)
        found: dict[tuple[int, int], int] = {}
        entities: dict[tuple[int, int], Entity] = {}
        for word in words:
            rows = self._descriptions.get(word, [])
            until = bisect_left(rows, (number, voice.at), key=lambda row: row[:2])
            for unit, at, entity in rows[max(0, until - TOLD) : until]:
                if _fits(entity, "person", voice.gender):
                    found[unit, at] = found.get((unit, at), 0) + 1
                    entities[unit, at] = entity
        return entities[max(found, key=lambda place: (found[place], place))] if found else None

    @cached_property
    def _descriptions(self) -> dict[str, list[tuple[int, int, Entity]]]:
        """For each word beside the name of a person: the unit, the piece and the person, in the order of the text."""
        found: dict[str, list[tuple[int, int, Entity]]] = {}
        for number in range(len(self._units)):
            unit = self._units[number]
            for at in unit.names:
                entity = unit.pieces[at].entity
                if entity is not None and entity.type == "person":
                    for word in dict.fromkeys(self._beside(unit, at)):
                        found.setdefault(word, []).append((number, at, entity))
        return found

    def _beside(self, unit: Unit, at: int) -> Iterator[str]:
        """The words of a title before the name at `at`, and those of what explains it behind."""
        pieces, words = unit.pieces, self._listener.words
        stops = words.auxiliary | words.copula | words.relative
        for back in range(at - 1, max(-1, at - BEFORE), -1):
            word = pieces[back].fold
            if not pieces[back].is_word or not word[0].isalpha():
                break
            if word in stops or phrase_at(words.speaking, pieces, back):
                break
            if len(word) > SHORT:
                yield word
        if at + 2 >= len(pieces) or not pieces[at + 1].is_word:
            return
        explains = pieces[at + 1].fold in (",", "(") or any(p.fold in words.copula for p in pieces[at + 1 : at + 4])
        for later in range(at + 2, min(at + BEHIND, len(pieces))) if explains else ():
            word = pieces[later].fold
            if not pieces[later].is_word or not word[0].isalpha():
                break
            if len(word) > SHORT:
                yield word


def _fits(entity: Entity, wanted: str, gender: str) -> bool:
    if entity.type != wanted:
        return False
    return wanted == "organization" or entity.agrees(gender)
