"""`incumbent copy`: moves a ledger to another file or engine, and verifies what arrived."""

from __future__ import annotations

import argparse

from incumbent.desk import Desk
from incumbent.faces.cli.check import held
from incumbent.faces.cli.options import Commands, command, put
from incumbent.settings import Settings


def register(commands: Commands) -> None:
    """Adds the command."""
    says = "Copy a ledger to another file or engine, entry by entry, and verify what arrived."
    parser = command(commands, "copy", says, "openai.ledger postgresql://archive/openai")
    parser.add_argument("source", metavar="FROM", help="a ledger: a file or a postgresql:// address")
    parser.add_argument("target", metavar="TO", help="where it shall be: empty, or with a part of the same ledger")
    parser.add_argument(
        "--format", choices=("table", "json"), default="table", help="table for people (default), json for programs"
    )
    parser.set_defaults(run=copy)


def copy(options: argparse.Namespace) -> int:
    """Prints how much arrived, and the hash that is the same on both sides. Raises LedgerError."""
    at = Desk(Settings.from_environment(options.source))
    found = at.copy_to(Settings.from_environment(options.target).ledger)
    answer = {"entries": found.entries, "claims": found.claims, "last_hash": found.last_hash}
    return put(answer, [f"copied, {held(found)}"], options)
