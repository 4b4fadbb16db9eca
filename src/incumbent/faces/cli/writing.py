"""An answer that is a file of its own: to the place that was named, whole or not at all; else to standard output."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from incumbent.errors import OutputError

if TYPE_CHECKING:
    import argparse


def takes_output(parser: argparse.ArgumentParser, ending: str) -> None:
    """Where the file is to go."""
    parser.add_argument("-o", "--output", metavar="FILE", help=f"write it there ({ending}); else to standard output")


def write(text: str, output: str | None) -> int:
    """Writes a file and gives the exit status of a command that is done. Raises OutputError."""
    if output is None or output == "-":
        sys.stdout.write(text)
        return 0
    path = Path(output)
    try:
        if path.exists() and not path.is_file():  # such as /dev/stdout; a folder tells what it is
            path.write_text(text, encoding="utf-8", newline="\n")
        else:
            _replace(path, text)
    except OSError as fault:
        reason = (fault.strerror or str(fault)).lower()
        raise OutputError(f"{output!r} cannot be written ({reason})", "name another place with -o") from None
    return 0


def _replace(path: Path, text: str) -> None:
    """A reader of the file finds the old one or the new one, and never a half."""
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        part.write_text(text, encoding="utf-8", newline="\n")
        part.replace(path)
    finally:
        with suppress(OSError):
            part.unlink()
