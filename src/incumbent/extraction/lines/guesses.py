"""What the parser's model takes words for: the names that its recogniser finds, by its own weights.

The recogniser of spaCy goes word by word and weighs all its classes at each. Outside a name what it says of a word
depends on that word alone, so all words are weighed at once here; inside a name it can only go on or end. It says the
same in a tenth of the time.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy

from incumbent.extraction.lines.vectors import Vectors

NEVER = -1e30


class Guesses:
    """The recogniser of one pipeline."""

    def __init__(self, nlp: Any) -> None:
        recogniser = nlp.get_pipe("ner")
        seen, lower, upper = recogniser.model.layers
        self._vectors = Vectors(nlp, seen.layers[0])
        self._narrow = [seen.layers[-1].get_param(name) for name in "Wb"]
        weights: Any = lower.get_param("W")
        self._parts, size, pieces, width = weights.shape
        self._shape = size, pieces
        self._lower = numpy.ascontiguousarray(weights.reshape(-1, width).T)
        self._bias = lower.get_param("b")
        self._nothing = lower.get_param("pad")[0]
        self._upper, self._rest = (upper.get_param(name) for name in "Wb")
        moves = recogniser.moves
        classes = [moves.get_class_name(number) for number in range(moves.n_moves)]
        self._classes = [(name[:1], name[2:]) for name in classes]
        self._numbers = {name: number for number, name in enumerate(classes)}
        opens = [move in "BUO" and (move == "O" or label != "") for move, label in self._classes]
        self._outside = numpy.where(opens, 0, NEVER)[:, None].T
        begins = [move == "B" for move, _ in self._classes]
        self._last = numpy.where(begins, NEVER, 0)

    def of_rows(self, rows: Sequence[Sequence[str]], starts: Sequence[Sequence[bool]]) -> list[list[str]]:
        """For each word of each row the label of the name that it is part of, or ""; `starts` tell where a sentence
        begins, which no name runs across."""
        narrow, bias = self._narrow
        found = []
        for vectors, first in zip(self._vectors.of_rows(rows), starts, strict=True):
            parts = ((vectors @ narrow.T + bias) @ self._lower).reshape(len(vectors), self._parts, *self._shape)
            found.append(self._labels(parts, first))
        return found

    def _labels(self, parts: Any, starts: Sequence[bool]) -> list[str]:
        count = len(parts)
        nothing, bias = self._nothing, self._bias
        hidden = (parts[:, 0] + nothing[1] + nothing[2] + bias).max(axis=2)
        scores = hidden @ self._upper.T + self._rest + self._outside
        scores[[at for at in range(count) if at + 1 == count or starts[at + 1]]] += self._last
        plain = scores.argmax(axis=1).tolist()
        labels = [""] * count
        at = 0
        while at < count:
            move, label = self._classes[plain[at]]
            if move != "O":
                end = at + 1 if move == "U" else self._end(parts, at, label, starts)
                labels[at:end] = [label] * (end - at)
                at = end
            else:
                at += 1
        return labels

    def _end(self, parts: Any, first: int, label: str, starts: Sequence[bool]) -> int:
        """The word after a name of several words that begins with word `first`."""
        on, over = self._numbers[f"I-{label}"], self._numbers[f"L-{label}"]
        for at in range(first + 1, len(parts)):
            if at + 1 == len(parts) or starts[at + 1]:
                return at + 1
            hidden = (parts[at, 0] + parts[first, 1] + parts[at - 1, 2] + self._bias).max(axis=1)
            if self._upper[over] @ hidden + self._rest[over] > self._upper[on] @ hidden + self._rest[on]:
                return at + 1
        return len(parts)
