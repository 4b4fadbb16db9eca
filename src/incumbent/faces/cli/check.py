"""`incumbent check`: whether a ledger is as it was written; names the first fault; `verify` names all,
and makes the boards again too."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from incumbent.faces.cli.options import Commands, command, counted, desk, put, takes_ledger

if TYPE_CHECKING:
    from incumbent.model.findings import Findings


def register(commands: Commands) -> None:
    """Adds the command."""
    says = "Go through the whole ledger and say whether it is as it was written: its chain, its texts, its claims."
    takes_ledger(parser := command(commands, "check", says, "--ledger openai.ledger"))
    parser.set_defaults(run=check)


def check(options: argparse.Namespace) -> int:
    """Prints how many entries hold, and the digest that stands for all of them. Raises LedgerDamaged."""
    entries, last = desk(options).check()
    answer = {"entries": entries, "last_hash": last}
    return put(answer, [f"sound: {_entries(entries)}; the hash of the last is {last or 'none'}"], options)


def held(found: Findings) -> str:
    """How much is sound, and the hash that stands for all of it."""
    last = found.last_hash or "none"
    return f"sound: {_entries(found.entries)}, {counted(found.claims, 'claim')}; the hash of the last is {last}"


def _entries(number: int) -> str:
    return f"{number:,} {'entry' if number == 1 else 'entries'}"
