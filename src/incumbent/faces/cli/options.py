"""What several commands take, and how they print."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable
from enum import StrEnum
from typing import Annotated, Any

import typer

from incumbent.desk import Desk
from incumbent.errors import BadDate
from incumbent.model.time import PartialDate
from incumbent.settings import Settings


class Answer(StrEnum):
    """How an answer is printed."""

    table = "table"
    json = "json"


LedgerOption = Annotated[
    str | None,
    typer.Option("--ledger", metavar="FILE", help="The ledger; else INCUMBENT_LEDGER, else incumbent.ledger."),
]
FormatOption = Annotated[Answer, typer.Option("--format", help="table for people, json for programs.")]
KnownOption = Annotated[
    str | None, typer.Option("--known", metavar="DATE", help="Only what had been published by that day.")
]


def desk(ledger: str | None) -> Desk:
    """The desk over the ledger that a command names."""
    return Desk(Settings.from_environment(ledger))


def day(text: str | None, option: str) -> datetime.date | None:
    """The day that an option names; the last one of a month or a year. Raises BadDate."""
    if text is None:
        return None
    try:
        return PartialDate.parse(text).latest
    except ValueError:
        raise BadDate(f"{option} {text!r} is no date", "write it as 2023-11-20, 2023-11 or 2023") from None


def put(answer: Any, lines: Iterable[str], format_: Answer) -> None:
    """Prints an answer: as one JSON object, or line by line."""
    if format_ is Answer.json:
        typer.echo(json.dumps(answer, ensure_ascii=False, indent=2))
    else:
        for line in lines:
            typer.echo(line)
