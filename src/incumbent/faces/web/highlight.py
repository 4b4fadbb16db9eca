"""A text with its claims in place: cut into pieces, each with the claims whose words it is part of.

Evidence may be nested or overlap, and may reach over the end of a paragraph. Places are code points.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise


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
    numbered = [(start, start + len(text[start:end].rstrip()), number) for number, (start, end) in enumerate(spans, 1)]
    at = 0
    for line in text.split("\n"):
        end = at + len(line)
        if line.strip():
            here = [span for span in numbered if span[0] < end and at < span[1]]
            yield list(_pieces(text, at, end, here))
        at = end + 1


def _pieces(text: str, start: int, end: int, spans: Iterable[tuple[int, int, int]]) -> Iterator[Piece]:
    spans = list(spans)
    cuts = {start, end} | {place for span in spans for place in span[:2] if start < place < end}
    order = sorted(cuts)
    for at, until in pairwise(order):
        covering = tuple(number for first, last, number in spans if first <= at and until <= last)
        closing = tuple(number for _, last, number in spans if at < last <= until)
        yield Piece(text[at:until], covering, closing)
