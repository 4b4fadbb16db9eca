"""What stands before the application of the API: answers that were made already, and what HTTP asks of every answer.

An answer is a function of the ledger, of the question and of today. So it is kept as it was sent, with the last entry
of the ledger and the day of which it was made, and sent again on that day as long as nothing has changed of what it
stands on: nobody is told what the ledger no longer says. Its ETag is a digest of its bytes, whatever they were made of.
"""

from __future__ import annotations

import asyncio
import datetime
import hashlib
import os
from collections import OrderedDict
from dataclasses import dataclass
from typing import TypeAlias

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from incumbent.desk.footing import Footing, Last
from incumbent.desk.serving import Desks
from incumbent.errors import LedgerError
from incumbent.faces.problems import bare_problem
from incumbent.faces.serving.replies import told

MOST = 64 * 2**20  # bytes of answers that are kept
LARGEST = 4 * 2**20  # bytes of one that is kept
MADE_OF = (
    "incumbent.made_of"  # in the scope: the states of the ledger that an answer was made of, and what it stands on
)

State: TypeAlias = tuple[Last, datetime.date]
Key: TypeAlias = tuple[str, bytes]  # path and query
_FOR_304 = {b"cache-control", b"content-location", b"date", b"etag", b"expires", b"vary"}  # RFC 9110, 15.4.5


@dataclass(slots=True)
class _Kept:
    state: State
    footing: Footing
    headers: list[tuple[bytes, bytes]]
    body: bytes
    etag: str


class Front:
    """The application behind its kept answers."""

    def __init__(self, application: ASGIApp, desks: Desks) -> None:
        self._application, self._desks = application, desks
        self._answers: OrderedDict[Key, _Kept] = OrderedDict()
        self._size = 0
        self._making: dict[Key, asyncio.Event] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["method"] not in ("GET", "HEAD"):
            await self._application(scope, receive, send)
            return
        headers = Headers(scope=scope)
        if not _takes_json(headers.get("accept", "*/*")):
            await told(bare_problem(406, "answers are in application/json"))(scope, receive, send)
            return
        key: Key = scope["path"], scope["query_string"]
        kept = self._answers.get(key)
        if kept is None or not self._is_true(kept, await self._now()):
            kept = await self._made_once(key, scope, receive, send)
        else:
            self._answers.move_to_end(key)
        if kept is not None:
            await _send(kept, scope["method"] == "HEAD", headers.get("if-none-match", ""), send)

    async def _now(self) -> State | None:
        """What an answer would be made of now; None where the ledger cannot be asked. A file is asked at once, which
        takes microseconds; a server elsewhere may let us wait."""
        elsewhere = isinstance(self._desks.service.ledger, str)
        try:
            last = await run_in_threadpool(self._desks.last) if elsewhere else self._desks.last()
        except LedgerError:
            return None  # the application will say why
        return last, self._desks.service.settings.today

    def _is_true(self, kept: _Kept, now: State | None) -> bool:
        """The answer would be the same, were it made of that state."""
        if now is None or kept.state[1] != now[1]:
            return False
        if kept.state[0] != now[0] and not self._desks.hold(kept.footing, kept.state[0], now[0]):
            return False
        kept.state = now
        return True

    async def _made_once(self, key: Key, scope: Scope, receive: Receive, send: Send) -> _Kept | None:
        """Who asks what somebody else has just asked waits for that answer, and takes it if it is of now."""
        if (made := self._making.get(key)) is not None:
            await made.wait()
            kept = self._answers.get(key)
            if kept is not None and self._is_true(kept, await self._now()):
                return kept
        made = self._making[key] = asyncio.Event()
        try:
            return await self._made(key, scope, receive, send)
        finally:
            made.set()
            if self._making.get(key) is made:
                del self._making[key]

    async def _made(self, key: Key, scope: Scope, receive: Receive, send: Send) -> _Kept | None:
        """Lets the application answer. What is to be kept is given back, all else has been sent."""
        made_of: list[tuple[State, Footing]] = []
        start: Message = {}
        parts: list[bytes] = []
        bare = scope["method"] == "HEAD"

        async def taken(message: Message) -> None:
            nonlocal start
            if message["type"] == "http.response.start":
                start = message
                if message["status"] != 200:
                    await send(message)
            elif start["status"] == 200:
                parts.append(message.get("body", b""))
            else:
                await send({**message, "body": b""} if bare else message)

        try:
            await self._application({**scope, "method": "GET", MADE_OF: made_of}, receive, taken)
        except Exception:
            if not start or os.environ.get("INCUMBENT_DEBUG"):  # else it has been told, and is in the log
                raise
        if start.get("status") != 200:
            return None
        body = b"".join(parts)
        etag = f'"{hashlib.blake2b(body, digest_size=16).hexdigest()}"'
        made = _Kept(
            *(made_of[0] if made_of else (((0, ""), datetime.date.min), Footing(wide=True))),
            [*start["headers"], (b"etag", etag.encode())],
            body,
            etag,
        )
        if len(made_of) == 1 and len(body) <= LARGEST:
            self._keep(key, made)
        return made

    def _keep(self, key: Key, made: _Kept) -> None:
        self._drop(key)
        self._answers[key] = made
        self._size += len(made.body)
        while self._size > MOST:
            self._drop(next(iter(self._answers)))

    def _drop(self, key: Key) -> None:
        if key in self._answers:
            self._size -= len(self._answers.pop(key).body)


async def _send(kept: _Kept, bare: bool, unless: str, send: Send) -> None:
    """Sends an answer; to who has it already, that it is the same."""
    same = bool(unless) and (unless.strip() == "*" or kept.etag in _tags(unless))
    headers = [pair for pair in kept.headers if pair[0] in _FOR_304] if same else kept.headers
    await send({"type": "http.response.start", "status": 304 if same else 200, "headers": headers})
    await send({"type": "http.response.body", "body": b"" if same or bare else kept.body})


def _tags(header: str) -> set[str]:
    return {tag.strip().removeprefix("W/") for tag in header.split(",")}


def _takes_json(accept: str) -> bool:
    for part in accept.split(","):
        kind, _, rest = part.partition(";")
        if kind.strip().lower() in ("*/*", "application/*", "application/json", "application/problem+json"):
            parameters = [word.strip().lower() for word in rest.split(";")]
            if not any(word.startswith("q=") and not word[2:].strip("0.") for word in parameters):
                return True
    return not accept.strip()
