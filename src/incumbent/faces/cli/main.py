"""The `incumbent` command as a process."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import NoReturn

from incumbent.errors import CommandError, IncumbentError, OutputError
from incumbent.faces.problems import INTERRUPTED, UNEXPECTED, line, unexpected


def main() -> NoReturn:
    """Runs a command as a process; errors end in one line and an exit status (docs/reference/errors.md)."""
    signal.signal(signal.SIGINT, _stop)
    _open_closed_streams()
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
    from incumbent.faces.cli.commands import HOMES, parser

    first = "".join((words if words is not None else sys.argv[1:])[:1])
    if first and not first.startswith("-") and first not in HOMES:
        raise _unknown(first, HOMES)
    try:
        options, left = parser(first).parse_known_args(words)
    except SystemExit as end:  # --help has been printed
        return int(end.code or 0)
    if left:
        command = f"incumbent {first}" if options.run else "incumbent"
        raise CommandError(f"unrecognized arguments: {' '.join(left)}", f"see {command} --help")
    if options.version:
        from importlib.metadata import version

        sys.stdout.write(f"incumbent {version('incumbent')}\n")
        return 0
    if options.run is None:
        parser().print_help(sys.stderr)
        return CommandError.exit_status
    done: int = options.run(options)
    return done


def _unknown(command: str, known: Iterable[str]) -> CommandError:
    """The error for a command that there is not, with those near it."""
    import difflib

    near = " or ".join(difflib.get_close_matches(command, known, 2))
    return CommandError(
        f"there is no command {command!r}", f"{f'did you mean {near}? ' if near else ''}see incumbent --help"
    )


def _stop(*_: object) -> NoReturn:
    """The first Ctrl-C lets the command end in order, a second one ends it at once; neither shows a traceback."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    raise KeyboardInterrupt


def _open_closed_streams() -> None:
    """Whoever starts us with a stream closed, such as a daemon, gets silence instead of a fault."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_RDWR), mode))


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
