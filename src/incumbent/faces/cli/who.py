"""`incumbent who`: who held which post of an organisation, on a day, as known on a day."""

from __future__ import annotations

from typing import Annotated

import typer

from incumbent.faces import wire
from incumbent.faces.cli import say
from incumbent.faces.cli.options import Answer, FormatOption, KnownOption, LedgerOption, day, desk, put


def register(app: typer.Typer) -> None:
    """Adds the command to the application."""
    app.command("who")(who)


def who(
    organization: Annotated[
        str, typer.Argument(metavar="ORGANIZATION", help="An organisation, by any spelling that the ledger met.")
    ],
    post: Annotated[str, typer.Option(metavar="POST", help="A title (CEO, PDG) or a class (chief-executive).")] = "",
    on: Annotated[
        str | None, typer.Option("--on", metavar="DATE", help="The day that is asked about; today without it.")
    ] = None,
    known: KnownOption = None,
    ledger: LedgerOption = None,
    format_: FormatOption = Answer.table,
) -> None:
    """Who held which post of ORGANIZATION, according to whom.

    Example: incumbent who OpenAI --post CEO --on 2023-11-25 --known 2023-11-20
    """
    answer = desk(ledger).who(organization, post=post, valid_at=day(on, "--on"), known_at=day(known, "--known"))
    put(wire.holders_object(answer), say.holders(answer), format_)
