"""How a question of the API is answered: at a desk, in one state of the ledger, and kept for as long as that holds."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from threading import BoundedSemaphore

from fastapi import Request

from incumbent.desk.serving import Desks, OpenDesk
from incumbent.errors import BadParameter, LedgerBusy
from incumbent.faces.api.front import MADE_OF
from incumbent.model.claim import POST_CLASSES

A_DAY = "max-age=86400, immutable"
WIDE = 2  # questions about all of the ledger that are answered at a time
WAIT = 10.0  # seconds that another one waits
_WIDE = BoundedSemaphore(WIDE)
GRACE = datetime.timedelta(days=2)  # a long `incumbent add` records under the time at which it began


@contextmanager
def asked(request: Request) -> Iterator[OpenDesk]:
    """A desk for the question of a request. Raises LedgerError."""
    desks: Desks = request.app.state.desks
    with desks.asked() as desk:
        request.scope.get(MADE_OF, []).append(((desk.last, desk.settings.today), desk.footing))
        yield desk


@contextmanager
def alone() -> Iterator[None]:
    """For questions that go through the whole ledger: a few at a time, so that others are answered meanwhile. Raises
    LedgerBusy where the wait is too long."""
    if not _WIDE.acquire(timeout=WAIT):
        raise LedgerBusy("others ask about all of the ledger", "ask again later, or about one party")
    try:
        yield
    finally:
        _WIDE.release()


def kept(
    request: Request, *days: datetime.date | None, recorded_at: datetime.date | None, post: str | None = None
) -> Mapping[str, str]:
    """How long an answer may be kept without asking again: a day where all days that it depends on are fixed, and that
    of recording is over; else not at all. The words of a post may come to stand for more classes."""
    today = request.app.state.desks.service.settings.now.astimezone(datetime.UTC).date()
    fixed = recorded_at is not None and recorded_at < today - GRACE and None not in days
    return {"cache-control": A_DAY} if fixed and (not post or post in POST_CLASSES) else {}


async def no_strays(request: Request) -> None:
    """Refuses parameters that an address does not have, such as one with a slip in its name, and those given twice.
    Raises BadParameter."""
    known = {parameter.alias for parameter in request.scope["route"].dependant.query_params}
    names = [name for name, _ in request.query_params.multi_items()]
    for name in names:
        if name not in known:
            takes = ", ".join(sorted(known)) or "none"
            raise BadParameter(f"there is no parameter {name[:40]!r} here", f"this address takes: {takes}")
        if names.count(name) > 1:
            raise BadParameter(f"the parameter {name!r} is given twice", "give it once")
