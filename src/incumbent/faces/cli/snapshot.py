"""`incumbent snapshot`: who holds what anywhere on a day, a line a seat."""

from __future__ import annotations

import argparse
import json
import sys

from incumbent.faces import wire
from incumbent.faces.cli.options import Commands, command, day, desk
from incumbent.model.held import Held


def register(commands: Commands) -> None:
    """Adds the command."""
    says = "Who holds what in all organisations on a day, a line for each person in a seat."
    parser = command(commands, "snapshot", says, "--on 2023-11-20 --format jsonl")
    parser.add_argument("--on", metavar="DATE", help="the day that is asked about; today without it")
    parser.add_argument(
        "--keep", action="store_true", help="make it quick from now on: write down who holds what on every day"
    )
    parser.add_argument("--known", metavar="DATE", help="answer only from what had been published by that day")
    parser.add_argument("--ledger", metavar="FILE", help="the ledger, or a postgresql:// address")
    parser.add_argument(
        "--format", choices=("table", "jsonl"), default="table", help="table for people (default), JSON Lines"
    )
    parser.set_defaults(run=snapshot)


def snapshot(options: argparse.Namespace) -> int:
    """Prints the lines as they come. Raises BadDate, LedgerError."""
    at, on, known = desk(options), day(options.on, "--on"), day(options.known, "--known")
    if options.keep:
        at.keep_boards()
    with at.boards() as boards:
        for row in boards.snapshot(valid_at=on or at.settings.today, known_at=known):
            sys.stdout.write(_json(row) if options.format == "jsonl" else _line(row))
    return 0


def _line(row: Held) -> str:
    acting = " (acting)" if row.acting else ""
    since = f", from {' or '.join(row.starts.split())}" if row.starts else ""
    return f"{row.organization}: {row.person} — {row.post or row.post_class} [{row.post_class}]{acting}{since}\n"


def _json(row: Held) -> str:
    return json.dumps(wire.held_line(row), ensure_ascii=False) + "\n"
