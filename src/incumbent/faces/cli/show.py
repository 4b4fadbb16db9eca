"""`incumbent show`: a claim with its words in their context, or a document with what it says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any

import typer

from incumbent.faces import wire
from incumbent.faces.cli.options import Answer, FormatOption, LedgerOption, desk, put

AROUND = 160  # characters of context on each side
_ELSEWHERE = {"exact", "start", "end", "article", "document", "context", "source", "recorded_at"}


def register(app: typer.Typer) -> None:
    """Adds the command to the application."""
    app.command("show")(show)


def show(
    id_: Annotated[str, typer.Argument(metavar="ID", help="The id of a claim or a document, or the head of it.")],
    ledger: LedgerOption = None,
    format_: FormatOption = Answer.table,
) -> None:
    """Show a claim with its exact words in context and its source, or a document and all that it says.

    Example: incumbent show claim-3f2a
    """
    at = desk(ledger)
    if id_.startswith("doc"):
        answer = wire.document_object(*at.show_document(id_))
        put(answer, _document(answer), format_)
    else:
        answer = wire.claim_object(*at.show_claim(id_), around=AROUND)
        put(answer, _claim(answer), format_)


def _claim(row: dict[str, Any]) -> Iterator[str]:
    for name, value in row.items():
        if name not in _ELSEWHERE and value not in (None, "", False):
            yield f"{name:<13} {value}"
    before, after = row["context"]["before"], row["context"]["after"]
    words = " ".join(f"…{before}[[{row['exact']}]]{after}…".split())
    yield f"words         {words}"
    yield f"place         characters {row['start']} to {row['end']} of {row['article']} ({row['document']})"
    yield f"source        {_source(row['source'])}"
    yield f"recorded      {row['recorded_at']}"


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
