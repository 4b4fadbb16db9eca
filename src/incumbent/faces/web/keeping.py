"""Pages that were made already: kept while the ledger is the same, and for ever where all days are fixed."""

from __future__ import annotations

import gzip
import hashlib
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING

from starlette.responses import Response

if TYPE_CHECKING:
    import datetime

    from starlette.types import Scope

    from incumbent.faces.web.asked import Asked

MOST = 32 * 2**20  # bytes of pages that are kept, before they are packed
WORTH = 1_000  # bytes from which packing is worth it
WAYS = 8  # of asking for one page that are remembered: languages in other orders, names of browsers
FOR_EVER = "public, max-age=31536000, immutable"
ASK_AGAIN = "no-cache"

Key = tuple[object, ...]
Last = tuple[int, str]


@dataclass(frozen=True)
class Kept:
    """An answer as it is sent."""

    body: bytes
    status: int
    headers: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, response: Response, caching: str) -> Kept:
        """What is to be kept of a response, with a name for its content and how long it may be kept."""
        body = bytes(response.body)
        headers = {name: value for name, value in response.headers.items() if name != "content-length"}
        headers["etag"] = f'W/"{hashlib.sha256(body).hexdigest()[:32]}"'
        headers["cache-control"] = caching
        return cls(body, response.status_code, tuple(headers.items()))

    @cached_property
    def packed(self) -> bytes:
        """The body in gzip, the same bytes for the same body."""
        return gzip.compress(self.body, 6, mtime=0)

    def response(self, packed: bool) -> Response:
        """The answer, `packed` for whoever can unpack it."""
        if packed and len(self.body) >= WORTH:
            return Response(self.packed, self.status, {**dict(self.headers), "content-encoding": "gzip"})
        return Response(self.body, self.status, dict(self.headers))


@dataclass(slots=True)
class _Slot:
    """A page, the last entry that it knew (None where it never changes), its day, and how it was asked for."""

    page: Kept
    last: Last | None
    today: datetime.date
    ways: set[Key] = field(default_factory=set)


class Shelf:
    """The pages that are kept, for all threads.

    `trusted` are the seconds for which the ledger is taken to be the same after somebody looked at it."""

    def __init__(self, trusted: float = 0.2) -> None:
        self._slots: OrderedDict[Key, _Slot] = OrderedDict()
        self._ways: dict[Key, _Slot] = {}
        self._seen: tuple[Last, datetime.date, float] | None = None
        self._making: dict[Key, tuple[Lock, list[None]]] = {}
        self._trusted = trusted
        self._size = 0
        self._lock = Lock()

    def at_hand(self, scope: Scope) -> Kept | None:
        """The page that was asked for in the same way, if it never changes or the ledger was looked at just now."""
        slot = self._ways.get(told_by(scope))
        if slot is None or slot.last is None:
            return slot.page if slot else None
        last, today, when = self._seen or (None, None, 0.0)
        fresh = (last, today) == (slot.last, slot.today) and monotonic() - when < self._trusted
        return slot.page if fresh else None

    @contextmanager
    def alone(self, asked: Asked) -> Iterator[None]:
        """Lets one thread at a time make a page; the others find it made."""
        key = _key(asked)
        with self._lock:
            lock, waiting = self._making.setdefault(key, (Lock(), []))
            waiting.append(None)
        try:
            with lock:
                yield
        finally:
            with self._lock:
                waiting.pop()
                if not waiting:
                    self._making.pop(key, None)

    def found(self, asked: Asked, last: Last, scope: Scope) -> Kept | None:
        """The page that was made for the same question of the same ledger, of which `last` is the last entry."""
        with self._lock:
            self._seen = (last, asked.today, monotonic())
            slot = self._slots.get(_key(asked))
            if slot is None or slot.last not in (None, last):
                return None
            self._on_the_way(slot, scope)
            self._slots.move_to_end(_key(asked))
            return slot.page

    def keep(self, asked: Asked, last: Last, response: Response, scope: Scope, lasting: bool = False) -> Kept:
        """Keeps a page that answers, for ever where it is `lasting`; gives it as it is to be sent."""
        lasting = lasting and response.status_code == 200
        told = Kept.of(response, FOR_EVER if lasting else ASK_AGAIN)
        if response.status_code != 200:
            return told
        key = _key(asked)
        with self._lock:
            self._drop(key)
            self._slots[key] = slot = _Slot(told, None if lasting else last, asked.today)
            self._size += len(told.body)
            self._on_the_way(slot, scope)
            while self._size > MOST:
                self._drop(next(iter(self._slots)))
        return told

    def _on_the_way(self, slot: _Slot, scope: Scope) -> None:
        if len(slot.ways) < WAYS:
            slot.ways.add(way := told_by(scope))
            self._ways[way] = slot

    def _drop(self, key: Key) -> None:
        slot = self._slots.pop(key, None)
        if slot is not None:
            self._size -= len(slot.page.body)
            for way in slot.ways:
                if self._ways.get(way) is slot:
                    del self._ways[way]


def told_by(scope: Scope) -> Key:
    """All of a request that a page may depend on."""
    headers = dict(scope["headers"])
    told = tuple(headers.get(name, b"") for name in (b"host", b"accept-language"))
    return scope["path"], scope["query_string"], scope["scheme"], *told, b"Mobi" in headers.get(b"user-agent", b"")


def unpacks(scope: Scope) -> bool:
    """The reader can unpack gzip, and there is no secret of theirs on the page whose length would tell of it."""
    headers = dict(scope["headers"])
    return b"gzip" in headers.get(b"accept-encoding", b"") and b"cookie" not in headers


def _key(asked: Asked) -> Key:
    return asked.path, tuple(sorted(asked.query.items())), asked.language, asked.base, asked.today, asked.small
