"""`incumbent log`: what persons confirmed, rejected, retracted and judged of names, the last first."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from incumbent.faces import wire
from incumbent.faces.cli.lines import name_of
from incumbent.faces.cli.options import Commands, command, desk, put, takes_ledger
from incumbent.model.entry import Judgement, Review

if TYPE_CHECKING:
    from incumbent.model.entry import Judged

MOST = 1000


def register(commands: Commands) -> None:
    """Adds the command."""
    says = "What persons confirmed, rejected, retracted and judged of names, who did and why; the last first."
    parser = command(commands, "log", says, "--limit 50")
    parser.add_argument("--limit", metavar="N", type=_limit, default=20, help=f"how many to show (20, at most {MOST})")
    parser.add_argument("--before", metavar="ENTRY", type=entry, default=0, help="only entries before this one")
    takes_ledger(parser)
    parser.set_defaults(run=log)


def log(options: argparse.Namespace) -> int:
    """Prints the log. Raises LedgerError."""
    found, undone = desk(options).judged(options.limit, before=options.before)
    return put(wire.log_object(found, undone), lines(found, undone), options)


def lines(judged: Sequence[Judged], undone: Mapping[int, int]) -> Iterator[str]:
    """A line for each."""
    for one in judged:
        back = f" (taken back by entry {undone[one.seq]})" if one.seq in undone else ""
        yield told(one) + back
    if not judged:
        yield "nobody has judged anything"


def told(one: Judged) -> str:
    """What somebody did, in a line."""
    what: str
    if isinstance(one, Review):
        what, of, since = one.verdict, one.claim, f" from {one.on} on"
    elif isinstance(one, Judgement):
        what, of, since = one.verdict, " and ".join(one.names), ""
    else:
        what, of, since = "retracted", one.document, f" from {one.on} on"
    done = f"{what}{since}: {of}" if one.undoes is None else f"taken back{since}: entry {one.undoes}, {what}: {of}"
    why = f": {one.why}" if one.why else ""
    return f"[entry {one.seq}] {one.recorded_at} {done}, by {name_of(one.by)}{why}"


def _limit(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= MOST:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of lines: give one from 1 to {MOST}")
    return int(text)


def entry(text: str) -> int:
    """The number of an entry, on the command line."""
    if not text.isascii() or not text.isdigit() or len(text) > 15:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of an entry: see incumbent log")
    return int(text)
