"""What several commands take, and how they print."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, TypeAlias

from incumbent.desk import Desk
from incumbent.errors import BadDate
from incumbent.faces.cli.terminal import Terminal, printable
from incumbent.model.time import PartialDate
from incumbent.settings import Settings

if TYPE_CHECKING:
    import datetime

MOST_WORKERS = 64  # each takes some 500 MB with its models
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


class _Help(argparse.HelpFormatter):
    """Keeps the lines of examples apart."""

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        fill = super()._fill_text
        return "\n".join(line if line[:2] == "  " else fill(line, width, indent) for line in text.splitlines())


def command(commands: Commands, name: str, says: str, *examples: str) -> argparse.ArgumentParser:
    """A new command: `says` is one sentence, `examples` are command lines that work."""
    typed = [f"incumbent {name} {example}" for example in examples]
    epilog = f"Example: {typed[0]}" if len(typed) == 1 else "\n  ".join(["Examples:", *typed])
    return commands.add_parser(
        name, help=says, description=says, epilog=epilog, allow_abbrev=False, formatter_class=_Help
    )


def takes_articles(parser: argparse.ArgumentParser) -> None:
    """Paths of articles, and what to take where an article is silent."""
    parser.add_argument(
        "paths", nargs="+", metavar="PATH", help="files (.txt, .html, .jsonl), folders, or - for standard input"
    )
    parser.add_argument(
        "--published", metavar="DATE", help="publication date where an article tells none: 2023-11-20, 2023-11"
    )
    parser.add_argument(
        "--language", metavar="xx", default="", help="language where an article tells none; else its words tell it"
    )
    parser.add_argument(
        "--workers", metavar="N", type=_workers, default=1, help="processes that share the reading; same output (1)"
    )


def _workers(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= MOST_WORKERS:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of processes: give one from 1 to {MOST_WORKERS}")
    return int(text)


def takes_ledger(parser: argparse.ArgumentParser) -> None:
    """The ledger and the form of the answer."""
    parser.add_argument(
        "--ledger", metavar="FILE", help="the ledger, or a postgresql:// address; else what INCUMBENT_LEDGER names"
    )
    parser.add_argument(
        "--format", choices=("table", "json"), default="table", help="table for people (default), json for programs"
    )


def takes_clocks(parser: argparse.ArgumentParser) -> None:
    """By when it must have been published, and by when recorded."""
    parser.add_argument("--known", metavar="DATE", help="answer only from what had been published by that day")
    takes_recorded(parser)


def takes_recorded(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--recorded", metavar="DATE", help="for audit: only from what this ledger had read by that day")


def takes_reason(parser: argparse.ArgumentParser, who: str) -> None:
    """Why something is judged, and who does."""
    parser.add_argument(
        "--why", metavar="WORDS", required=True, type=_reason, help="the reason, which the ledger keeps"
    )
    parser.add_argument("--by", metavar="NAME", default="", help=f"who {who} it, which the ledger keeps too")


def _reason(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError(f"{text!r} is no reason: say why in words")
    return text


def desk(options: argparse.Namespace) -> Desk:
    """The desk over the ledger that a command names, if it takes one."""
    return Desk(Settings.from_environment(getattr(options, "ledger", None)))


def date(text: str | None, option: str) -> PartialDate | None:
    """The date that an option names. Raises BadDate."""
    if text is None:
        return None
    try:
        return PartialDate.parse(text)
    except ValueError:
        raise BadDate(f"{option} {text!r} is no date", "write it as 2023-11-20, 2023-11 or 2023") from None


def day(text: str | None, option: str) -> datetime.date | None:
    """The day that an option names; the last one of a month or a year. Raises BadDate."""
    told = date(text, option)
    return told.latest if told else None


def put(
    answer: Any,
    lines: Iterable[str],
    options: argparse.Namespace,
    picture: Callable[[Terminal], Iterable[str]] | None = None,
) -> int:
    """Prints an answer, as one JSON object or line by line, and gives the exit status of a command that is done.

    A terminal gets the lines in colours, and below the first one the `picture` where there is one.
    """
    if options.format == "json":
        sys.stdout.write(json.dumps(answer, ensure_ascii=False, indent=2) + "\n")
        return 0
    show(lines, picture)
    return 0


def show(lines: Iterable[str], picture: Callable[[Terminal], Iterable[str]] | None = None) -> None:
    """Prints lines as `put` does."""
    terminal = Terminal.of(sys.stdout, os.environ)
    if terminal is None:
        sys.stdout.writelines(printable(line) + "\n" for line in lines)
        return
    for place, line in enumerate(lines):
        sys.stdout.writelines(shown + "\n" for shown in terminal.shown(line))
        if place == 0 and picture:
            sys.stdout.writelines(drawn + "\n" for drawn in picture(terminal))


def counted(number: int, noun: str) -> str:
    """`1 article`, `2,000 articles`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
