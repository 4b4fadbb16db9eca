"""`incumbent ask`: a question in plain French or English, answered with its evidence."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

from incumbent.faces import wire
from incumbent.faces.cli.lines import (
    change_lines,
    dispute_lines,
    evidence_lines,
    founding_lines,
    plan_lines,
    stake_lines,
    tenure_lines,
)
from incumbent.faces.cli.options import Commands, command, desk, put, takes_ledger
from incumbent.model.answer import Founding, Plan, Stake, Tenure
from incumbent.model.dispute import Dispute
from incumbent.model.entry import Witness
from incumbent.model.history import Change

if TYPE_CHECKING:
    from incumbent.model.inquiry import Reply, Told


def register(commands: Commands) -> None:
    """Adds the command."""
    says = "A question in plain French or English, answered from the ledger with its evidence."
    parser = command(commands, "ask", says, '"Who led OpenAI on 18 November 2023?"')
    parser.add_argument("question", metavar="QUESTION", nargs="+", help="the question, in quotes or not")
    parser.add_argument(
        "--language", metavar="xx", default="", help="the language of the question; else its words tell"
    )
    takes_ledger(parser)
    parser.set_defaults(run=ask)


def ask(options: argparse.Namespace) -> int:
    """Prints the reply. Raises InputError, LedgerError."""
    answer = desk(options).ask(" ".join(options.question), language=options.language)
    return put(wire.reply_object(answer), lines(answer), options)


def lines(answer: Reply) -> Iterator[str]:
    """The reply, what it rests on, and how the question was understood."""
    yield answer.sentence
    yield from answer.notes
    witnesses = [told for told in answer.told if isinstance(told, Witness)]
    yield from evidence_lines(witnesses, most=len(witnesses))
    for told in answer.told:
        yield from told_lines(told)
    understood = "; ".join(
        f"{piece.exact} = {piece.meaning}" for piece in answer.inquiry.pieces if piece.role != "question"
    )
    asked = answer.inquiry.intent or "not understood"
    yield f"understood: {asked}{f' ({understood})' if understood else ''}"


def told_lines(told: Told) -> Iterator[str]:
    """One part of what a reply rests on, with its words; witnesses are printed together."""
    match told:
        case Tenure():
            yield from tenure_lines(told, where=True)
        case Plan():
            yield from plan_lines(told)
        case Founding():
            yield from founding_lines(told)
        case Stake():
            yield from stake_lines(told)
        case Dispute():
            yield from dispute_lines(told)
        case Change():
            yield from change_lines(told)
        case Witness():
            return
