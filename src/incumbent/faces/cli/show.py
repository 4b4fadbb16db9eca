"""`incumbent show`: a claim with its words in their context, or an article with what it says."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import Any

from incumbent.faces import wire
from incumbent.faces.cli.lines import name_of
from incumbent.faces.cli.options import Commands, command, desk, put, takes_ledger

AROUND = 160  # characters of context on each side
_ELSEWHERE = {"exact", "start", "end", "article", "document", "context", "source", "recorded_at", "reviews"}


def register(commands: Commands) -> None:
    """Adds the command."""
    says = "A claim with its exact words in context and its source, or an article and all that it says."
    parser = command(commands, "show", says, "claim-3f2a")
    parser.add_argument("id", metavar="ID", help="the id of a claim or an article, or the head of one")
    takes_ledger(parser)
    parser.set_defaults(run=show)


def show(options: argparse.Namespace) -> int:
    """Prints what the id names. Raises NotFound, LedgerError."""
    at = desk(options)
    if options.id.startswith("doc"):
        answer = wire.document_object(*at.show_document(options.id))
        return put(answer, _document(answer), options)
    told = at.show_claim(options.id)
    answer = wire.claim_object(*told, around=AROUND, reviews=at.reviews(told[0].id))
    return put(answer, _claim(answer), options)


def _claim(row: dict[str, Any]) -> Iterator[str]:
    for name, value in row.items():
        if name not in _ELSEWHERE and value not in (None, "", False):
            yield f"{name:<13} {'yes' if value is True else value}"
    before, after = row["context"]["before"], row["context"]["after"]
    head = "…" if row["start"] > len(before) else ""
    tail = "…" if len(after) == AROUND else ""
    words = " ".join(f"{head}{before}[[{row['exact']}]]{after}{tail}".split())
    yield f"words         {words}"
    yield f"place         characters {row['start']} to {row['end']} of {row['article']} ({row['document']})"
    yield f"source        {_source(row['source'])}"
    yield f"recorded      {row['recorded_at']}"
    for review in row["reviews"]:
        what = f"entry {review['undoes']} taken back" if review["undoes"] else review["verdict"]
        why = f": {review['why']}" if review["why"] else ""
        yield f"reviewed      {what} by {name_of(review['by'])} from {review['on']} on{why} [entry {review['entry']}]"


def _document(answer: dict[str, Any]) -> Iterator[str]:
    source = answer["source"]
    yield f"{source['title'] or source['name']} [{source['id']}]"
    yield f"  {_source(source)}"
    for row in answer["claims"]:
        parts = (row.get("person") or row.get("holder") or row.get("speaker"), row.get("post") or row.get("post_class"))
        said = ", ".join(str(part) for part in (*parts, row.get("organization")) if part)
        yield f"  {row['kind']:<9} {said} [{row['id'][:14]}]"
        yield f"            “{' '.join(row['exact'].split())[:140]}”"
    if not answer["claims"]:
        yield "  no claims"


def _source(source: dict[str, Any]) -> str:
    day = source["published_at"] or "no date"
    inferred = ", inferred" if source["published_basis"] == "inferred" else ""
    return f"{source['publisher'] or source['name']}, {day}{inferred} {source['url']}".rstrip()
