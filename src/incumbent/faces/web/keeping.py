"""Pages that were made already: kept until something changes of what they stand on. Who has a page all of whose days
are fixed need not ask for it again for a day."""

from __future__ import annotations

import gzip
import hashlib
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING, TypeAlias

from incumbent.faces.web.shield import HEADERS

if TYPE_CHECKING:
    import datetime

    from starlette.responses import Response
    from starlette.types import Receive, Scope, Send

    from incumbent.desk.footing import Footing
    from incumbent.faces.web.asked import Asked

MOST = 64 * 2**20  # bytes of pages that are kept, as they are kept: some six thousand pages
WORTH = 1_000  # bytes from which packing is worth it
PACKED = 3  # of 1 to 9: half the time of 6, and a tenth more bytes
WAYS = 8  # of asking for one page that are remembered: languages in other orders, names of browsers
FOR_EVER = "public, max-age=31536000, immutable"  # a file whose address has its digest
A_DAY = (
    "public, max-age=86400, immutable"  # a page whose days are over: a newer version of this program may tell it better
)
ASK_AGAIN = "no-cache"

Key = tuple[object, ...]
Last = tuple[int, str]
Now: TypeAlias = "tuple[Last, datetime.date]"


@dataclass(frozen=True, slots=True)
class Kept:
    """An answer as it is sent; its `body` is packed in gzip where that is worth it, which takes a fifth of the room.
    `etag` names its content."""

    body: bytes
    is_packed: bool
    status: int
    headers: tuple[tuple[bytes, bytes], ...]
    etag: bytes

    @classmethod
    def of(cls, response: Response, caching: str) -> Kept:
        """What is to be kept of a response, and how long whoever has it may keep it."""
        body = bytes(response.body)
        etag = f'W/"{hashlib.sha256(body).hexdigest()[:32]}"'
        headers = {name: value for name, value in response.headers.items() if name != "content-length"}
        told = {**headers, "etag": etag, "cache-control": caching, **HEADERS}
        packs = len(body) >= WORTH
        return cls(
            gzip.compress(body, PACKED, mtime=0) if packs else body,  # the same bytes for the same body
            packs,
            response.status_code,
            tuple((name.encode("latin-1"), value.encode("latin-1")) for name, value in told.items()),
            etag.removeprefix("W/").encode(),
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Sends it, packed for whoever can unpack it; to who has it already, that it is the same."""
        asked = dict(scope["headers"])
        headers, body = list(self.headers), self.body
        if self.status == 200 and self.etag in _tags(asked.get(b"if-none-match", b"")):
            await send({"type": "http.response.start", "status": 304, "headers": headers})
            await send({"type": "http.response.body", "body": b""})
            return
        if self.is_packed and _unpacks(asked):
            headers.append((b"content-encoding", b"gzip"))
        elif self.is_packed:
            body = gzip.decompress(body)
        headers.append((b"content-length", b"%d" % len(body)))
        await send({"type": "http.response.start", "status": self.status, "headers": headers})
        await send({"type": "http.response.body", "body": body})


@dataclass(slots=True)
class _Slot:
    """A page, the last entry with which it is known to be true, its day, what it stands on, how it was asked for."""

    page: Kept
    last: Last
    today: datetime.date
    footing: Footing | None
    ways: set[Key] = field(default_factory=set)


class Shelf:
    """The pages that are kept, for all threads.

    `look` tells the last entry of the ledger and the day at once, None where that takes a while: then whoever makes
    pages looks. `trusted` are the seconds for which the ledger is taken to be the same after somebody looked at it.
    `hold` tells whether what stands on something is the same after one entry as after another."""

    def __init__(
        self,
        look: Callable[[], Now | None] | None = None,
        trusted: float = 0.2,
        hold: Callable[[Footing, Last, Last], bool] | None = None,
    ) -> None:
        self._look = look
        self._hold = hold
        self._slots: OrderedDict[Key, _Slot] = OrderedDict()
        self._ways: dict[Key, _Slot] = {}
        self._seen: tuple[Last, datetime.date, float] | None = None
        self._making: dict[Key, tuple[Lock, list[None]]] = {}
        self._trusted = trusted
        self._size = 0
        self._lock = Lock()

    def at_hand(self, scope: Scope) -> Kept | None:
        """The page that was asked for in the same way, if nothing has changed of what it stands on, as the ledger was
        looked at just now."""
        slot = self._ways.get(told_by(scope))
        if slot is None:
            return None
        seen = self._seen
        if self._look and (seen is None or monotonic() - seen[2] >= self._trusted) and (now := self._look()):
            self._seen = seen = (*now, monotonic())
        if not seen or seen[1] != slot.today or monotonic() - seen[2] >= self._trusted:
            return None
        return slot.page if self._is_true(slot, seen[0]) else None

    def _is_true(self, slot: _Slot, last: Last) -> bool:
        """The page would be the same, were it made with that last entry."""
        then = slot.last
        if then == last:
            return True
        if not self._hold or not slot.footing or not self._hold(slot.footing, then, last):
            return False
        slot.last = last
        return True

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
            if slot is None or not self._is_true(slot, last):
                return None
            self._on_the_way(slot, scope)
            self._slots.move_to_end(_key(asked))
            return slot.page

    def keep(
        self,
        asked: Asked,
        last: Last,
        response: Response,
        scope: Scope,
        lasting: bool = False,
        footing: Footing | None = None,
    ) -> Kept:
        """Keeps a page that answers; gives it as it is to be sent: whoever gets a `lasting` one may keep it, too."""
        lasting = lasting and response.status_code == 200
        told = Kept.of(response, A_DAY if lasting else ASK_AGAIN)
        if response.status_code != 200:
            return told
        key = _key(asked)
        with self._lock:
            self._drop(key)
            self._slots[key] = slot = _Slot(told, last, asked.today, footing)
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


def _unpacks(headers: Mapping[bytes, bytes]) -> bool:
    """The reader can unpack gzip, and there is no secret of theirs on the page whose length would tell of it."""
    return b"gzip" in headers.get(b"accept-encoding", b"") and b"cookie" not in headers


def _tags(unless: bytes) -> set[bytes]:
    """The names of contents that a reader has."""
    return {tag.strip().removeprefix(b"W/") for tag in unless.split(b",")} if unless else set()


def _key(asked: Asked) -> Key:
    return asked.path, tuple(sorted(asked.query.items())), asked.language, asked.base, asked.today, asked.small
