"""The one door behind which something may be changed: a token, compared in constant time, and few tries at it."""

from __future__ import annotations

import hashlib
import hmac
from collections import OrderedDict
from collections.abc import Callable
from threading import Lock
from time import monotonic
from typing import Literal

TRIES = 10  # wrong tokens of one address
WITHIN = 60.0  # seconds, after which they are forgotten
WATCHED = 1_000  # addresses whose tries are counted

Answer = Literal["open", "closed", "wrong", "slow"]


class Door:
    """`closed` where the server has no token, `slow` for who has tried too often: then nothing is compared."""

    def __init__(self, token: str, clock: Callable[[], float] = monotonic) -> None:
        self._digest = _digest(token) if token else b""
        self._clock = clock
        self._tries: OrderedDict[str, list[float]] = OrderedDict()
        self._lock = Lock()

    @property
    def is_there(self) -> bool:
        """False where nothing can be changed at all."""
        return bool(self._digest)

    def knock(self, given: str, address: str) -> Answer:
        """What whoever gives this token is answered."""
        if not self._digest:
            return "closed"
        if self._has_tried_too_often(address):
            return "slow"
        if hmac.compare_digest(_digest(given), self._digest):
            return "open"
        self._remember(address)
        return "wrong"

    def _has_tried_too_often(self, address: str) -> bool:
        with self._lock:
            since = self._clock() - WITHIN
            left = [at for at in self._tries.pop(address, ()) if at > since]
            if left:
                self._tries[address] = left
            return len(left) >= TRIES

    def _remember(self, address: str) -> None:
        with self._lock:
            self._tries.setdefault(address, []).append(self._clock())
            self._tries.move_to_end(address)
            while len(self._tries) > WATCHED:
                self._tries.popitem(last=False)


def _digest(token: str) -> bytes:
    """Of one length, whatever the token's: comparing tells nothing of it either."""
    return hashlib.sha256(token.encode("utf-8", "replace")).digest()
