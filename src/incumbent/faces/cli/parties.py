"""`incumbent parties`: which names are one party's, and by which judgements."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from incumbent.faces import wire
from incumbent.faces.cli.options import Commands, command, desk, put, takes_ledger

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from incumbent.model.entry import Judgement
    from incumbent.model.party import Party


def register(commands: Commands) -> None:
    """Adds the command."""
    says = "Which names are one person's or organisation's, and who judged it; without a name, all that were judged."
    parser = command(commands, "parties", says, '"Emmett Shear"')
    parser.add_argument("name", metavar="NAME", nargs="?", default="", help="an organisation or a person")
    parser.add_argument("--unsure", action="store_true", help="pairs of names of which nobody could tell")
    takes_ledger(parser)
    parser.set_defaults(run=parties)


def parties(options: argparse.Namespace) -> int:
    """Prints the answer. Raises NotFound, LedgerError."""
    at = desk(options)
    if options.unsure:
        judgements = at.unsure(options.name)
        answer = {"unsure": [wire.judgement_line(judgement) for judgement in judgements]}
        return put(answer, _unsure(judgements), options)
    found = at.parties(options.name)
    return put({"parties": [wire.party_line(party) for party in found]}, _parties(found), options)


def _parties(found: Sequence[Party]) -> Iterator[str]:
    if not found:
        yield "no names were judged: every name is one party"
    for party in found:
        where = [key.partition(" @")[2] for key in party.keys if " @" in key]
        at = f" (at {', '.join(sorted(set(where)))})" if where and all(" @" in key for key in party.keys) else ""
        yield f"{' = '.join(party.names)} [{party.sort}]{at}"
        for judgement in party.judgements:
            yield f"  {_told(judgement)}"


def _unsure(judgements: Sequence[Judgement]) -> Iterator[str]:
    if not judgements:
        yield "no pair of names is in doubt"
    for judgement in judgements:
        yield _told(judgement)
    if judgements:
        yield 'to settle one: incumbent same A B --why "…", or incumbent different A B'


def _told(judgement: Judgement) -> str:
    names = " | ".join(_named(key, name) for key, name in _ends(judgement))
    why = f": {judgement.why}" if judgement.why else ""
    return f"{judgement.verdict}: {names}{why} [{judgement.by}, entry {judgement.seq}]"


def _ends(judgement: Judgement) -> Iterator[tuple[str, str]]:
    yield judgement.one, judgement.names[0]
    yield judgement.other, judgement.names[1]


def _named(key: str, name: str) -> str:
    organization = key.partition(" @")[2]
    return f"{name} (at {organization})" if organization and " @ " not in name else name
