"""Small words before a verb that say whom it is done to: "le conseil l'a limogé", "pourrait lui succéder"."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING

from incumbent.extraction.text.tokens import fold

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack


@cache
def clitics(pack: Pack) -> Mapping[str, str]:
    """The small words of `pack` with the gender of whom they take up: "m", "f", or "n" for both."""
    table = pack.lexicon["persons"].get("clitics", {})
    return {fold(word): gender for gender, words in table.items() for word in words}
