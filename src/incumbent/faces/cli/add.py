"""`incumbent add`: reads articles into a ledger."""

from __future__ import annotations

import argparse
import json
import sys

from incumbent.faces.cli.faults import Faults
from incumbent.faces.cli.options import Commands, command, counted, date, desk, takes_articles, takes_ledger
from incumbent.faces.cli.progress import Progress
from incumbent.faces.cli.terminal import printable


def register(commands: Commands) -> None:
    """Adds the command."""
    says = "Read articles into the ledger and say what was new; reading the same twice changes nothing."
    parser = command(commands, "add", says, "examples --ledger openai.ledger")
    takes_articles(parser)
    takes_ledger(parser)
    parser.set_defaults(run=add)


def add(options: argparse.Namespace) -> int:
    """Appends articles, says what was new as it goes, and gives the exit status. Raises BadDate, LedgerError."""
    at, faults = desk(options), Faults()
    published = date(options.published, "--published")
    report = (_Json if options.format == "json" else _Table)()
    with Progress(at.size(options.paths)) as progress:
        readings = at.add(
            options.paths,
            published=published,
            language=options.language,
            workers=options.workers,
            on_fault=faults,
            on_read=progress.read,
        )
        try:
            for document, claims in readings:
                if claims is not None:
                    progress.make_way()
                    report.new(document.id, document.name, claims)
                    sys.stdout.flush()  # what is acknowledged is in the ledger
                progress.article(claims or 0)
                report.held += claims is None
        except KeyboardInterrupt:
            progress.clear()
            sys.stderr.write("incumbent: stopped: what was added stays, the same command goes on with the rest\n")
            raise
        finally:
            readings.close()
            progress.clear()
            report.end(faults.count)
            faults.tell()
    return faults.exit_status


class _Table:
    """What was new, a line an article, and the sum."""

    def __init__(self) -> None:
        self.held = self.articles = self.claims = 0

    def new(self, document: str, name: str, claims: int) -> None:
        self.articles += 1
        self.claims += claims
        sys.stdout.write(f"  new: {printable(name)}, {counted(claims, 'claim')} [{document[:12]}]\n")

    def end(self, faults: int) -> None:
        articles, claims = counted(self.articles, "new article"), counted(self.claims, "new claim")
        unread = f"; {faults} could not be read" if faults else ""
        sys.stdout.write(f"{articles}, {claims}; {self.held} held already{unread}\n")


class _Json(_Table):
    """The same as one JSON object, written as it grows: thousands of articles are not kept in memory."""

    def new(self, document: str, name: str, claims: int) -> None:
        sys.stdout.write("," if self.articles else '{"new": [')
        self.articles += 1
        row = {"document": document, "name": name, "claims": claims}
        sys.stdout.write("\n  " + json.dumps(row, ensure_ascii=False))

    def end(self, faults: int) -> None:
        head = "" if self.articles else '{"new": ['
        sys.stdout.write(f'{head}], "held": {self.held}, "faults": {faults}}}\n')
