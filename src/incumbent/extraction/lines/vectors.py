"""What the parser looks at: a vector for each word of a row, the numbers of the model's own layers with less work.

The first layers of a model see a word alone, whatever stands beside it: what they say is kept and not worked out again.
The others see a word with those beside it. They are few and plain, so they are worked out here, a whole article at
once: the model's own way through them takes half as long again for rows as few as an article has.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy
from spacy.tokens import Doc
from thinc.api import NumpyOps

KEPT = 40_000  # words whose vectors are kept: 15 MB
LAYER = ("expand_window", "maxout", "layernorm", "dropout")
SMALL = 1e-8  # what the model adds to a variance


class Vectors:
    """The vectors that one model of a pipeline of spaCy makes."""

    def __init__(self, nlp: Any, model: Any) -> None:
        self._nlp = nlp
        self._alone = model.layers[:-1]
        for layer in self._alone:
            for node in layer.walk():
                node.ops = _EachAlone()
        self._together = _Layers.of(model.layers[-1]) or model.layers[-1]
        self._kept: dict[str, Any] = {}

    def of_rows(self, rows: Sequence[Sequence[str]]) -> list[Any]:
        """A table for each row of words: one line of numbers a word."""
        if len(self._kept) > KEPT:
            self._kept.clear()
        self._learn(dict.fromkeys(word for row in rows for word in row if word not in self._kept))
        return list(self._together.predict([numpy.stack([self._kept[word] for word in row]) for row in rows]))

    def _learn(self, words: Iterable[str]) -> None:
        told = list(words)
        if not told:
            return
        with self._nlp.memory_zone():
            vectors: Any = [Doc(self._nlp.vocab, words=told)]
            for layer in self._alone:
                vectors = layer.predict(vectors)
        self._kept.update(zip(told, vectors[0], strict=True))


class _EachAlone(NumpyOps):  # type: ignore[misc]  # thinc tells no types
    """Multiplies each row by itself: the last digits of a product of matrices depend on their size and on the place of
    a row, and what is kept of a word must not depend on the article that it first stood in."""

    def gemm(self, x: Any, y: Any, out: Any = None, trans1: bool = False, trans2: bool = False) -> Any:
        if out is not None or trans1:
            return super().gemm(x, y, out=out, trans1=trans1, trans2=trans2)
        return numpy.matmul(x[:, None, :], y.T if trans2 else y)[:, 0]


class _Layers:
    """Layers that each add to a word what it and the words right beside it give: the greatest of some sums, evened
    out."""

    def __init__(self, layers: Sequence[tuple[Any, Any, int, Any, Any]]) -> None:
        self._layers = layers

    @classmethod
    def of(cls, model: Any) -> _Layers | None:
        """The layers of a model, or None where it is not made of such."""
        layers: list[tuple[Any, Any, int, Any, Any]] = []
        for residual in model.layers[0].layers:
            parts = [part for part in residual.walk(order="dfs_pre") if not part.layers]
            names = tuple(part.name for part in parts)
            if not residual.name.startswith("residual") or names != LAYER or parts[0].attrs["window_size"] != 1:
                return None
            weights: Any = parts[1].get_param("W")
            size, pieces, width = weights.shape
            if width != 3 * size:
                return None
            matrix = numpy.ascontiguousarray(weights.reshape(size * pieces, width).T)
            more = (parts[1].get_param("b").reshape(-1), pieces, parts[2].get_param("G"), parts[2].get_param("b"))
            layers.append((matrix, *more))
        return cls(layers)

    def predict(self, rows: Sequence[Any]) -> list[Any]:
        """What the layers make of rows of vectors, which do not see each other."""
        apart = len(self._layers)  # rows of nothing between two: no layer sees across
        size = rows[0].shape[1]
        count = sum(map(len, rows)) + apart * (len(rows) + 1)
        found: Any = numpy.zeros((count + 2, size), numpy.float32)
        places: list[tuple[int, int]] = []
        at = apart + 1
        for row in rows:
            found[at : at + len(row)] = row
            places.append((at, at + len(row)))
            at += len(row) + apart
        beside: Any = numpy.empty((count, 3 * size), numpy.float32)
        for matrix, bias, pieces, scale, shift in self._layers:
            beside[:, :size], beside[:, size : 2 * size], beside[:, 2 * size :] = found[:-2], found[1:-1], found[2:]
            sums: Any = beside @ matrix
            sums += bias
            sums = sums.reshape(count, size, pieces)
            best: Any = sums[:, :, 0]
            for piece in range(1, pieces):
                best = numpy.maximum(best, sums[:, :, piece])
            best = best - best.mean(axis=1, keepdims=True)
            best *= (numpy.einsum("ij,ij->i", best, best)[:, None] / size + SMALL) ** -0.5
            best *= scale
            best += shift
            found[1:-1] += best
        return [found[start:end] for start, end in places]
