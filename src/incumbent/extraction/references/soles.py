"""Whom alone the sentence before names: she who opens the next one, though nothing tells the gender of the name."""

from __future__ import annotations

from collections.abc import Sequence

from incumbent.extraction.lines.entities import Entity
from incumbent.extraction.lines.lines import Line

OPENS = 3  # tokens before a pronoun that opens its sentence: "before that, she"


def sole_before(line: Line, index: int, above: Line | None, lately: Sequence[tuple[int, Entity]]) -> Entity | None:
    """Somebody of unknown gender who alone is named in the sentence above, of the same paragraph, and in none of this
    one up to the pronoun at token `index`, which opens it: "Roe ran Orbex until 2015. She was then chief of Lampo"."""
    if above is None or index > OPENS or above.sentence.paragraph != line.sentence.paragraph:
        return None
    if above.index != line.index - 1 or not lately or lately[-1][0] != above.index:
        return None
    person = lately[-1][1]
    for number, other in reversed(lately):
        if number != above.index:
            break
        if other is not person:
            return None
    return person if person.gender == "n" else None
