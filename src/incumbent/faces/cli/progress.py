"""How far the reading has come: a bar on standard error where a person watches, nothing in a pipe."""

from __future__ import annotations

import shutil
import sys
import time
from typing import Self, TextIO

from incumbent.faces.cli.options import counted

EVERY = 0.1  # seconds between two looks
WIDTH = 24  # characters of the bar
_CLEAR = "\r\x1b[K"


class Progress:
    """A context; `total` is the number of bytes to read, None where nobody knows."""

    def __init__(self, total: int | None = None, stream: TextIO | None = None) -> None:
        self._stream = sys.stderr if stream is None else stream
        self._watched = self._stream.isatty()
        self._total = total
        self._bytes = self._articles = self._claims = 0
        self._began = time.monotonic()
        self._shown_at = 0.0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.clear()

    def read(self, size: int) -> None:
        """`size` bytes more have been read."""
        self._bytes += size

    def article(self, claims: int) -> None:
        """One article more is done, with so many claims."""
        self._articles += 1
        self._claims += claims
        now = time.monotonic()
        if self._watched and now - self._shown_at >= EVERY:
            self._shown_at = now
            self._stream.write(_CLEAR + self.line(now)[: shutil.get_terminal_size().columns - 1])
            self._stream.flush()

    def make_way(self) -> None:
        """Takes the bar away where an answer is about to be written on the same screen."""
        if sys.stdout.isatty():
            self.clear()

    def clear(self) -> None:
        """Takes the bar away until the next article."""
        if self._watched:
            self._stream.write(_CLEAR)
            self._stream.flush()
            self._shown_at = 0.0

    def line(self, now: float) -> str:
        """The bar as it stands at `now`: the share of the bytes where it is known, what was read, and the time."""
        minutes, seconds = divmod(int(now - self._began), 60)
        articles, claims = counted(self._articles, "article"), counted(self._claims, "claim")
        told = f"{articles}, {claims}, {minutes}:{seconds:02}"
        if not self._total:
            return told
        share = min(1.0, self._bytes / self._total)
        return f"[{'#' * int(share * WIDTH):.<{WIDTH}}] {share:4.0%}  {told}"
