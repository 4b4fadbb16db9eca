"""What is kept of a document to tell later whether it goes back to the same origin as another.

Nothing in it is in a language: names, numbers and where quotations stand, in their order; digests of rows of words; and
whom the document says that it has its news from.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Lean = Literal["outlet", "agency", "paper", "post"]


@dataclass(frozen=True, slots=True)
class Attribution:
    """Whom a document leans on: an `outlet` or an `agency` by its name, a `paper` (memo, letter) by who wrote it, a
    `post` by who posted it. `name` is folded, words parted by spaces; `sure` is False where it may name somebody who
    publishes nothing."""

    lean: Lean
    name: str
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Signature:
    """`rows` are the lowest digests of all rows of three words, of which there are `row_count`; `anchors` are names,
    numbers and openings of quotations in the order of the text."""

    rows: tuple[int, ...] = ()
    row_count: int = 0
    anchors: tuple[str, ...] = ()
    attributions: tuple[Attribution, ...] = ()

    @property
    def text(self) -> str:
        """One line, the same for the same signature."""
        leans = [[one.lean, one.name, one.sure] for one in self.attributions]
        told = [list(self.rows), self.row_count, " ".join(self.anchors), leans]
        return json.dumps(told, ensure_ascii=True, separators=(",", ":"))

    @classmethod
    def parse(cls, text: str) -> Signature:
        """The signature that `text` came from."""
        rows, count, anchors, leans = json.loads(text)
        return cls(tuple(rows), count, tuple(anchors.split()), _attributions(leans))


def _attributions(rows: Iterable[tuple[Lean, str, bool]]) -> tuple[Attribution, ...]:
    return tuple(Attribution(lean, name, sure) for lean, name, sure in rows)
