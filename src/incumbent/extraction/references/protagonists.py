"""Whom a description takes up where the line before is about somebody else: "the newcomer" is whoever was given a post
last, and "the 51-year-old" is not the one who was only quoted, but whom the article is about."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from incumbent.extraction.lines.entities import Entity, Mention, Names
from incumbent.extraction.lines.lines import Line
from incumbent.extraction.lines.syntax import SUBJECTS
from incumbent.extraction.text.phrases import Phrases
from incumbent.extraction.text.quote_words import speech_words
from incumbent.extraction.text.vocabulary import vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

OFTEN = 3  # mentions from which on an article is about somebody
GIVEN = 3  # tokens from the words of a gift to whom it is given
ASIDE = 2  # tokens of an age between a name and its clause
NAMED = ("full", "part")


class Protagonists:
    """Told of the lines of an article in their order."""

    def __init__(self, pack: Pack, names: Names) -> None:
        people = [e for e in names.entities if e.type == "person" and e.count >= OFTEN]
        self._main = max(people, key=lambda e: (e.count, -e.first_at), default=None)
        self._words, self._speaking = vocabulary(pack), speech_words(pack).speaking
        self._helping = pack.words["copula"] | pack.words["auxiliary"]
        self._relative = pack.words["relative"]
        self._comers = _comers(pack)
        self._comer: Entity | None = None
        self._heard: set[int] = set()  # who was only heard in the line where they were named last

    def enter(self, line: Line, told: Sequence[Mention]) -> None:
        """Goes on from `line`, where the persons of `told` are named."""
        given = self._given(line, told)
        self._comer = given or self._comer
        for mention in told:
            self._heard.discard(id(mention.entity))
        self._heard |= {id(m.entity) for m in told if m.entity is not given and self._says(line, m)}

    def taken_up(self, line: Line, index: int, gender: str, person: Entity | None) -> Entity | None:
        """Whom the description at token `index` takes up, where by order alone it would be `person`."""
        if self._comers.at(line.tokens, index) is not None:
            return self._comer if self._comer is not None and self._comer.agrees(gender) else person
        main = self._main
        if person is None or main is None or person.count > 1 or id(person) not in self._heard:
            return person
        before = main.first_at < line.tokens[index].start
        return main if before and main is not self._comer and main.agrees(gender) else person

    def _given(self, line: Line, told: Sequence[Mention]) -> Entity | None:
        """Who is given a post in the line, as the object of a verb or the subject of its passive."""
        whom = None
        people = [m for m in told if m.form in NAMED]
        for hit in self._words.triggers.find(line.tokens) if people else ():
            gives = any(w.form == "verb" and w.frame.kind == "start" and w.frame.person == "object" for w in hit.value)
            if not gives:
                continue
            if hit.first and line.tokens[hit.first - 1].fold in self._helping:
                before = (m for m in reversed(people) if m.last <= hit.first and self._goes_on(line, m.last, hit.first))
                whom = next(before, whom)
            else:
                near = (m for m in people if 0 <= m.first - hit.last <= GIVEN)
                whom = next(near, whom)
        return whom.entity if whom is not None else None

    def _goes_on(self, line: Line, first: int, last: int) -> bool:
        """Nothing but commas, an age, a relative and helping verbs stand between two tokens: "Lee, 58, who was"."""
        small = self._relative | self._helping | {","}
        between = line.tokens[first:last]
        return sum(t.fold not in small and t.shape != "number" for t in between) <= ASIDE and len(between) <= 2 + GIVEN

    def _says(self, line: Line, person: Mention) -> bool:
        """A verb of saying has the name for its subject."""
        parse = line.parse
        if parse is None or person.form not in NAMED:
            return False
        at = parse.top(person.first, person.last)
        while parse.roles[at] in ("apposition", "compound") and parse.heads[at] >= 0:
            at = parse.heads[at]
        verb = parse.heads[at]
        return verb >= 0 and parse.roles[at] in SUBJECTS and self._speaking.at(line.tokens, verb) is not None


@cache
def _comers(pack: Pack) -> Phrases[str]:
    return Phrases(((form, form) for form in pack.lexicon["persons"]["comers"]), pack)
