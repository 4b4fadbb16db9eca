"""`incumbent timeline`: all that is known of an organisation's posts or a person's."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

from incumbent.faces import wire
from incumbent.faces.cli import say
from incumbent.faces.cli.options import Commands, command, day, desk, put, takes_clocks, takes_ledger

if TYPE_CHECKING:
    from incumbent.faces.cli.terminal import Terminal


def register(commands: Commands) -> None:
    """Adds the command."""
    says = "All tenures of an organisation or a person in the order of time, with what was planned."
    parser = command(commands, "timeline", says, '"Sam Altman"', "OpenAI --known 2023-11-20", "OpenAI --format json")
    parser.add_argument("name", metavar="NAME", help="an organisation or a person")
    takes_clocks(parser)
    takes_ledger(parser)
    parser.set_defaults(run=timeline)


def timeline(options: argparse.Namespace) -> int:
    """Prints the answer. Raises BadDate, NotFound, LedgerError."""
    known, recorded = day(options.known, "--known"), day(options.recorded, "--recorded")
    at = desk(options)
    answer = at.timeline(options.name, known_at=known, recorded_at=recorded)

    def picture(terminal: Terminal) -> Iterator[str]:
        from incumbent.faces.cli.lanes import lanes  # a pipe needs none of it

        return lanes(answer, terminal)

    lines = [*say.timeline(answer)]
    if names := at.namesakes(options.name, recorded_at=recorded):
        lines.append(
            "  more than one person bears that name; to ask for one: " + ", ".join(f'"{name}"' for name in names)
        )
    return put(wire.timeline_object(answer), lines, options, picture)
