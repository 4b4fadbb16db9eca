"""Origins as trees: each article below the one that it goes back to."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from incumbent.model.entry import Source
    from incumbent.model.origin import Link, Origin

MOST, DEEPEST = 200, 30  # articles of a tree that are shown, and steps from its root to one of them


@dataclass(frozen=True, slots=True)
class Node:
    """An article in the tree of an origin; `source` is None for one outside of the ledger, which `outside` names.
    `link` tells how it hangs on the one above. A root has the number of articles of its tree that are not shown as
    `more`, and the id of one whose page tells of the origin as `at`."""

    source: Source | None
    outside: str
    link: Link | None
    below: tuple[Node, ...]
    more: int = 0
    at: str = ""

    @property
    def articles(self) -> int:
        """How many articles of the ledger are in it."""
        return (self.source is not None) + sum(node.articles for node in self.below) + self.more


def trees(origins: Iterable[Origin], sources: Mapping[str, Source], most: int = MOST) -> list[Node]:
    """A tree for each origin, those with the most articles first; of each the articles nearest to its root, `most` of
    them."""
    made = [root for origin in origins for root in _roots(origin, sources, most)]
    return sorted(made, key=lambda node: -node.articles)


def _roots(origin: Origin, sources: Mapping[str, Source], most: int) -> list[Node]:
    links = {link.child: link for link in origin.links}
    below: dict[str, list[str]] = {}
    for link in origin.links:
        below.setdefault(link.parent, []).append(link.child)
    roots = [""] if origin.outside else [id_ for id_ in origin.documents if id_ not in links]
    made = []
    for root in roots:
        shown, more = _nearest(root, below, most)
        kept = {id_: [child for child in below.get(id_, ()) if child in shown] for id_ in shown}
        nodes = tuple(_node(child, kept, links, sources) for child in kept[root])
        source = sources.get(root) if root else None
        at = root or (below[root][0] if below.get(root) else "")
        made.append(Node(source, origin.outside if not root else "", None, nodes, more, at))
    return made


def _nearest(root: str, below: Mapping[str, list[str]], most: int) -> tuple[set[str], int]:
    """The articles nearest to a root, with it, and how many others there are below it."""
    shown: set[str] = set()
    count, ahead = 0, deque([(root, 0)])
    while ahead:
        id_, depth = ahead.popleft()
        count += 1
        if len(shown) < most and depth <= DEEPEST:
            shown.add(id_)
        ahead.extend((child, depth + 1) for child in below.get(id_, ()))
    return shown, count - len(shown)


def _node(id_: str, kept: Mapping[str, list[str]], links: Mapping[str, Link], sources: Mapping[str, Source]) -> Node:
    below = tuple(_node(child, kept, links, sources) for child in kept[id_])
    return Node(sources.get(id_), "", links[id_], below)
