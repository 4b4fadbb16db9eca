"""Who is signed in: kept in the memory of the server for some hours. A browser holds a random word and nothing else."""

from __future__ import annotations

import datetime
import hashlib
import hmac
import secrets
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Lock

COOKIE = "incumbent_session"
LASTS = datetime.timedelta(hours=8)
MOST = 200  # sessions at a time; the oldest ends first


@dataclass(frozen=True, slots=True)
class Session:
    """`by` is the name that the reviewer gave, `proof` the word that every form of theirs must bring back."""

    by: str
    until: datetime.datetime
    proof: str = field(repr=False)

    def is_proven_by(self, given: str) -> bool:
        """True where a form brings back the word; compared in constant time."""
        return hmac.compare_digest(given.encode("utf-8", "replace"), self.proof.encode())


class Sessions:
    """All sessions, for all threads. `now` looks at the clock."""

    def __init__(self, now: Callable[[], datetime.datetime]) -> None:
        self._now = now
        self._kept: OrderedDict[bytes, Session] = OrderedDict()
        self._lock = Lock()

    def begin(self, by: str) -> str:
        """The word that the browser is to hold from now on."""
        word = secrets.token_urlsafe(32)
        session = Session(by, self._now() + LASTS, secrets.token_urlsafe(32))
        with self._lock:
            self._kept[_digest(word)] = session
            while len(self._kept) > MOST:
                self._kept.popitem(last=False)
        return word

    def of(self, word: str) -> Session | None:
        """Whose browser holds that word, where the session is not over."""
        with self._lock:
            session = self._kept.get(_digest(word)) if word else None
            if session is not None and session.until <= self._now():
                del self._kept[_digest(word)]
                return None
            return session

    def end(self, word: str) -> None:
        """Signs out."""
        with self._lock:
            self._kept.pop(_digest(word), None)


def _digest(word: str) -> bytes:
    """The memory of the server holds no word that would open anything."""
    return hashlib.sha256(word.encode("utf-8", "replace")).digest()
