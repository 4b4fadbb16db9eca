"""Origins as trees: each article below the one that it goes back to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from incumbent.model.entry import Source
    from incumbent.model.origin import Link, Origin


@dataclass(frozen=True, slots=True)
class Node:
    """An article in the tree of an origin; `source` is None for one outside of the ledger, which `outside` names.
    `link` tells how it hangs on the one above."""

    source: Source | None
    outside: str
    link: Link | None
    below: tuple[Node, ...]

    @property
    def articles(self) -> int:
        """How many articles of the ledger are in it."""
        return (self.source is not None) + sum(node.articles for node in self.below)


def trees(origins: Iterable[Origin], sources: Mapping[str, Source]) -> list[Node]:
    """A tree for each origin, those with the most articles first."""
    made = [root for origin in origins for root in _roots(origin, sources)]
    return sorted(made, key=lambda node: -node.articles)


def _roots(origin: Origin, sources: Mapping[str, Source]) -> list[Node]:
    if origin.outside:
        return [Node(None, origin.outside, None, _below(origin, "", sources))]
    return [_node(origin, id_, sources) for id_ in origin.documents if origin.link_of(id_) is None]


def _below(origin: Origin, parent: str, sources: Mapping[str, Source]) -> tuple[Node, ...]:
    return tuple(_node(origin, child, sources) for child in origin.children(parent))


def _node(origin: Origin, id_: str, sources: Mapping[str, Source]) -> Node:
    return Node(sources.get(id_), "", origin.link_of(id_), _below(origin, id_, sources))
