"""Errors as a face tells them: one line for a person, an exit status for a shell."""

from __future__ import annotations

from incumbent.errors import IncumbentError

INTERRUPTED = 130  # what shells report for Ctrl-C
UNEXPECTED = 70  # EX_SOFTWARE of sysexits.h


def line(error: IncumbentError) -> str:
    """What happened and what to do next, in one line."""
    return " ".join(f"incumbent: error: {error}".split())
