"""`incumbent show`: a claim with its words in their context, or a document with what it says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any

import typer

from incumbent.faces import wire
from incumbent.faces.cli.options import Answer, FormatOption, LedgerOption, desk, put
from incumbent.model.claim import Claim
from incumbent.model.document import Document

AROUND = 160  # characters of context on each side


def register(app: typer.Typer) -> None:
    """Adds the command to the application."""
    app.command("show")(show)


def show(
    id_: Annotated[str, typer.Argument(metavar="ID", help="The id of a claim or a document, or the head of it.")],
    ledger: LedgerOption = None,
    format_: FormatOption = Answer.table,
) -> None:
    """A claim with its exact words in context and its source; or a document and all that it says.

    Example: incumbent show claim-3f2a
    """
    if id_.startswith("doc"):
        document, claims = desk(ledger).show_document(id_)
        rows = [wire.claim_line(claim, document) for claim in claims]
        put({"source": wire.source_line(document), "claims": rows}, _document(document, rows), format_)
        return
    claim, document, recorded_at = desk(ledger).show_claim(id_)
    row = wire.claim_line(claim, document)
    put(row | {"source": wire.source_line(document), "recorded_at": recorded_at}, _claim(claim, document, row, recorded_at), format_)


def _claim(claim: Claim, document: Document, row: dict[str, Any], recorded_at: str) -> Iterator[str]:
    for name, value in row.items():
        if value not in (None, "", False) and name not in ("exact", "start", "end", "article", "document"):
            yield f"{name:<13} {value}"
    start, end = claim.evidence.start, claim.evidence.end
    before, after = document.text[max(0, start - AROUND) : start], document.text[end : end + AROUND]
    yield "words         " + " ".join(f"…{before}[[{claim.evidence.exact}]]{after}…".split())
    yield f"place         {start} to {end} of {document.name} ({document.id[:16]})"
    day = document.published_at.edtf if document.published_at else "no date"
    yield f"source        {document.publisher or document.name}, {day} ({document.published_basis}) {document.url}".rstrip()
    yield f"recorded      {recorded_at}"


def _document(document: Document, rows: list[dict[str, Any]]) -> Iterator[str]:
    day = document.published_at.edtf if document.published_at else "no date"
    yield f"{document.title or document.name} — {document.publisher or document.name}, {day} [{document.id[:16]}]"
    for row in rows:
        who = row.get("person") or row.get("holder") or row.get("speaker")
        what = row.get("post") or row.get("post_class") or ""
        yield f"  {row['kind']:<9} {who}, {what}, {row.get('organization') or ''} [{row['id'][:14]}]"
        yield f"            “{' '.join(row['exact'].split())[:140]}”"
