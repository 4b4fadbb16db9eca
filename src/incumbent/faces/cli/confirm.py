"""`incumbent confirm` and `incumbent reject`: a person has read the words of a claim, and says whether they say it."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from incumbent.faces import wire
from incumbent.faces.cli import retract
from incumbent.faces.cli.options import Commands, command, day, desk, put, takes_ledger, takes_reason

if TYPE_CHECKING:
    from incumbent.model.entry import Finding


def register(commands: Commands) -> None:
    """Adds both commands."""
    says = "Confirm a claim: you have read its words, and they say it. The ledger keeps who says so and why."
    _takes_claim(
        command(commands, "confirm", says, 'claim-3f2a --by Kim --why "read in the paper itself"'), "confirmed"
    )
    says = "Reject a claim: it is kept, but counts no more from that day on. Tells first what falls with it."
    rejects = command(commands, "reject", says, 'claim-3f2a --why "the words are about another Lee" --yes')
    _takes_claim(rejects, "rejected")
    rejects.add_argument("--yes", action="store_true", help="do not ask; needed where nobody can be asked")


def _takes_claim(parser: argparse.ArgumentParser, verdict: Finding) -> None:
    parser.add_argument("claim", metavar="CLAIM", help="the id of a claim, or the head of one")
    takes_reason(parser, "judges")
    parser.add_argument("--on", metavar="DATE", help="the day from which that holds; today without it")
    takes_ledger(parser)
    parser.set_defaults(run=review, verdict=verdict)


def review(options: argparse.Namespace) -> int:
    """Tells what falls with a rejected claim, asks, and appends the review. Raises CommandError, NotFound,
    LedgerError."""
    at, on, verdict = desk(options), day(options.on, "--on"), options.verdict
    answer = {}
    if verdict == "rejected":
        claim, told = at.claim_fallout(options.claim)
        answer = wire.fallout_object(told)
        if options.format != "json":
            put(None, retract.lines(claim, told), options)
        if not options.yes and not retract.agreed(options, "Reject it?"):
            return put(None, ["nothing was written"], options)
    by = f"person:{options.by or 'unnamed'}"
    done = at.review(options.claim, verdict, why=options.why, by=by, on=on)
    then = f"{done.claim} no longer counts from {done.on} on" if verdict == "rejected" else done.claim
    return put({"review": wire.review_line(done), **answer}, [f"{verdict}: {then} [entry {done.seq}]"], options)
