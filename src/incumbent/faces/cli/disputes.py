"""`incumbent disputes`: what sources contradict each other about, with each side."""

from __future__ import annotations

import argparse

from incumbent.faces import wire
from incumbent.faces.cli import say
from incumbent.faces.cli.options import Commands, command, day, desk, put, takes_clocks, takes_ledger


def register(commands: Commands) -> None:
    """Adds the command."""
    says = "What sources contradict each other about, with the origins and words of each side."
    parser = command(commands, "disputes", says, "OpenAI", "OpenAI --known 2023-11-22")
    parser.add_argument("name", metavar="NAME", nargs="?", default="", help="an organisation or a person; else all")
    takes_clocks(parser)
    takes_ledger(parser)
    parser.set_defaults(run=disputes)


def disputes(options: argparse.Namespace) -> int:
    """Prints the answer. Raises BadDate, NotFound, LedgerError."""
    known, recorded = day(options.known, "--known"), day(options.recorded, "--recorded")
    answer = desk(options).disputes(options.name, known_at=known, recorded_at=recorded)
    return put(wire.disputes_object(answer), say.disputes(answer), options)
