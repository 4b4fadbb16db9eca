"""`incumbent chart`: posts over time as a picture, for an organisation or a person."""

from __future__ import annotations

import argparse

from incumbent.errors import BadDate
from incumbent.faces.charts import View
from incumbent.faces.charts import chart as drawn
from incumbent.faces.charts.drawing import NARROWEST, WIDEST
from incumbent.faces.charts.words import languages
from incumbent.faces.cli.options import Commands, command, date, day, desk, takes_clocks
from incumbent.faces.cli.writing import takes_output, write

_EXAMPLES = (
    "OpenAI -o openai.svg",
    "OpenAI --on 2023-11-20 --known 2023-11-25 -o openai.svg",
    '"Sam Altman" --language fr --width 360 -o altman.svg',
)


def register(commands: Commands) -> None:
    """Adds the command."""
    says = "Posts over time as an SVG picture: one lane a seat, one bar a tenure, one dot what an article says."
    parser = command(commands, "chart", says, *_EXAMPLES)
    parser.add_argument("name", metavar="NAME", help="an organisation or a person")
    parser.add_argument("--on", metavar="DATE", help="mark that day with a line")
    takes_clocks(parser)
    parser.add_argument("--since", metavar="DATE", help="show nothing before that day")
    parser.add_argument("--until", metavar="DATE", help="show nothing after that day")
    parser.add_argument(
        "--width", metavar="PIXELS", type=_width, default=960, help="960 without it; 360 is good for a phone"
    )
    parser.add_argument("--language", choices=languages(), default="en", help="of the labels (en)")
    parser.add_argument(
        "--ledger", metavar="FILE", help="the ledger, or a postgresql:// address; else what INCUMBENT_LEDGER names"
    )
    takes_output(parser, ".svg")
    parser.set_defaults(run=chart)


def _width(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not NARROWEST <= int(text) <= WIDEST:
        raise argparse.ArgumentTypeError(f"{text!r} is no width: give pixels from {NARROWEST} to {WIDEST}")
    return int(text)


def chart(options: argparse.Namespace) -> int:
    """Writes the picture. Raises BadDate, NotFound, LedgerError, OutputError."""
    on, known, recorded = (day(getattr(options, name), f"--{name}") for name in ("on", "known", "recorded"))
    since, until = date(options.since, "--since"), day(options.until, "--until")
    if since and until and until < since.earliest:
        raise BadDate(f"--until {until} lies before --since {since.earliest}", "give the earlier day to --since")
    answer = desk(options).timeline(options.name, known_at=known, recorded_at=recorded)
    view = View(
        width=options.width,
        on=on,
        known=known,
        since=since.earliest if since else None,
        until=until,
        language=options.language,
    )
    return write(drawn(answer, view), options.output)
