"""Errors as a face tells them: one line for a person, an exit status for a shell."""

from __future__ import annotations

from incumbent.errors import IncumbentError

INTERRUPTED = 130  # what shells report for Ctrl-C
UNEXPECTED = 70  # EX_SOFTWARE of sysexits.h


def line(error: IncumbentError) -> str:
    """What happened and what to do next, in one line."""
    return " ".join(f"incumbent: error: {error}".split())


def unexpected(fault: Exception) -> str:
    """One line for a fault of ours: what it was, and how to report it."""
    what = " ".join(f"{type(fault).__name__}: {fault}".split())
    return f"incumbent: unexpected error: {what} (please report it, with what INCUMBENT_DEBUG=1 prints)"
