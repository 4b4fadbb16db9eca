"""The `incumbent` command."""

from __future__ import annotations

import os
import sys
from contextlib import suppress

import typer

from incumbent.errors import IncumbentError
from incumbent.faces.problems import INTERRUPTED, UNEXPECTED, line, unexpected


def application() -> typer.Typer:
    """The command with all its commands."""
    from incumbent.faces.cli import add, read, show, timeline, who

    app = typer.Typer(
        name="incumbent",
        help="Who holds which post, since when, and who says so: reads news and keeps the ledger.",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
    )
    for command in (read, add, who, timeline, show):
        command.register(app)
    return app


def main() -> None:
    """Runs a command; errors end in one line on stderr and an exit status (docs/reference/errors.md)."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(AttributeError):  # whatever the locale; letters that UTF-8 has not are shown as ?
            stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    sys.exit(_status())


def _status() -> int | str | None:
    try:
        application()()
        sys.stdout.flush()
    except SystemExit as end:
        return end.code
    except IncumbentError as error:
        sys.stderr.write(line(error) + "\n")
        return error.exit_status
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # whoever read our output has had enough
        with suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except Exception as fault:
        if os.environ.get("INCUMBENT_DEBUG"):
            raise
        sys.stderr.write(unexpected(fault) + "\n")
        return UNEXPECTED
    return 0


if __name__ == "__main__":
    main()
