"""How like two documents are, by their signatures: copy, rewrite, translation, or nothing of these.

Reports of one event share its names and numbers, whoever wrote them. What they do not share is the order in which these
come, all of them, with the same quotations between; nor rows of words. A pair is taken for a copy only by that.
The limits were chosen on benchmarks/pairs/origins.develop.toml; `python -m benchmarks.origins` measures them.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from incumbent.model.origin import Ground, LinkKind
from incumbent.model.signature import Signature

SHORTEST = 15  # rows of words below which two texts may agree by chance
COPIED = 0.5  # of the rows of the shorter text
REWRITTEN = 0.18
FEWEST = 6  # names, numbers and quotations below which nothing follows from their order
COVERED = 0.6  # of the anchors of the shorter text, for a rewrite
TOLD_ALL = 0.75  # the same for a translation;
IN_ORDER = 0.7  # of the anchors of the shorter text that come in one order,
OF_BOTH = 0.66  # and of those of the longer;
EXCERPT = 0.9  # or nearly all of the shorter one, where it is no shorter than
ENOUGH = 12  # such anchors
NUMBERS = 0.5  # of the numbers of the text with fewer


class Likeness(NamedTuple):
    kind: LinkKind
    ground: Ground
    measures: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Sketch:
    """A signature made ready to be compared with many others."""

    signature: Signature
    language: str
    rows: frozenset[int]
    anchors: Counter[str]
    names: frozenset[str]
    numbers: frozenset[str]

    @classmethod
    def of(cls, signature: Signature, language: str) -> Sketch:
        return cls(
            signature,
            language,
            frozenset(signature.rows),
            Counter(signature.anchors),
            frozenset(anchor for anchor in signature.anchors if anchor[0].isalpha()),
            frozenset(anchor for anchor in signature.anchors if anchor[0].isdecimal()),
        )


@lru_cache(maxsize=1 << 16)
def likeness(one: Sketch, other: Sketch) -> Likeness | None:
    """In which way one of the two is made from the other, None where neither is."""
    if one.language == other.language or not (one.language and other.language):
        shared = shared_rows(one, other)
        if shared >= COPIED:
            return Likeness("copy", "copy", (f"{shared * 100:.0f}",))
        if shared >= REWRITTEN and covered(one, other) >= COVERED:
            return Likeness("rewrite", "rewrite", (f"{shared * 100:.0f}",))
        return None
    return _translation(one, other)


def shared_rows(one: Sketch, other: Sketch) -> float:
    """The share of the rows of words of the shorter text that are in the longer one, estimated from what is kept."""
    counts = one.signature.row_count, other.signature.row_count
    if min(counts) < SHORTEST:
        return 0.0
    if max(counts) <= max(len(one.rows), len(other.rows)):
        return len(one.rows & other.rows) / min(counts)
    kept = min(len(one.rows), len(other.rows))
    lowest = sorted(one.rows | other.rows)[:kept]
    both = sum(row in one.rows and row in other.rows for row in lowest) / kept
    return min(1.0, both / (1 + both) * sum(counts) / min(counts))


def covered(one: Sketch, other: Sketch) -> float:
    """The share of the anchors of the shorter text that are in the longer one."""
    fewest = min(one.anchors.total(), other.anchors.total())
    return (one.anchors & other.anchors).total() / fewest if fewest >= FEWEST else 0.0


def _translation(one: Sketch, other: Sketch) -> Likeness | None:
    counts = one.anchors.total(), other.anchors.total()
    if min(counts) < FEWEST or one.numbers.isdisjoint(other.numbers) or len(one.names & other.names) < 2:
        return None
    shared = one.anchors & other.anchors
    if shared.total() < TOLD_ALL * min(counts):
        return None
    numbers = [sum(sketch.anchors[number] for number in sketch.numbers) for sketch in (one, other)]
    alike = sum(count for anchor, count in shared.items() if anchor in one.numbers)
    if alike < NUMBERS * min(numbers):
        return None
    ordered = in_order(one.signature.anchors, other.signature.anchors)
    whole = ordered >= IN_ORDER * min(counts) and ordered >= OF_BOTH * max(counts)
    excerpt = min(counts) >= ENOUGH and ordered >= EXCERPT * min(counts)
    if not (whole or excerpt):
        return None
    return Likeness("translation", "translation", (str(ordered), str(min(counts))))


def in_order(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    """The length of the longest row of anchors that both have in that order."""
    row = [0] * (len(other) + 1)
    for anchor in one:
        before = 0
        for place, another in enumerate(other, 1):
            before, row[place] = (
                row[place],
                before + 1 if anchor == another else max(row[place], row[place - 1]),
            )
    return row[-1]
