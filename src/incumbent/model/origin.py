"""Where documents have their news from: independent origins, each with the tree of those that copy it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

LinkKind = Literal["copy", "rewrite", "translation", "attribution"]
Ground = Literal["copy", "rewrite", "translation", "outlet", "agency", "paper", "post"]
# Why a document goes back to another one, in the words of a person: what was measured, or on whom it leans.
REASONS: Mapping[Ground, str] = {
    "copy": "{0}% of the rows of words of the shorter text",
    "rewrite": "{0}% of the rows of words, and its names and numbers",
    "translation": "{0} of {1} names, numbers and quotations in one order",
    "outlet": "says that it has it from {0}",
    "agency": "carries news of {0}",
    "paper": "leans on a paper by {0}",
    "post": "leans on a post by {0}",
}


@dataclass(frozen=True, slots=True)
class Link:
    """That the document `child` goes back to `parent`; where `parent` is "", to the origin's source outside the ledger.
    `ground` is what tells so, `measures` what was measured of it, or the name of whom it leans on."""

    child: str
    parent: str
    kind: LinkKind
    ground: Ground
    measures: tuple[str, ...]

    @property
    def reason(self) -> str:
        """Why, to a person."""
        return REASONS[self.ground].format(*self.measures)


@dataclass(frozen=True, slots=True)
class Origin:
    """One independent source. `id` is that of the document nearest to it, which heads `documents`; `outside` names the
    outlet, memo or post that it leans on, where the ledger does not hold that itself."""

    id: str
    documents: tuple[str, ...]
    links: tuple[Link, ...] = ()
    outside: str = ""
