"""Errors as a face tells them: one line for a person, an exit status for a shell, an RFC 9457 problem over HTTP."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from incumbent.errors import IncumbentError, LedgerError

INTERRUPTED = 130  # what shells report for Ctrl-C
UNEXPECTED = 70  # EX_SOFTWARE of sysexits.h

MEDIA_TYPE = "application/problem+json"
# Code → status and title. An error is told by its own code, else by that of its kind: `input.date`, then `input`.
PROBLEMS: Mapping[str, tuple[int, str]] = {
    "answer.not-found": (404, "The ledger holds nothing of that name"),
    "input": (400, "Something in the request cannot be read"),
    "input.date": (400, "A date is none"),
    "input.oversized": (413, "The request is too large"),
    "input.parameter": (400, "A parameter is not what it should be"),
    "ledger": (500, "The ledger cannot be used"),
    "ledger.busy": (503, "The ledger is busy"),
    "ledger.missing": (503, "There is no ledger yet"),
    "setup": (500, "A part of the server is not installed"),
}
_OURS = (500, "The server has a fault")


def line(error: IncumbentError) -> str:
    """What happened and what to do next, in one line, without what steers a terminal: names come from anywhere."""
    return "".join(one for one in " ".join(f"incumbent: error: {error}".split()) if one.isprintable())


def unexpected(fault: Exception) -> str:
    """One line for a fault of ours: what it was, and how to report it."""
    what = " ".join(f"{type(fault).__name__}: {fault}".split())
    return f"incumbent: unexpected error: {what} (please report it, with what INCUMBENT_DEBUG=1 prints)"


def status_of(error: IncumbentError) -> int:
    """The status with which a server answers."""
    return _told(error.code)[0]


def problem(error: IncumbentError, described_at: str = "") -> dict[str, Any]:
    """An error as an RFC 9457 problem, with our `code` and `advice`; `described_at` is the address of the page that
    describes problems. What a ledger's error says of the server, such as a path, is for its keeper alone."""
    status, title = _told(error.code)
    private = isinstance(error, LedgerError)
    told = {
        "type": f"{described_at}#{error.code}" if described_at else "about:blank",
        "title": title,
        "status": status,
        "detail": title if private else " ".join(error.message.split()),
        "code": error.code,
    }
    return told | ({"advice": error.advice} if error.advice and not private else {})


def bare_problem(status: int, detail: str) -> dict[str, Any]:
    """A problem that says no more than its status: no such address, no such method."""
    from http import HTTPStatus

    return {"type": "about:blank", "title": HTTPStatus(status).phrase, "status": status, "detail": detail}


def _told(code: str) -> tuple[int, str]:
    return next((PROBLEMS[name] for name in _kinds(code) if name in PROBLEMS), _OURS)


def _kinds(code: str) -> Iterator[str]:
    yield code
    yield code.partition(".")[0]
