"""Phrases that take up whoever was named last, and not whom the text speaks of: "ce dernier", "the latter"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import takewhile
from typing import TYPE_CHECKING

from incumbent.extraction.lines.entities import Entity
from incumbent.extraction.text.phrases import Phrases

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

MEMORY = 1  # lines back that such a phrase reaches


@cache
def latters(pack: Pack) -> Phrases[str]:
    """The phrases of `pack` with the gender of whom they take up: "m", "f", or "n" for both."""
    table = pack.lexicon["persons"].get("latters", {})
    return Phrases([(form, gender) for gender, forms in table.items() for form in forms], pack)


def named_last(
    line: int, gender: str, told: Sequence[tuple[int, Entity]], actor: Entity | None = None
) -> Entity | None:
    """Whom a phrase of that gender in line `line` takes up, of those `told` so far with their lines, in order: the last
    one of that gender, else the last one of unknown gender, and not `actor`, who does something to them; None where
    nobody near is either."""
    lately = takewhile(lambda row: line - row[0] <= MEMORY, reversed(told))
    near = [entity for _, entity in lately if entity is not actor]
    fits = [entity for entity in near if gender in (entity.gender, "n")]
    return next(iter(fits or [entity for entity in near if entity.gender == "n"]), None)
