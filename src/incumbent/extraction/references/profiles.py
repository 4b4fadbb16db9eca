"""Whose life a sentence tells that opens with an age, a birth or a school: "Âgée de 52 ans, elle a dirigé Orbex"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from incumbent.extraction.text.phrases import Phrases

if TYPE_CHECKING:
    from incumbent.extraction.lines.entities import Entity, Names
    from incumbent.extraction.lines.lines import Line
    from incumbent.languages.pack import Pack

Row = tuple[int, "Entity"]  # the line and the person of a name told


class Profiles:
    """Knows the lines that open so, and the person whom the headline of the article names first."""

    def __init__(self, lines: Sequence[Line], names: Names, pack: Pack) -> None:
        self._openings = _openings(pack)
        heads = {line.index for line in lines if line.sentence.kind == "headline"}
        people = (m for m in names.mentions if m.line in heads and m.entity.type == "person")
        self._person = next((m.entity for m in people), None)

    def rows(self, line: Line, gender: str, rows: Sequence[Row], subjects: dict[int, Entity]) -> list[Row]:
        """`rows`, those whom a pronoun may take up, or nobody but the person of the headline: where the line tells of a
        life, and who was named last was the subject of nothing. `subjects` are those of the main verbs of the lines."""
        person = self._person
        fits = person is not None and person.agrees(gender)
        if person is None or not fits or not rows or self._openings.at(line.tokens, 0) is None:
            return list(rows)
        told, last = rows[-1]
        return list(rows) if told == line.index or subjects.get(told) is last else [(line.index, person)]


@cache
def _openings(pack: Pack) -> Phrases[str]:
    return Phrases(((form, form) for form in pack.lexicon["persons"].get("lives", ())), pack)
