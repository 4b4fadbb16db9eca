"""Whose successor a possessive speaks of: "accepted the resignation of Lee and named Roe as his successor", "limogé
mardi. Le conseil a nommé à sa place Anne Lenoir"."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from incumbent.extraction.lines.entities import Entity, Mention
from incumbent.extraction.lines.lines import Line
from incumbent.extraction.text.vocabulary import Vocabulary, vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

MEMORY = 2  # sentences back in which somebody who goes is looked for
LONGEST = 3  # words of a verb by which one comes for another
WHOLE = ("full", "part")


class Leavers:
    """Keeps in mind, line by line, who may go."""

    def __init__(self, pack: Pack) -> None:
        self._words = vocabulary(pack)
        self._stead = pack.words.get("stead", frozenset())
        self._alone: deque[tuple[Line, Entity]] = deque(maxlen=MEMORY)

    def enter(self, line: Line, told: Sequence[Mention]) -> None:
        """Takes note of the one person of a line, of all `told` in it."""
        people = {id(m.entity): m.entity for m in told if m.form in WHOLE}
        if len(people) == 1:
            self._alone.append((line, next(iter(people.values()))))

    def _last(self, index: int) -> Entity | None:
        """The last one alone in a line, of those shortly before line `index`, of whom its words tell that they go."""
        for line, entity in reversed(self._alone):
            if index - line.index <= MEMORY and any(
                any(w.frame.kind == "end" and not w.frame.other for w in hit.value)
                for hit in self._words.triggers.find(line.tokens)
            ):
                return entity
        return None

    def of(self, line: Line, index: int, told: Sequence[Mention]) -> Entity | None:
        """Whose successor the possessive at token `index` speaks of: who goes by the words of the line before it, or
        where they name somebody who comes by the lines before; None where nobody is told to."""
        if line.tokens[index + 1 : index + 2] and _in_stead(line, index, self._stead):
            comes = next((m.entity for m in told if m.first > index), told[-1].entity if told else None)
            goes = self._last(line.index)
            return goes if goes is not comes else None
        if not _succeeds(line, index, self._words):
            return None
        if (gone := self._gone(line, index, told)) is not None:
            return gone
        comes = comer(line, index, told, self._words)
        goes = self._last(line.index) if comes is not None else None
        return goes if goes is not comes else None

    def replaced(self, line: Line, index: int, gender: str, told: Sequence[Mention]) -> Entity | None:
        """Whom the pronoun at token `index` stands for, the object of a verb by which one comes for another, where the
        line tells before of somebody who is made to go: "ousted Lee and named Roe to replace him"; None elsewhere."""
        hits = (hit for n in range(max(0, index - LONGEST), index) if (hit := self._words.triggers.at(line.tokens, n)))
        ends = (w for hit in hits if hit.last == index for w in hit.value if w.form == "verb")
        if not any(w.frame.other == "end" and w.frame.person == "subject" for w in ends):
            return None
        gone = self._gone(line, index, told)
        return gone if gone is not None and gone.agrees(gender) else None

    def _gone(self, line: Line, index: int, told: Sequence[Mention]) -> Entity | None:
        """Whom the last verb before token `index` that makes somebody go has for its object."""
        ends = [
            hit.last
            for hit in self._words.triggers.find(line.tokens[:index])
            if any(w.frame.kind == "end" and w.frame.person == "object" and not w.frame.other for w in hit.value)
        ]
        return next((m.entity for m in told if ends and ends[-1] <= m.first and m.last <= index), None)


def comer(line: Line, index: int, told: Sequence[Mention], words: Vocabulary) -> Entity | None:
    """Who is named to come for the one of the possessive at token `index`, or to be something of theirs, so that it is
    somebody else: "appointed Roe to be his successor", "Roe will become her spokesman"."""
    before = [m for m in told if m.last <= index and m.form in WHOLE]
    if before and line.covered(index + 1) is not None and _becomes(line, before[-1].last, index, words):
        return before[-1].entity
    if not before or not _succeeds(line, index, words):
        return None
    given = [
        hit
        for hit in words.triggers.find(line.tokens[: before[-1].first])
        if any(w.frame.kind == "start" and w.frame.person == "object" and w.form == "verb" for w in hit.value)
    ]
    nearest = before[-2].last if len(before) > 1 else 0
    return before[-1].entity if given and given[-1].first >= nearest else None


def _becomes(line: Line, first: int, last: int, words: Vocabulary) -> bool:
    """A verb that says what somebody becomes stands between tokens `first` and `last`."""
    hits = words.triggers.find(line.tokens[first:last])
    return any(w.form == "verb" and w.frame.kind == "start" and w.frame.needs == "post" for h in hits for w in h.value)


def _in_stead(line: Line, index: int, stead: Collection[str]) -> bool:
    """The possessive at token `index` stands in "à sa place", "in her place"."""
    return line.tokens[index + 1].fold in stead and (line.parse is None or line.parse.roles[index + 1] != "object")


def _succeeds(line: Line, index: int, words: Vocabulary) -> bool:
    """The possessive at token `index` stands before a noun for whoever comes for another: "his successor"."""
    hit = words.triggers.at(line.tokens, index + 1) if index + 1 < len(line.tokens) else None
    return hit is not None and any(w.form == "noun" and w.frame.owner == "end" for w in hit.value)
