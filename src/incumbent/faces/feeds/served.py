"""Feeds from a server: which address has which, made once for each state of the ledger, and 304 for who has it."""

from __future__ import annotations

import datetime
import hashlib
import sys
from collections import OrderedDict
from collections.abc import Mapping
from threading import BoundedSemaphore, Lock
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import Route

from incumbent.errors import BadParameter, IncumbentError, LedgerBusy, LedgerError
from incumbent.faces import problems
from incumbent.faces.charts.words import languages
from incumbent.faces.feeds.atom import MEDIA_TYPE, written
from incumbent.faces.feeds.telling import Place, Subject, feed
from incumbent.faces.serving.replies import PLAIN_HEADERS, told

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.types import ASGIApp

    from incumbent.desk.footing import Last
    from incumbent.desk.serving import Desks, OpenDesk
    from incumbent.model.history import History

AT = "/feeds"
SORTS = ("organization", "person", "search")
LONGEST = 300  # code points of a name or of words
TOGETHER = 2  # feeds that are made at a time: each goes through all that was ever told
WAIT = 10.0  # seconds that another one waits
KEPT = 200  # feeds

Key = tuple[str, ...]
State = tuple["Last", datetime.date]


def feeds(desks: Desks) -> ASGIApp:
    """The feeds over the ledger of these desks, to be mounted at `/feeds`."""
    shelf = _Shelf()

    def answered(request: Request, sort: str) -> Response:
        subject, language, before = _asked(request, sort)
        base = f"{request.url.scheme}://{request.url.netloc}"
        key = (sort, subject.asked, language, before, base)
        with desks.asked() as desk:
            state = desk.last, desk.settings.today
            body = shelf.found(key, state)
            if body is None:
                with shelf.alone():
                    history = _history(desk, subject)
                    place = Place(base, f"{AT}/{sort}")
                    body = written(feed(history, subject, language=language, place=place, before=before))
                shelf.keep(key, state, body)
        return _reply(body, request.headers.get("if-none-match", ""))

    def endpoint(sort: str) -> Route:
        async def answer(request: Request) -> Response:
            return await run_in_threadpool(answered, request, sort)

        return Route(f"/{sort}", answer, methods=["GET"])

    return Starlette(
        routes=[endpoint(sort) for sort in SORTS],
        exception_handlers={IncumbentError: _of_ours, HTTPException: _of_addresses, Exception: _unexpected},
    )


def _asked(request: Request, sort: str) -> tuple[Subject, str, str]:
    """Whose feed, in which language, and from which change on. Raises BadParameter."""
    query: Mapping[str, str] = request.query_params
    key = Subject(sort, "").key
    asked, language, before = query.get(key, "").strip(), query.get("lang", "en"), query.get("before", "")
    if strange := sorted(set(query) - {key, "lang", "before"}):
        raise BadParameter(
            f"there is no parameter {strange[0][:40]!r} here", f"this address takes: {key}, lang, before"
        )
    if not asked or len(asked) > LONGEST or not asked.isprintable():
        raise BadParameter(f"{key} is missing or too long", f"ask with 1 to {LONGEST} characters that can be seen")
    if language not in languages():
        raise BadParameter(f"lang {language[:20]!r} is no language of feeds", f"take one of: {', '.join(languages())}")
    return Subject(sort, asked), language, before


def _history(desk: OpenDesk, subject: Subject) -> History:
    return desk.history_of(subject.asked) if subject.sort == "search" else desk.history(subject.asked, subject.sort)


class _Shelf:
    """Feeds that were made already."""

    def __init__(self) -> None:
        self._bodies: OrderedDict[Key, tuple[State, bytes]] = OrderedDict()
        self._lock, self._few = Lock(), BoundedSemaphore(TOGETHER)

    def found(self, key: Key, state: State) -> bytes | None:
        with self._lock:
            kept = self._bodies.get(key)
        return kept[1] if kept and kept[0] == state else None

    def keep(self, key: Key, state: State, body: bytes) -> None:
        with self._lock:
            self._bodies[key] = (state, body)
            self._bodies.move_to_end(key)
            while len(self._bodies) > KEPT:
                self._bodies.popitem(last=False)

    def alone(self) -> _Few:
        return _Few(self._few)


class _Few:
    """Lets a few make a feed at a time. Raises LedgerBusy where the wait is too long."""

    def __init__(self, few: BoundedSemaphore) -> None:
        self._few = few

    def __enter__(self) -> None:
        if not self._few.acquire(timeout=WAIT):
            raise LedgerBusy("others ask for feeds", "ask again later")

    def __exit__(self, *_: object) -> None:
        self._few.release()


def _reply(body: bytes, unless: str) -> Response:
    etag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
    headers = {**PLAIN_HEADERS, "cache-control": "no-cache", "etag": etag}
    if etag in {tag.strip().removeprefix("W/") for tag in unless.split(",")}:
        return Response(status_code=304, headers=headers)
    return Response(body, headers=headers, media_type=f"{MEDIA_TYPE}; charset=utf-8")


def _of_ours(request: Request, error: Exception) -> Response:
    assert isinstance(error, IncumbentError)
    if isinstance(error, LedgerError):
        sys.stderr.write(problems.line(error) + "\n")  # for the keeper of the server: it may name paths
    return told(problems.problem(error), {"retry-after": "1"} if isinstance(error, LedgerBusy) else None)


def _of_addresses(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    words = {404: "there is no feed at this address", 405: "a feed is only to be read"}
    headers = {"allow": "GET, HEAD"} if error.status_code == 405 else None
    return told(problems.bare_problem(error.status_code, words.get(error.status_code, str(error.detail))), headers)


def _unexpected(request: Request, fault: Exception) -> Response:
    sys.stderr.write(problems.unexpected(fault) + "\n")
    return told(problems.bare_problem(500, "the server has a fault; its keeper finds it in the log"))
