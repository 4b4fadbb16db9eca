"""`incumbent add`: reads articles into a ledger."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from incumbent.faces.cli.options import Answer, FormatOption, LedgerOption, desk, put
from incumbent.faces.cli.read import Faults
from incumbent.faces.cli.read import _date as published_day


def register(app: typer.Typer) -> None:
    """Adds the command to the application."""
    app.command("add")(add)


def add(
    paths: Annotated[list[str], typer.Argument(metavar="PATH…", help="Files, folders, or - for standard input.")],
    published: Annotated[
        str | None, typer.Option(metavar="DATE", help="Publication date where an article tells none.")
    ] = None,
    language: Annotated[
        str, typer.Option(metavar="xx", help="Language where an article tells none; found by itself otherwise.")
    ] = "",
    ledger: LedgerOption = None,
    format_: FormatOption = Answer.table,
) -> None:
    """Read articles into the ledger and say what was new. Reading the same twice changes nothing.

    Example: incumbent add examples --ledger openai.ledger
    """
    faults = Faults()
    day = published_day(published)
    new: list[dict[str, Any]] = []
    held = 0
    try:
        for document, claims in desk(ledger).add(paths, published=day, language=language, on_fault=faults):
            if claims is None:
                held += 1
            else:
                new.append({"document": document.id, "name": document.name, "claims": claims})
                if format_ is Answer.table:
                    typer.echo(f"  new: {document.name}, {_count(claims, 'claim')}")
    finally:  # also where it is stopped: what was added stays
        faults.tell()
        answer = {"new": new, "held": held, "faults": faults.count}
        put(answer, [_sum(answer)], format_)
    if faults.first is not None:
        raise typer.Exit(faults.first.exit_status)


def _sum(answer: dict[str, Any]) -> str:
    claims = sum(row["claims"] for row in answer["new"])
    return f"{_count(len(answer['new']), 'new document')}, {_count(claims, 'new claim')}; {answer['held']} held already"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
