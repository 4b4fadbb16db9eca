"""`incumbent changes`: what became known in a span of days, event by event, with what it replaced."""

from __future__ import annotations

import argparse

from incumbent.errors import BadDate
from incumbent.faces import wire
from incumbent.faces.cli import say
from incumbent.faces.cli.options import Commands, command, date, day, desk, put, takes_ledger, takes_recorded


def register(commands: Commands) -> None:
    """Adds the command."""
    says = "What became known in a span of days, event by event, with what it replaced."
    parser = command(commands, "changes", says, "OpenAI --since 2023-11-17 --until 2023-11-22", "--since 2023-11")
    parser.add_argument("name", metavar="NAME", nargs="?", default="", help="an organisation or a person; else all")
    parser.add_argument("--since", metavar="DATE", required=True, help="the first day; of a month or a year its first")
    parser.add_argument("--until", metavar="DATE", help="the last day; today without it")
    takes_recorded(parser)
    takes_ledger(parser)
    parser.set_defaults(run=changes)


def changes(options: argparse.Namespace) -> int:
    """Prints the answer. Raises BadDate, NotFound, LedgerError."""
    first, until = date(options.since, "--since"), day(options.until, "--until")
    assert first is not None  # the option is required
    since = first.earliest
    if until is not None and until < since:
        raise BadDate(f"--until {until} lies before --since {since}", "give the earlier day to --since")
    recorded = day(options.recorded, "--recorded")
    answer = desk(options).changes(options.name, since=since, until=until, recorded_at=recorded)
    return put(wire.changes_object(answer), say.changes(answer), options)
