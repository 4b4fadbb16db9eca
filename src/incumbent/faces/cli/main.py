"""The `incumbent` command."""

from __future__ import annotations

import argparse
import os
import signal
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import NoReturn

from incumbent.errors import CommandError, IncumbentError, OutputError
from incumbent.faces.problems import INTERRUPTED, UNEXPECTED, line, unexpected


class _Parser(argparse.ArgumentParser):
    """Tells a wrong command line as every other error is told."""

    def error(self, message: str) -> NoReturn:
        raise CommandError(message, f"see {self.prog} --help")


def parser() -> argparse.ArgumentParser:
    """The command with all its commands."""
    from incumbent.faces.cli import add, check, read, show, timeline, who

    top = _Parser(
        prog="incumbent",
        description="Who holds which post, since when, and who says so: reads news and keeps the ledger.",
        epilog="incumbent COMMAND --help tells more of a command.",
        allow_abbrev=False,
    )
    top.add_argument("--version", action="store_true", help="say which version this is")
    commands = top.add_subparsers(title="commands", metavar="COMMAND")
    for command in (read, add, who, timeline, show, check):
        command.register(commands)
    return top


def main() -> NoReturn:
    """Runs a command as a process; errors end in one line and an exit status (docs/reference/errors.md)."""
    signal.signal(signal.SIGINT, _stop)
    for stream in (sys.stdout, sys.stderr):
        with suppress(AttributeError):  # whatever the locale; letters that UTF-8 has not are shown as ?
            stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    sys.exit(status())


def status(words: Sequence[str] | None = None) -> int:
    """Runs the command of `words`, those of the command line where none are given, and gives its exit status."""
    try:
        done = _run(words)
        sys.stdout.flush()
        return done
    except SystemExit as end:  # --help has been printed
        return int(end.code or 0)
    except IncumbentError as error:
        return _failed(error)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # whoever read our output, such as `head`, has had enough: that is no error
        _let_go_of_output()
        return 0
    except OSError as fault:  # what is read and the ledger tell their own
        if os.environ.get("INCUMBENT_DEBUG"):
            raise
        _let_go_of_output()
        reason = (fault.strerror or str(fault)).lower()
        return _failed(OutputError(f"the answer cannot be written ({reason})", "write it to another place"))
    except Exception as fault:
        if os.environ.get("INCUMBENT_DEBUG"):
            raise
        _tell(unexpected(fault))
        return UNEXPECTED


def _run(words: Sequence[str] | None) -> int:
    top = parser()
    options = top.parse_args(words)
    if options.version:
        from importlib.metadata import version

        sys.stdout.write(f"incumbent {version('incumbent')}\n")
        return 0
    if "run" not in options:
        top.print_help(sys.stderr)
        return CommandError.exit_status
    done: int = options.run(options)
    return done


def _stop(*_: object) -> NoReturn:
    """The first Ctrl-C lets the command end in order, a second one ends it at once; neither shows a traceback."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    raise KeyboardInterrupt


def _failed(error: IncumbentError) -> int:
    _tell(line(error))
    return error.exit_status


def _tell(words: str) -> None:
    with suppress(OSError):  # nobody listens
        sys.stderr.write(words + "\n")


def _let_go_of_output() -> None:
    """Python would complain once more when it flushes standard output on its way out."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    main()
