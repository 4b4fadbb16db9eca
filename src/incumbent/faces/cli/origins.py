"""`incumbent origins`: where articles have their news from, as trees of who copied whom."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from incumbent.faces import wire
from incumbent.faces.cli.options import Commands, command, counted, desk, put, takes_ledger
from incumbent.faces.cli.say import published

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from incumbent.model.entry import Source
    from incumbent.model.origin import Link, Origin

DEEPEST = 40  # steps of a tree that are set in; what hangs deeper says how deep


def register(commands: Commands) -> None:
    """Adds the command."""
    says = "The independent sources of what is told, each with the tree of articles that copy, rewrite or cite it."
    parser = command(commands, "origins", says, "OpenAI")
    parser.add_argument("name", metavar="ID|NAME", help="an article or a claim by its id, an organisation or a person")
    takes_ledger(parser)
    parser.set_defaults(run=origins)


def origins(options: argparse.Namespace) -> int:
    """Prints the trees. Raises NotFound, LedgerError."""
    found, sources = desk(options).origins(options.name)
    answer = {"origins": [wire.origin_line(origin, sources) for origin in found]}
    return put(answer, lines(found, sources), options)


def lines(found: Sequence[Origin], sources: Mapping[str, Source]) -> Iterator[str]:
    """The trees, line by line."""
    articles = sum(len(origin.documents) for origin in found)
    yield f"{counted(len(found), 'origin')} of {counted(articles, 'article')}"
    for origin in found:
        links = {link.child: link for link in origin.links}
        below: dict[str, list[str]] = {}
        for link in origin.links:
            below.setdefault(link.parent, []).append(link.child)
        if origin.outside:
            yield f"  {origin.outside}, which the ledger does not hold"
        roots = [(id_, 1) for id_ in origin.documents if id_ not in links]
        ahead = [*reversed(roots), *((id_, 2) for id_ in reversed(below.get("", [])))]
        while ahead:  # by a list of what is to come: copies of copies may go down thousands of steps
            document, depth = ahead.pop()
            yield _line(sources[document], links.get(document), depth)
            ahead += [(child, depth + 1) for child in reversed(below.get(document, []))]


def _line(source: Source, link: Link | None, depth: int) -> str:
    why = f"{link.kind}: " if link else ""
    reason = f" ({link.reason})" if link else ""
    step = "  " * depth if depth <= DEEPEST else f"{'  ' * DEEPEST}[{depth} deep] "
    return f"{step}{why}{source.title or source.name} — {published(source)} [{source.id[:12]}]{reason}"
