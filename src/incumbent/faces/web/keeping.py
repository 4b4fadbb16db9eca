"""Pages that were made already: kept while the ledger is the same, and for ever where all days are fixed."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

from starlette.responses import Response

if TYPE_CHECKING:
    from incumbent.faces.web.asked import Asked

MOST = 32 * 2**20  # bytes of pages that are kept
FOR_EVER = "public, max-age=31536000, immutable"
ASK_AGAIN = "no-cache"

Key = tuple[object, ...]
Last = tuple[int, str]


@dataclass(frozen=True, slots=True)
class Kept:
    """An answer as it was sent."""

    body: bytes
    status: int
    headers: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, response: Response) -> Kept:
        """What is to be kept of a response."""
        headers = tuple((name, value) for name, value in response.headers.items() if name != "content-length")
        return cls(bytes(response.body), response.status_code, headers)

    def told(self, caching: str) -> Kept:
        """The same with the name of its content and how long it may be kept."""
        tag = f'"{hashlib.sha256(self.body).hexdigest()[:32]}"'
        return Kept(self.body, self.status, (*self.headers, ("etag", tag), ("cache-control", caching)))

    def response(self) -> Response:
        return Response(self.body, self.status, dict(self.headers))


class Shelf:
    """The pages that are kept, for all threads. A page that may change stands here with the last entry that it knew."""

    def __init__(self) -> None:
        self._pages: OrderedDict[Key, tuple[Last | None, Kept]] = OrderedDict()
        self._size = 0
        self._lock = Lock()

    def found(self, asked: Asked, last: Last) -> Kept | None:
        """The page that was made for the same question of the same ledger."""
        with self._lock:
            known, kept = self._pages.get(_key(asked), (last, None))
            return kept if known is None or known == last else None

    def keep(self, asked: Asked, last: Last, page: Kept) -> Kept:
        """Keeps a page that answers; gives it as it is to be sent."""
        if page.status != 200:
            return page.told(ASK_AGAIN)
        fixed = asked.is_fixed
        told = page.told(FOR_EVER if fixed else ASK_AGAIN)
        key = _key(asked)
        with self._lock:
            self._drop(key)
            self._pages[key] = (None if fixed else last, told)
            self._size += len(told.body)
            while self._size > MOST:
                self._drop(next(iter(self._pages)))
        return told

    def _drop(self, key: Key) -> None:
        if key in self._pages:
            self._size -= len(self._pages.pop(key)[1].body)


def _key(asked: Asked) -> Key:
    return asked.path, tuple(sorted(asked.query.items())), asked.language, asked.base, asked.today, asked.small
