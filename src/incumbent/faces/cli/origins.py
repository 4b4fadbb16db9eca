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
    from incumbent.model.origin import Origin


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
        if origin.outside:
            yield f"  {origin.outside}, which the ledger does not hold"
            for child in origin.children(""):
                yield from _tree(origin, child, sources, 2)
        for root in origin.documents:
            if origin.link_of(root) is None:
                yield from _tree(origin, root, sources, 1)


def _tree(origin: Origin, document: str, sources: Mapping[str, Source], depth: int) -> Iterator[str]:
    source, link = sources[document], origin.link_of(document)
    why = f"{link.kind}: " if link else ""
    reason = f" ({link.reason})" if link else ""
    yield f"{'  ' * depth}{why}{source.title or source.name} — {published(source)} [{document[:12]}]{reason}"
    for child in origin.children(document):
        yield from _tree(origin, child, sources, depth + 1)
