"""`incumbent search`: the people, organisations and posts that go by some words."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from incumbent.faces import wire
from incumbent.faces.cli.options import Commands, command, desk, put, takes_ledger

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from incumbent.model.party import Found

MOST = 100


def register(commands: Commands) -> None:
    """Adds the command."""
    says = "The people, organisations and posts of whose names the words are the heads, whatever case and accents."
    parser = command(commands, "search", says, '"sam alt"')
    parser.add_argument("words", metavar="WORDS", help="the heads of words of a name")
    parser.add_argument("--limit", metavar="N", type=_limit, default=20, help=f"how many to show, up to {MOST} (20)")
    takes_ledger(parser)
    parser.set_defaults(run=search)


def search(options: argparse.Namespace) -> int:
    """Prints what was found. Raises LedgerError."""
    found = desk(options).search(options.words, options.limit)
    return put({"found": [wire.found_line(one) for one in found]}, _lines(found), options)


def _lines(found: Sequence[Found]) -> Iterator[str]:
    if not found:
        yield "no name begins so"
    for one in found:
        beside = one.organizations or one.post_classes
        others = [name for name in one.names if name != one.name][:5]
        also = f"; also: {', '.join(others)}" if others else ""
        at = f" ({', '.join(beside)})" if beside else ""
        yield f"{one.name} [{one.sort}]{at}{also}"


def _limit(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= MOST:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of names: give one from 1 to {MOST}")
    return int(text)
