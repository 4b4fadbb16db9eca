"""Who is signed in. A browser holds a word that says who it is and until when, signed with a key made of the token: so
all servers over one ledger that have one token know it, and none keeps it. With another token it is worth nothing.

A session that was ended is written down, by its digest, in a file that these servers share; a server without such a
file signs with a key of its own, and its sessions end with it.
"""

from __future__ import annotations

import datetime
import hashlib
import hmac
import json
import os
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock

from incumbent.errors import OutputError

COOKIE = "incumbent_session"
LASTS = datetime.timedelta(hours=8)
LONGEST = 2_000  # characters of a word
MANY = 1_000  # ended sessions, after which those are dropped that would be over anyway
_WORK = {"n": 2**14, "r": 8, "p": 1}  # so that whoever reads a cookie cannot try out tokens by the million


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
    """All sessions of servers that have one `token` and share the file `ended`, for all threads. `now` looks at the
    clock."""

    def __init__(self, now: Callable[[], datetime.datetime], token: str, ended: Path | None = None) -> None:
        self._now = now
        self._ended = _Ended(ended)
        salt = b"incumbent sessions" if ended else secrets.token_bytes(32)
        self._key = hashlib.scrypt(token.encode(), salt=salt, dklen=32, **_WORK) if token else secrets.token_bytes(32)

    def begin(self, by: str) -> str:
        """The word that the browser is to hold from now on."""
        until = int((self._now() + LASTS).timestamp())
        told = json.dumps([secrets.token_urlsafe(24), until, by], ensure_ascii=False, separators=(",", ":"))
        said = urlsafe_b64encode(told.encode("utf-8", "replace")).decode().rstrip("=")
        return f"{said}.{self._signed('session', said)}"

    def of(self, word: str) -> Session | None:
        """Whose browser holds that word, where it is one of ours and the session is not over."""
        read = self._read(word)
        if read is None:
            return None
        number, until, by = read
        moment = datetime.datetime.fromtimestamp(until, datetime.UTC)
        if moment <= self._now() or self._ended.holds(number):
            return None
        return Session(by, moment, self._signed("proof", number))

    def end(self, word: str) -> None:
        """Signs out. Raises OutputError where that cannot be written down for the other servers."""
        if (read := self._read(word)) is not None:
            number, until, _ = read
            self._ended.add(number, until, int(self._now().timestamp()))

    def _read(self, word: str) -> tuple[str, int, str] | None:
        """What a word says that was signed here."""
        said, _, mark = word.partition(".")
        if not mark or len(word) > LONGEST or not word.isascii():
            return None
        if not hmac.compare_digest(mark.encode(), self._signed("session", said).encode()):
            return None
        number, until, by = json.loads(urlsafe_b64decode(said + "=" * (-len(said) % 4)))
        return number, until, by

    def _signed(self, what: str, said: str) -> str:
        return hmac.new(self._key, f"{what} {said}".encode(), hashlib.sha256).hexdigest()


class _Ended:
    """The sessions that were ended: lines of a digest and of the time at which it would have been over. Lines are only
    added; the file is written anew where it has many of which nobody needs to know any more."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._until: dict[str, int] = {}
        self._seen: tuple[int, int, int] | None = None
        self._lock = Lock()

    def holds(self, number: str) -> bool:
        self._look()
        return _digest(number) in self._until

    def add(self, number: str, until: int, now: int) -> None:
        with self._lock:
            self._until[_digest(number)] = until
        if self._path is None:
            return
        try:
            if len(self._until) > MANY:
                self._write_anew(now)
            else:
                file = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
                with os.fdopen(file, "ab") as lines:
                    lines.write(_line(_digest(number), until))
                    lines.flush()
                    os.fsync(lines.fileno())
        except OSError as fault:
            reason = (fault.strerror or str(fault)).lower()
            told = f"that a session was ended cannot be written down ({reason})"
            raise OutputError(told, "give the server another token: that ends all sessions") from fault

    def _look(self) -> None:
        """Reads the file where another server has written to it."""
        if self._path is None:
            return
        try:
            found = self._path.stat()
            seen = (found.st_ino, found.st_mtime_ns, found.st_size)
            if seen != self._seen:
                told = [line.split() for line in self._path.read_text(encoding="ascii", errors="replace").splitlines()]
                with self._lock:
                    self._until |= {row[0]: int(row[1]) for row in told if len(row) == 2 and row[1].isdigit()}
                    self._seen = seen
        except FileNotFoundError:
            return

    def _write_anew(self, now: int) -> None:
        assert self._path is not None
        self._look()
        with self._lock:
            self._until = {digest: until for digest, until in self._until.items() if until > now}
            part = self._path.with_name(f".{self._path.name}.{os.getpid()}.part")
            try:
                part.touch(0o600)
                part.write_bytes(b"".join(_line(digest, until) for digest, until in self._until.items()))
                part.replace(self._path)
            finally:
                with suppress(OSError):
                    part.unlink()


def _line(digest: str, until: int) -> bytes:
    return f"{digest} {until}\n".encode()


def _digest(number: str) -> str:
    """A file that others read holds nothing that would open anything."""
    return hashlib.sha256(number.encode("utf-8", "replace")).hexdigest()
