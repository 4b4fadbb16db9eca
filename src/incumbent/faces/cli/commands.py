"""All commands under one parser."""

from __future__ import annotations

import argparse
from typing import NoReturn

from incumbent.errors import CommandError
from incumbent.faces.cli import (
    add,
    changes,
    check,
    copy,
    disputes,
    origins,
    parties,
    read,
    retract,
    same,
    show,
    snapshot,
    state,
    timeline,
    verify,
    who,
)

ASKING = (who, state, snapshot, timeline, changes, disputes, show, origins, parties)
KEEPING = (same, retract, verify, check, copy)


class _Parser(argparse.ArgumentParser):
    """Tells a wrong command line as every other error is told."""

    def error(self, message: str) -> NoReturn:
        raise CommandError(message, f"see {self.prog} --help")


def parser() -> argparse.ArgumentParser:
    """The command `incumbent`; what it parses has in `run` the function to call, None where no command was named."""
    top = _Parser(
        prog="incumbent",
        description="Who holds which post, since when, and who says so: reads news and keeps the ledger.",
        epilog="incumbent COMMAND --help tells more of a command.",
        allow_abbrev=False,
    )
    top.add_argument("--version", action="store_true", help="say which version this is")
    top.set_defaults(run=None)
    commands = top.add_subparsers(title="commands", metavar="COMMAND")
    for command in (read, add, *ASKING, *KEEPING):
        command.register(commands)
    return top
