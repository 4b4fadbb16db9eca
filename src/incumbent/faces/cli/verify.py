"""`incumbent verify`: goes through a ledger, makes again what can be made again, and names what differs."""

from __future__ import annotations

import argparse

from incumbent.errors import LedgerDamaged
from incumbent.faces.cli.check import held
from incumbent.faces.cli.options import Commands, command, counted, desk, put, takes_ledger


def register(commands: Commands) -> None:
    """Adds the command."""
    says = "Compute the chain, every place of evidence and every table anew, and name what is not as it was written."
    takes_ledger(parser := command(commands, "verify", says, "--ledger openai.ledger"))
    parser.set_defaults(run=verify)


def verify(options: argparse.Namespace) -> int:
    """Prints how much holds, or every fault a line. Raises LedgerDamaged where there is one."""
    found = desk(options).verify()
    answer = {
        "entries": found.entries,
        "claims": found.claims,
        "last_hash": found.last_hash,
        "faults": list(found.faults),
    }
    put(answer, found.faults or [held(found)], options)
    if found.faults:
        faults = counted(len(found.faults), "fault")
        raise LedgerDamaged(f"{faults} in {found.place}", "keep it as it is, and restore a copy")
    return 0
