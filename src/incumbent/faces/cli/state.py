"""`incumbent state`: the whole board and management of an organisation on a day, as known on a day."""

from __future__ import annotations

import argparse

from incumbent.faces import wire
from incumbent.faces.cli import say
from incumbent.faces.cli.options import Commands, command, day, desk, put, takes_clocks, takes_ledger


def register(commands: Commands) -> None:
    """Adds the command."""
    says = "The whole board and management of an organisation on a day, and the seats that stood empty."
    parser = command(commands, "state", says, "OpenAI --on 2023-11-18", "OpenAI --on 2023-11-25 --known 2023-11-30")
    parser.add_argument("organization", metavar="ORGANIZATION", help="an organisation, in any spelling that was read")
    parser.add_argument("--on", metavar="DATE", help="the day that is asked about; today without it")
    takes_clocks(parser)
    takes_ledger(parser)
    parser.set_defaults(run=state)


def state(options: argparse.Namespace) -> int:
    """Prints the answer. Raises BadDate, NotFound, LedgerError."""
    on, known = day(options.on, "--on"), day(options.known, "--known")
    recorded = day(options.recorded, "--recorded")
    answer = desk(options).state(options.organization, valid_at=on, known_at=known, recorded_at=recorded)
    return put(wire.state_object(answer), say.state(answer), options)
