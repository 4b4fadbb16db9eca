"""Phrases that take up a person, and whom: "she", "her", "l'", "the latter", "the 51-year-old"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from incumbent.extraction.references.actors import actor_above, actor_of
from incumbent.extraction.references.cataphora import named_behind
from incumbent.extraction.references.clitics import object_gender, verb_behind
from incumbent.extraction.references.descriptions import described_end, describes_subject, is_adjective, named_end
from incumbent.extraction.references.enclosed import (
    aside_owner,
    enclosed_owner,
    of_clause,
    of_clause_around,
    sent_where,
)
from incumbent.extraction.references.latters import latters, named_last
from incumbent.extraction.references.leavers import Leavers, comer
from incumbent.extraction.references.memory import MEMORY
from incumbent.extraction.references.possessors import Possessors
from incumbent.extraction.references.profiles import Profiles
from incumbent.extraction.references.protagonists import Protagonists
from incumbent.extraction.references.soles import sole_before
from incumbent.extraction.text.clitics import clitics
from incumbent.extraction.text.vocabulary import vocabulary

if TYPE_CHECKING:
    from incumbent.extraction.lines.entities import Entity, Names
    from incumbent.extraction.lines.lines import Line
    from incumbent.extraction.references.memory import Here, Memory
    from incumbent.extraction.references.sides import Row, Sides
    from incumbent.languages.pack import Pack

NEARBY = 2  # sentences in which somebody of the pronoun's gender goes before somebody of unknown gender
LATTER = "latter"  # the form of what takes up whoever was named last; as a mention it is a pronoun
NOBODY = "nobody"  # the form of a pronoun that takes up nobody


@dataclass(frozen=True, slots=True)
class Phrase:
    """Tokens `first` to `last` that speak of somebody of that `gender`; `form`: pronoun, possessive, description,
    LATTER or NOBODY."""

    form: str
    gender: str
    first: int
    last: int


class PersonPhrases:
    """Goes through an article line by line; `take_up` what stands at a token, `leave` a line behind its last."""

    def __init__(self, lines: Sequence[Line], names: Names, pack: Pack, sides: Sides) -> None:
        self._pack, self._words, self._sides = pack, vocabulary(pack), sides
        self._selves, self._where = pack.words.get("selves", frozenset()), pack.words["where"]
        self._relative, self._latter = pack.words["relative"] | pack.words["where"], latters(pack)
        self._leavers, self._owners = Leavers(pack), Possessors(pack)
        self._profiles, self._protagonists = Profiles(lines, names, pack), Protagonists(pack, names)

    def leave(self, here: Here) -> None:
        """Goes on from a line."""
        self._leavers.enter(here.line, here.told)
        self._protagonists.enter(here.line, here.told)
        self._owners.enter(here.line, here.told, [*here.mentions, *here.found])

    def take_up(self, here: Here, index: int, memory: Memory) -> bool:
        """Finds whom the phrase that begins at token `index` takes up, if it takes up anybody. False where no such
        phrase begins there."""
        line = here.line
        phrase = self._at(here, index)
        if phrase is None or phrase.form == NOBODY:
            return phrase is not None
        if phrase.form == "possessive":
            owner = self._owners.of(line, index, here.told, [*here.mentions, *here.found])
            if owner is not None:
                here.find(owner, "generic", index, index + 1)
                return True
        person = self._whom(here, phrase, memory)
        if person is None:
            return True
        form = "pronoun" if phrase.form == LATTER else phrase.form
        mention = here.find(person, form, index, phrase.last)
        if form == "pronoun" or (form == "description" and describes_subject(line, mention, here.people)):
            memory.subjects.append((line.index, person))
        return True

    def _at(self, here: Here, index: int) -> Phrase | None:
        """The phrase that begins at token `index`, by its words."""
        line, words = here.line, self._words
        tokens, fold = line.tokens, line.tokens[index].fold
        if (one := self._latter.at(tokens, index)) is not None:
            return Phrase(LATTER, one.value, index, one.last)
        if whom := object_gender(line, index, self._pack):
            return Phrase("pronoun", whom, index, index + 1)
        if self._is_pronoun(line, index):
            form = NOBODY if self._takes_up_nobody(here, index) else "pronoun"
            return Phrase(form, words.pronouns[fold], index, index + 1)
        if fold in words.possessives:
            return Phrase("possessive", words.possessives[fold], index, index + 1)
        hit = words.descriptions.at(tokens, index)
        if hit is None or named_end(line, hit.last, here.people, self._pack) in here.people:
            return None  # "the historian Ann Lee"
        if is_adjective(line, index, hit.last, self._pack):
            return None  # "the Italian club"
        return Phrase("description", hit.value, index, described_end(line, hit.last, self._pack))

    def _is_pronoun(self, line: Line, index: int) -> bool:
        """The token is a pronoun, and not by the parse the possessive that is spelt like it: "her successor"."""
        fold, words = line.tokens[index].fold, self._words
        if fold not in words.pronouns:
            return False
        both = fold in words.possessives
        return not (both and line.parse is not None and line.parse.roles[index] == "owner")

    def _takes_up_nobody(self, here: Here, index: int) -> bool:
        """The pronoun at token `index` is nobody's ("il n'est pas question que"), or stresses what somebody is or does:
        "Lee, herself a former minister", "Lenoir devient, elle, ministre"."""
        line = here.line
        selves = line.tokens[index].fold in self._selves and line.tokens[index - 1].fold == ","
        return self._sides.is_nobody(line, index) or selves or self._sides.stresses_subject(line, index, here.told)

    def _whom(self, here: Here, phrase: Phrase, memory: Memory) -> Entity | None:
        """Whom the phrase takes up: by the grammar of the line, else by the order of telling."""
        line, told, index, gender = here.line, here.told, phrase.first, phrase.gender
        if phrase.form == LATTER:
            return named_last(line.index, gender, memory.lately, actor_above(line, index, told))
        if phrase.form == "pronoun":
            return self._by_clause(here, phrase, memory) or self._told_last(here, phrase, memory)
        if phrase.form == "possessive":
            gone = self._leavers.of(line, index, told) or enclosed_owner(line, index, gender, told)
            gone = gone or aside_owner(line, index, gender, told, self._pack.words["since"])
            return gone or self._told_last(here, phrase, memory)
        person = self._told_last(here, phrase, memory)
        return self._protagonists.taken_up(line, index, gender, person)

    def _by_clause(self, here: Here, phrase: Phrase, memory: Memory) -> Entity | None:
        """Whom a pronoun takes up by the clauses of its line, whoever else is told of."""
        line, told, index, gender = here.line, here.told, phrase.first, phrase.gender
        words, where = self._words, self._where
        return (
            self._leavers.replaced(line, index, gender, told)  # "ousted Lee and named Roe to replace him"
            or named_behind(line, index, gender, told, words, self._relative)  # "Since he took over, Roe has sold"
            or of_clause(line, index, gender, told)  # "against Roe, who led Orbex before he joined Lampo"
            or sole_before(line, index, here.above, memory.lately)  # "Roe ran Orbex. She was"
            or of_clause_around(line, index, gender, told, where)  # "Roe, who left Orbex, where he was dean"
            or sent_where(line, index, gender, told, words, where)  # "named Lee to the mission, where she will"
        )

    def _told_last(self, here: Here, phrase: Phrase, memory: Memory) -> Entity | None:
        """The one told of last whom nothing keeps the phrase from: not who does something to them, nor who is named
        only beside what the line is about."""
        line, told, index = here.line, here.told, phrase.first
        actor = None
        if phrase.form == "pronoun" and line.tokens[index].fold not in self._selves:
            actor = actor_of(line, index, told)
        elif phrase.form == "possessive":
            actor = comer(line, index, told, self._words)
        rows = [row for row in memory.subjects if row[1] is not actor] if actor else memory.subjects
        if phrase.form != "possessive":
            rows = self._sides.fitting(index, rows, phrase.gender)
            rows = self._profiles.rows(line, phrase.gender, rows, self._sides.main)
        return _antecedent(line.index, phrase.gender, rows)


def _antecedent(line: int, gender: str, subjects: Sequence[Row]) -> Entity | None:
    """The first one of that gender of the last line that tells of any, of those `subjects` that are near."""
    near = [(n, p) for n, p in subjects if line - n <= MEMORY]
    fits = [(n, p) for n, p in near if p.agrees(gender)]
    if gender == "f":  # of those whose gender nothing tells most are men
        known = [(n, p) for n, p in fits if p.gender == gender]
        fits = [row for row in known if line - row[0] <= NEARBY] or fits
    if not fits:
        return None
    here = [p for n, p in fits if n == line]
    if here:
        return here[0]
    last = fits[-1][0]
    return next(p for n, p in fits if n == last)


def stand_ins(line: Line, pack: Pack) -> list[int]:
    """The tokens of a line with which something begins that may take up a person."""
    words, tokens = vocabulary(pack), line.tokens
    small, phrases = words.pronouns.keys() | words.possessives.keys(), (words.descriptions, latters(pack))
    objects = clitics(pack)
    return [
        i
        for i, t in enumerate(tokens)
        if t.fold in small
        or (t.fold in objects and verb_behind(tokens, i, pack) > i)
        or any(p.at(tokens, i) for p in phrases)
    ]
