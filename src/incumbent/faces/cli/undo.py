"""`incumbent undo`: takes back what somebody judged or retracted, by the number of its entry."""

from __future__ import annotations

import argparse

from incumbent.faces import wire
from incumbent.faces.cli.log import entry, told
from incumbent.faces.cli.options import Commands, command, day, desk, put, takes_ledger, takes_reason


def register(commands: Commands) -> None:
    """Adds the command."""
    says = "Take back what was confirmed, rejected, retracted or judged of names: both stay in the ledger."
    parser = command(commands, "undo", says, '17 --by Kim --why "I had the wrong article"')
    parser.add_argument("entry", metavar="ENTRY", type=entry, help="the number of its entry, as log tells it")
    takes_reason(parser, "decides")
    parser.add_argument("--on", metavar="DATE", help="the day from which it no longer holds; today without it")
    takes_ledger(parser)
    parser.set_defaults(run=undo)


def undo(options: argparse.Namespace) -> int:
    """Appends the undoing. Raises NotFound, LedgerError."""
    by = f"person:{options.by or 'unnamed'}"
    done = desk(options).undo(options.entry, why=options.why, by=by, on=day(options.on, "--on"))
    return put({"undone": wire.judged_line(done)}, [told(done)], options)
