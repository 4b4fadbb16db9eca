"""Pages that were made already: kept while the ledger is the same, and for ever where all days are fixed."""

from __future__ import annotations

import gzip
import hashlib
from collections import OrderedDict
from dataclasses import dataclass
from functools import cached_property
from threading import Lock
from typing import TYPE_CHECKING

from starlette.responses import Response

if TYPE_CHECKING:
    from starlette.types import Scope

    from incumbent.faces.web.asked import Asked

MOST = 32 * 2**20  # bytes of pages that are kept, before they are packed
WORTH = 1_000  # bytes from which packing is worth it
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


class Shelf:
    """The pages that are kept, for all threads. A page that may change stands here with the last entry that it knew."""

    def __init__(self) -> None:
        self._pages: OrderedDict[Key, tuple[Last | None, Kept]] = OrderedDict()
        self._at_hand: dict[Key, Key] = {}  # how pages that never change were asked for
        self._size = 0
        self._lock = Lock()

    def at_hand(self, scope: Scope) -> Kept | None:
        """The page that never changes and was asked for in the same way, without a look at the ledger."""
        key = self._at_hand.get(told_by(scope))
        found = self._pages.get(key) if key is not None else None
        return found[1] if found is not None else None

    def found(self, asked: Asked, last: Last) -> Kept | None:
        """The page that was made for the same question of the same ledger."""
        with self._lock:
            known, kept = self._pages.get(_key(asked), (last, None))
            return kept if known is None or known == last else None

    def keep(self, asked: Asked, last: Last, response: Response, scope: Scope) -> Kept:
        """Keeps a page that answers; gives it as it is to be sent."""
        fixed = asked.is_fixed and response.status_code == 200
        told = Kept.of(response, FOR_EVER if fixed else ASK_AGAIN)
        if response.status_code != 200:
            return told
        key = _key(asked)
        with self._lock:
            self._drop(key)
            self._pages[key] = (None if fixed else last, told)
            self._size += len(told.body)
            if fixed:
                self._at_hand[told_by(scope)] = key
            while self._size > MOST:
                self._drop(next(iter(self._pages)))
        return told

    def _drop(self, key: Key) -> None:
        if key in self._pages:
            self._size -= len(self._pages.pop(key)[1].body)
            self._at_hand = {way: to for way, to in self._at_hand.items() if to != key}


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
