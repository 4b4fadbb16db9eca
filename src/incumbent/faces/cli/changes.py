"""`incumbent changes`: what became known in a span of days, event by event, with what it replaced."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from incumbent.errors import BadDate, CommandError
from incumbent.faces import wire
from incumbent.faces.cli import say
from incumbent.faces.cli.following import takes_pace
from incumbent.faces.cli.options import Commands, command, date, day, desk, put, show, takes_ledger, takes_recorded

if TYPE_CHECKING:
    import datetime

    from incumbent.model.history import Change


def register(commands: Commands) -> None:
    """Adds the command."""
    says = "What became known in a span of days, event by event, with what it replaced."
    parser = command(
        commands, "changes", says, "OpenAI --since 2023-11-17 --until 2023-11-22", "--since 2023-11", "OpenAI --follow"
    )
    parser.add_argument("name", metavar="NAME", nargs="?", default="", help="an organisation or a person; else all")
    parser.add_argument("--since", metavar="DATE", help="the first day; of a month or a year its first")
    parser.add_argument("--until", metavar="DATE", help="the last day; today without it")
    parser.add_argument("--follow", action="store_true", help="go on, and tell what becomes known as the ledger grows")
    takes_pace(parser)
    takes_recorded(parser)
    takes_ledger(parser)
    parser.set_defaults(run=changes)


def changes(options: argparse.Namespace) -> int:
    """Prints the answer. Raises BadDate, CommandError, NotFound, LedgerError."""
    first, until = date(options.since, "--since"), day(options.until, "--until")
    recorded = day(options.recorded, "--recorded")
    if options.follow:
        if until or recorded:
            raise CommandError("--follow goes on from now", "leave out --until and --recorded")
        return _follow(options, first.earliest if first else None)
    if first is None:
        raise CommandError("the first day is missing", "give it with --since, or follow the ledger with --follow")
    since = first.earliest
    if until is not None and until < since:
        raise BadDate(f"--until {until} lies before --since {since}", "give the earlier day to --since")
    at = desk(options)
    if since > (until or at.settings.today):
        raise BadDate(f"--since {since} lies after today", "give an earlier day to --since")
    answer = at.changes(options.name, since=since, until=until, recorded_at=recorded)
    return put(wire.changes_object(answer), say.changes(answer), options)


def _follow(options: argparse.Namespace, since: datetime.date | None) -> int:
    """Tells what was known from `since` on, if a day is given, then what becomes known; until Ctrl-C, which is the way
    to end it."""
    from incumbent.faces.cli.following import followed, opened

    with opened(options.ledger) as desks, suppress(KeyboardInterrupt):
        with desks.asked() as open_desk:
            after = open_desk.last[0]
            if since is not None:
                _tell(open_desk.changes(options.name, since=since).changes, options)
        for told in followed(desks, options.name, after, options.every):
            _tell(told, options)
    return 0


def _tell(told: Sequence[Change], options: argparse.Namespace) -> None:
    """Changes, each as one line of JSON, or as lines for people; at once, whoever reads them."""
    if options.format == "json":
        lines = (json.dumps(wire.change_line(change), ensure_ascii=False) for change in told)
        sys.stdout.writelines(line + "\n" for line in lines)
    else:
        show(say.days(told))
    sys.stdout.flush()
