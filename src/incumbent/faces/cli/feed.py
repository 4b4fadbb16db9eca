"""`incumbent feed`: what becomes known of somebody, as an Atom file."""

from __future__ import annotations

import argparse

from incumbent.errors import CommandError
from incumbent.faces.charts.words import languages
from incumbent.faces.cli.options import Commands, command
from incumbent.faces.cli.writing import takes_output, write
from incumbent.settings import Service, Settings


def register(commands: Commands) -> None:
    """Adds the command."""
    says = "What becomes known of an organisation, a person or a search, as an Atom feed."
    parser = command(commands, "feed", says, "OpenAI -o openai.atom", "--search alt -o alt.atom")
    parser.add_argument("name", metavar="NAME", nargs="?", default="", help="an organisation or a person")
    parser.add_argument("--search", metavar="WORDS", default="", help="instead: all whose names begin with these words")
    parser.add_argument("--most", metavar="N", type=_number, help="no more than the latest N entries; else all")
    parser.add_argument("--language", choices=languages(), default="en", help="of the feed (en)")
    parser.add_argument(
        "--ledger", metavar="FILE", help="the ledger, or a postgresql:// address; else what INCUMBENT_LEDGER names"
    )
    takes_output(parser, ".atom")
    parser.set_defaults(run=feed)


def feed(options: argparse.Namespace) -> int:
    """Writes the feed. Raises CommandError, NotFound, LedgerError, OutputError."""
    if bool(options.name) == bool(options.search):
        raise CommandError("a feed is of a name or of a search", 'give a NAME, or --search "the heads of names"')
    from incumbent.desk.serving import Desks
    from incumbent.faces.feeds.atom import written
    from incumbent.faces.feeds.telling import Place, Subject
    from incumbent.faces.feeds.telling import feed as made

    desks = Desks(Service.of(Settings.from_environment(options.ledger)))
    try:
        with desks.asked() as desk:
            if options.search:
                history, subject = desk.history_of(options.search), Subject("search", options.search)
            else:
                history = desk.history(options.name)
                subject = Subject(history.sort, options.name)
    finally:
        desks.close()
    document = written(made(history, subject, language=options.language, place=Place(), most=options.most))
    return write(document.decode(), options.output)


def _number(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= 100_000:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of entries: give one from 1 to 100000")
    return int(text)
