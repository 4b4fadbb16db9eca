"""`incumbent timeline`: all that is known of an organisation's posts or a person's."""

from __future__ import annotations

from typing import Annotated

import typer

from incumbent.faces import wire
from incumbent.faces.cli import say
from incumbent.faces.cli.options import Answer, FormatOption, KnownOption, LedgerOption, day, desk, put


def register(app: typer.Typer) -> None:
    """Adds the command to the application."""
    app.command("timeline")(timeline)


def timeline(
    name: Annotated[str, typer.Argument(metavar="NAME", help="An organisation or a person.")],
    known: KnownOption = None,
    ledger: LedgerOption = None,
    format_: FormatOption = Answer.table,
) -> None:
    """All tenures of an organisation or a person in the order of time, with what was planned.

    Example: incumbent timeline "Sam Altman"
    """
    answer = desk(ledger).timeline(name, known_at=day(known, "--known"))
    put(wire.timeline_object(answer), say.timeline(answer), format_)
