"""What sort of word each is, by the model of the parser: a name, a common noun, a verb.

The tagger of spaCy is one layer upon the vectors that the parser looks at, so that its word for each token costs
next to nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class Tags:
    """The tagger of one pipeline; `sorts` tells what its labels are called here, by the part of them that tells it."""

    def __init__(self, tagger: Any, sorts: Mapping[str, str]) -> None:
        layer = next(node for node in tagger.model.walk() if node.name == "softmax")
        self._weights, self._bias = layer.get_param("W").T, layer.get_param("b")
        self._sorts = [sort_of(label, sorts) for label in tagger.labels]

    def of_row(self, vectors: Any) -> tuple[str, ...]:
        """For each word of a row, by the vectors that the parser has for it, what it is; "" where the pack calls it
        nothing."""
        return tuple(self._sorts[number] for number in (vectors @ self._weights + self._bias).argmax(axis=1))


def sort_of(label: str, sorts: Mapping[str, str]) -> str:
    """What a label such as "Number=Sing|POS=NOUN" is called: `sorts` has the part of it that tells the sort."""
    return next((sorts[part] for part in label.split("|") if part in sorts), "")
