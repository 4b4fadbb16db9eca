"""All commands under one parser."""

from __future__ import annotations

import argparse
from importlib import import_module
from typing import NoReturn

from incumbent.errors import CommandError

READING = ("read", "add")
ASKING = ("ask", "who", "state", "snapshot", "timeline", "changes", "disputes", "show", "origins", "parties", "search")
SHOWING = ("chart", "page", "feed")
HELPING = ("completion",)
KEEPING = ("same", "confirm", "retract", "undo", "log", "verify", "check", "copy")
SERVING = ("serve", "notify")
MODULES = (*READING, *ASKING, *SHOWING, *KEEPING, *SERVING, *HELPING)  # one for each command, or two commands in one
HOMES = {name: name for name in MODULES} | {"different": "same", "reject": "confirm"}


class _Parser(argparse.ArgumentParser):
    """Tells a wrong command line as every other error is told."""

    def error(self, message: str) -> NoReturn:
        raise CommandError(message, f"see {self.prog} --help")


def parser(command: str = "") -> argparse.ArgumentParser:
    """The command `incumbent`; what it parses has in `run` the function to call, None where no command was named.

    Where `command` is one of ours, only that one is there: the others take time to load.
    """
    top = _Parser(
        prog="incumbent",
        description="Who holds which post, since when, and who says so: reads news and keeps the ledger.",
        epilog="incumbent COMMAND --help tells more of a command.",
        allow_abbrev=False,
    )
    top.add_argument("--version", action="store_true", help="say which version this is")
    top.set_defaults(run=None)
    commands = top.add_subparsers(title="commands", metavar="COMMAND")
    for name in [HOMES[command]] if command in HOMES else MODULES:
        import_module(f"incumbent.faces.cli.{name}").register(commands)
    return top
