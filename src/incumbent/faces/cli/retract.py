"""`incumbent retract`: takes an article back, after telling what falls with it."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator

from incumbent.errors import CommandError
from incumbent.faces import wire
from incumbent.faces.cli.options import Commands, command, counted, day, desk, takes_ledger, takes_reason
from incumbent.model.answer import Founding, Tenure, sources
from incumbent.model.entry import Retraction
from incumbent.model.fallout import Fallout, Told


def register(commands: Commands) -> None:
    """Adds the command."""
    says = "Take an article back: it is kept, but counts no more from that day on. Tells first what falls with it."
    parser = command(commands, "retract", says, 'doc-3f2a --why "withdrawn by its publisher" --yes')
    parser.add_argument("document", metavar="DOCUMENT", help="the id of an article, or the head of one")
    takes_reason(parser, "decides")
    parser.add_argument("--on", metavar="DATE", help="the day from which it no longer counts; today without it")
    parser.add_argument("--undo", action="store_true", help="let a retracted article count again")
    parser.add_argument("--yes", action="store_true", help="do not ask; needed where nobody can be asked")
    takes_ledger(parser)
    parser.set_defaults(run=retract)


def retract(options: argparse.Namespace) -> int:
    """Tells what falls, asks, and appends the retraction. Raises CommandError, NotFound, LedgerError."""
    at, on = desk(options), day(options.on, "--on")
    by = f"person:{options.by or 'unnamed'}"
    if options.undo:
        undone = at.restore(options.document, why=options.why, by=by, on=on)
        _put({"document": undone.document, "on": undone.on.isoformat(), "undone": True}, options)
        return _say([f"{undone.document} counts again from {undone.on} on"], options)
    document, told = at.fallout(options.document)
    if standing := at.retracted(document.id, on):
        _put(
            {"document": document.id, "on": standing.on.isoformat(), "already": True, **wire.fallout_object(told)},
            options,
        )
        return _say([already(standing)], options)
    _say(lines(document.title or document.name, told), options)
    if not options.yes and not agreed(options, "Retract it?"):
        return _say(["nothing was written"], options)
    done = at.retract(document.id, why=options.why, by=by, on=on)
    _put({"document": document.id, "on": done.on.isoformat(), **wire.fallout_object(told)}, options)
    return _say([f"retracted: {document.id} no longer counts from {done.on} on"], options)


def already(standing: Retraction) -> str:
    """That somebody has retracted it, who, when and why."""
    return (
        f"already retracted: {standing.document} no longer counts from {standing.on} on"
        f" ({standing.by.removeprefix('person:')}: {standing.why}); nothing was written"
    )


def lines(name: str, told: Fallout) -> Iterator[str]:
    """What falls, changes and loses a source, a line each."""
    yield f"Without {name!r}:"
    for one in told.falls:
        yield f"  falls: {_named(one)}; nobody else tells it"
    for before, after in told.changes:
        yield f"  changes: {_named(before)}: {_period(before)} would be {_period(after)}"
    for before, after in told.weaker:
        yield f"  loses a source: {_named(before)}; {_count(before)} would be {_count(after)}"
    if not (told.falls or told.changes or told.weaker):
        yield "  every answer stays as it is"


def _named(told: Told) -> str:
    if isinstance(told, Tenure):
        return f"{told.person} — {told.post or told.post_class}, {told.organization or 'no organisation told'}"
    if isinstance(told, Founding):
        return f"{told.person} founded {told.organization}"
    return f"{told.holder} holds a part of {told.organization}"


def _period(told: Told) -> str:
    if not isinstance(told, Tenure):
        return " or ".join(told.dates) or "no date"
    start = " or ".join(date.edtf for date in told.starts) or told.began_by or "unknown"
    end = " or ".join(date.edtf for date in told.ends) or told.ended_by or "no end told"
    return f"{start} to {end}{', acting' if told.acting else ''}"


def _count(told: Told) -> str:
    return counted(sources(told.witnesses), "source")


def agreed(options: argparse.Namespace, question: str) -> bool:
    """What a person answers. Raises CommandError where nobody can be asked."""
    if options.format == "json" or not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise CommandError("nobody can be asked here", "look at what falls, then add --yes")
    sys.stderr.write(f"{question} [y/N] ")
    sys.stderr.flush()
    return sys.stdin.readline().strip().casefold() in ("y", "yes")


def _say(words: Iterator[str] | list[str], options: argparse.Namespace) -> int:
    if options.format != "json":
        sys.stdout.writelines(line + "\n" for line in words)
        sys.stdout.flush()
    return 0


def _put(answer: dict[str, object], options: argparse.Namespace) -> None:
    if options.format == "json":
        sys.stdout.write(json.dumps(answer, ensure_ascii=False, indent=2) + "\n")
