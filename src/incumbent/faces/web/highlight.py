"""A text with its claims in place: cut into pieces, each with the claims whose words it is part of.

Evidence may be nested or overlap, and may reach over the end of a paragraph. Places are code points.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a text; `claims` are the numbers of the claims that they belong to, `ends` those that end with them."""

    text: str
    claims: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()


def paragraphs(text: str, spans: Sequence[tuple[int, int]]) -> Iterator[list[Piece]]:
    """The lines of `text` that hold anything, in pieces; `spans` are the places of the claims, numbered from 1.

    The pieces of all lines are the text without its line ends.
    """
    lines = text.split("\n")
    starts = list(accumulate((len(line) + 1 for line in lines), initial=0))
    here: dict[int, list[tuple[int, int, int]]] = {}
    for number, (start, end) in enumerate(spans, 1):
        last = start + len(text[start:end].rstrip())
        for at in range(bisect_right(starts, start) - 1, bisect_left(starts, last)):
            here.setdefault(at, []).append((start, last, number))
    for at, line in enumerate(lines):
        if line.strip():
            yield list(_pieces(text, starts[at], starts[at] + len(line), here.get(at, ())))


def _pieces(text: str, start: int, end: int, spans: Iterable[tuple[int, int, int]]) -> Iterator[Piece]:
    spans = list(spans)
    cuts = {start, end} | {place for span in spans for place in span[:2] if start < place < end}
    order = sorted(cuts)
    for at, until in pairwise(order):
        covering = tuple(number for first, last, number in spans if first <= at and until <= last)
        closing = tuple(number for _, last, number in spans if at < last <= until)
        yield Piece(text[at:until], covering, closing)
