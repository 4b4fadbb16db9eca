"""`incumbent check`: whether a ledger is as it was written."""

from __future__ import annotations

import argparse

from incumbent.faces.cli.options import Commands, command, desk, put, takes_ledger


def register(commands: Commands) -> None:
    """Adds the command."""
    says = "Go through the whole ledger and say whether it is as it was written: its chain, its texts, its claims."
    takes_ledger(parser := command(commands, "check", says, "--ledger openai.ledger"))
    parser.set_defaults(run=check)


def check(options: argparse.Namespace) -> int:
    """Prints how many entries hold, and the digest that stands for all of them. Raises LedgerDamaged."""
    entries, last = desk(options).check()
    answer = {"entries": entries, "last_hash": last}
    number = f"{entries:,} {'entry' if entries == 1 else 'entries'}"
    return put(answer, [f"sound: {number}; the hash of the last is {last or 'none'}"], options)
