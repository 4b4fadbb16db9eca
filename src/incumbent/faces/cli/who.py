"""`incumbent who`: who held which post of an organisation, on a day, as known on a day."""

from __future__ import annotations

import argparse

from incumbent.faces import wire
from incumbent.faces.cli import say
from incumbent.faces.cli.options import Commands, command, day, desk, put, takes_clocks, takes_ledger


def register(commands: Commands) -> None:
    """Adds the command."""
    parser = command(
        commands,
        "who",
        "Who held which post of an organisation, according to whom.",
        "OpenAI --on 2023-11-18",
        "OpenAI --post CEO --on 2023-11-25 --known 2023-11-20",
        'OpenAI --post "directrice technique" --format json',
    )
    parser.add_argument("organization", metavar="ORGANIZATION", help="an organisation, in any spelling that was read")
    parser.add_argument("--post", metavar="POST", default="", help="a title (CEO, PDG) or a class (chief-executive)")
    parser.add_argument("--on", metavar="DATE", help="the day that is asked about; today without it")
    takes_clocks(parser)
    takes_ledger(parser)
    parser.set_defaults(run=who)


def who(options: argparse.Namespace) -> int:
    """Prints the answer. Raises BadDate, NotFound, LedgerError."""
    on, known = day(options.on, "--on"), day(options.known, "--known")
    recorded = day(options.recorded, "--recorded")
    answer = desk(options).who(
        options.organization, post=options.post, valid_at=on, known_at=known, recorded_at=recorded
    )
    return put(wire.holders_object(answer), say.holders(answer), options)
