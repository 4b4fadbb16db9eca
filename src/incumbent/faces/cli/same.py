"""`incumbent same` and `incumbent different`: a person judges whether two names are of one party."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from incumbent.faces import wire
from incumbent.faces.cli.options import Commands, command, desk, put, takes_ledger

if TYPE_CHECKING:
    from incumbent.model.entry import Verdict


def register(commands: Commands) -> None:
    """Adds both commands."""
    says = "Judge that two names are of one person or organisation; the ledger keeps who judged it and why."
    _takes_names(command(commands, "same", says, 'Twitter X --why "renamed in July 2023"'), "same")
    says = "Judge that two names are of two people or organisations, though they look like one."
    _takes_names(
        command(commands, "different", says, '"Paul Martin @ Canada" "Paul Martin @ Racing Lens"'), "different"
    )


def _takes_names(parser: argparse.ArgumentParser, verdict: Verdict) -> None:
    names = "a name as articles have it; NAME @ ORGANISATION where two people bear it"
    parser.add_argument("one", metavar="A", help=names)
    parser.add_argument("other", metavar="B", help="another one")
    parser.add_argument("--why", metavar="WORDS", default="", help="the reason, which the ledger keeps")
    parser.add_argument("--by", metavar="NAME", default="", help="who judges it, which the ledger keeps too")
    parser.add_argument("--undo", action="store_true", help="take the judgement back")
    takes_ledger(parser)
    parser.set_defaults(run=judge, verdict=verdict)


def judge(options: argparse.Namespace) -> int:
    """Logs the judgement and says what the party is now. Raises NotFound, LedgerError."""
    at, by = desk(options), f"person:{options.by or 'unnamed'}"
    act = at.unjudge if options.undo else at.judge
    done = act(options.one, options.other, options.verdict, why=options.why, by=by)
    parties = at.parties_of(done)
    answer = {"judgement": wire.judgement_line(done), "parties": [wire.party_line(party) for party in parties]}
    head = "taken back: " if options.undo else ""
    article = "the " if options.verdict == "same" else ""
    lines = [f"{head}{options.one} and {options.other} are {article}{options.verdict} [entry {done.seq}]"]
    lines += [f"  {party.key}: {', '.join(party.names)}" for party in parties]
    lines += [f"  the ledger holds nothing about {name!r} yet" for name in at.unread(options.one, options.other)]
    return put(answer, lines, options)
