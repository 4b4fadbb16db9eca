"""`incumbent page`: one HTML file of an organisation, with the chart, both sliders and all evidence."""

from __future__ import annotations

import argparse
import importlib.util

from incumbent.errors import SetupError
from incumbent.faces.charts.words import languages
from incumbent.faces.cli.options import Commands, command, day
from incumbent.faces.cli.writing import takes_output, write
from incumbent.settings import Service, Settings


def register(commands: Commands) -> None:
    """Adds the command."""
    says = "One HTML file of an organisation that works from disk: the chart, two sliders, all evidence."
    parser = command(
        commands, "page", says, "OpenAI -o openai.html", "OpenAI --language fr --on 2023-11-20 -o openai.html"
    )
    parser.add_argument("organization", metavar="ORGANIZATION", help="an organisation, in any spelling that was read")
    parser.add_argument("--on", metavar="DATE", help="the day that is shown at first; else the last one told of")
    parser.add_argument("--known", metavar="DATE", help="leave out what was published after that day")
    parser.add_argument("--language", choices=languages(), default="en", help="of the page (en)")
    parser.add_argument(
        "--ledger", metavar="FILE", help="the ledger, or a postgresql:// address; else what INCUMBENT_LEDGER names"
    )
    takes_output(parser, ".html")
    parser.set_defaults(run=page)


def page(options: argparse.Namespace) -> int:
    """Writes the page. Raises BadDate, NotFound, LedgerError, OutputError, SetupError."""
    on, known = day(options.on, "--on"), day(options.known, "--known")
    if not importlib.util.find_spec("jinja2"):
        raise SetupError("what makes pages is not installed", "install it with: pip install 'incumbent[web]'")
    from incumbent.desk.serving import Desks
    from incumbent.faces.exports.page import page as made

    desks = Desks(Service.of(Settings.from_environment(options.ledger)))
    try:
        with desks.asked() as desk:
            html = made(desk, options.organization, language=options.language, valid_at=on, known_at=known)
    finally:
        desks.close()
    return write(html, options.output)
