"""Where documents have their news from: independent origins, each with the tree of those that copy it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

LinkKind = Literal["copy", "rewrite", "translation", "attribution"]


@dataclass(frozen=True, slots=True)
class Link:
    """That the document `child` goes back to `parent`; where `parent` is "", to the origin's source outside the ledger.
    `reason` tells a person why."""

    child: str
    parent: str
    kind: LinkKind
    reason: str


@dataclass(frozen=True, slots=True)
class Origin:
    """One independent source. `id` is that of the document nearest to it, which heads `documents`; `outside` names the
    outlet, memo or post that it leans on, where the ledger does not hold that itself."""

    id: str
    documents: tuple[str, ...]
    links: tuple[Link, ...] = ()
    outside: str = ""

    def link_of(self, document: str) -> Link | None:
        """How a document hangs on another one; None for the root."""
        return next((link for link in self.links if link.child == document), None)

    def children(self, parent: str) -> tuple[str, ...]:
        """The documents that hang on one; on the outside source for ""."""
        return tuple(link.child for link in self.links if link.parent == parent)
