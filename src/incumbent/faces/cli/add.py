"""`incumbent add`: reads articles into a ledger."""

from __future__ import annotations

from typing import Annotated

import typer

from incumbent.faces.cli.options import LedgerOption, desk
from incumbent.faces.cli.read import Faults, _date


def register(app: typer.Typer) -> None:
    """Adds the command to the application."""
    app.command("add")(add)


def add(
    paths: Annotated[list[str], typer.Argument(metavar="PATH…", help="Files, folders, or - for standard input.")],
    published: Annotated[str | None, typer.Option(metavar="DATE", help="Publication date where an article tells none.")] = None,
    language: Annotated[str, typer.Option(metavar="xx", help="Language where an article tells none; found by itself otherwise.")] = "",
    ledger: LedgerOption = None,
) -> None:
    """Read articles into the ledger and say what was new. Reading the same twice changes nothing.

    Example: incumbent add examples --ledger openai.ledger
    """
    faults = Faults()
    new = held = claims = 0
    try:
        for document, count in desk(ledger).add(paths, published=_date(published), language=language, on_fault=faults):
            if count is None:
                held += 1
                continue
            new, claims = new + 1, claims + count
            typer.echo(f"  new: {document.name}, {count} claim{'s' if count != 1 else ''}")
    finally:
        faults.tell()
        typer.echo(f"{new} new document{'s' if new != 1 else ''}, {claims} new claims; {held} held already")
    if faults.first is not None:
        raise typer.Exit(faults.first.exit_status)
