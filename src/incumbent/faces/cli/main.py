"""The `incumbent` command."""

from __future__ import annotations

import os
import sys

import typer

from incumbent.errors import IncumbentError
from incumbent.faces.problems import INTERRUPTED, UNEXPECTED, line

app = typer.Typer(
    name="incumbent",
    help="Who holds which post, since when, and who says so: reads news and keeps the ledger.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


def _register() -> None:
    from incumbent.faces.cli import add, read, show, timeline, who

    for command in (read, add, who, timeline, show):
        command.register(app)


def main() -> None:
    """Runs a command; errors end in one line on stderr and an exit status (docs/reference/errors.md)."""
    _register()
    try:
        app()
    except IncumbentError as error:
        print(line(error), file=sys.stderr)
        sys.exit(error.exit_status)
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except Exception as fault:
        if os.environ.get("INCUMBENT_DEBUG"):
            raise
        print(f"incumbent: unexpected: {type(fault).__name__}: {fault} (run again with INCUMBENT_DEBUG=1 and report it)", file=sys.stderr)
        sys.exit(UNEXPECTED)


if __name__ == "__main__":
    main()
