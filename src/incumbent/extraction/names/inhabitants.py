"""Those who live in a town or a region, who are no organisation: "les Lorvanais", "le maintien des Bretons"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.extraction.lines.lines import Line
from incumbent.extraction.text.tokens import fold
from incumbent.extraction.text.vocabulary import vocabulary

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack

LEAST = 3  # letters before the ending
CAPITALS = ("cap", "upper")


class Inhabitants:
    """Knows them by the ends that a pack gives for the adjectives of towns; none where it gives no `people`."""

    def __init__(self, pack: Pack) -> None:
        towns = pack.lexicon["organizations"].get("towns", {})
        self._named = frozenset(map(fold, towns.get("people", ())))
        self._before = frozenset(towns.get("people_behind", ()))
        endings = [fold(ending) for ending in towns.get("endings", ())] if self._named else []
        self._endings = tuple({ending if ending.endswith("s") else f"{ending}s" for ending in endings})
        self._none = frozenset(f"{fold(word).removesuffix('s')}s" for word in towns.get("none", ()))
        self._demonyms = vocabulary(pack).demonyms

    def are_at(self, line: Line, at: int) -> bool:
        """Token `at` tells of them: a capital alone behind an article in the plural."""
        tokens = line.tokens
        token = tokens[at]
        if at == 0 or token.shape != "cap" or tokens[at - 1].fold not in self._before:
            return False
        if at + 1 < len(tokens) and tokens[at + 1].shape in CAPITALS:
            return False  # "les Lyonnais Réunis"
        if token.fold in self._named:
            return True
        ended = len(token.fold) > LEAST and token.fold.endswith(self._endings) if self._endings else False
        return ended and token.fold not in self._none and self._demonyms.at(tokens, at) is None
