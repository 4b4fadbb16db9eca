"""Where bytes come from: a file, a pipe or standard input, opened so that its head can be looked at first."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from incumbent.errors import BinaryInput, EmptyInput, InputError, MissingInput
from incumbent.model.document import Document
from incumbent.model.time import PartialDate

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

LIMIT = 20_000_000  # bytes of one document: a long book has about 2 MB, so what is above is no article
HEAD = 4096  # bytes looked at to tell what a source is
_BLANK_HEAD = 65_536  # a source that opens with more blanks than this is taken as it is

ADVICE_TEXT = "save the article as text (UTF-8) or HTML and read that"

_BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_MAGIC = {
    b"%PDF-": "a PDF",
    b"PK\x03\x04": "a ZIP archive or an office document",
    b"\x1f\x8b": "a gzip archive",
    b"\x89PNG": "an image",
    b"\xff\xd8\xff": "an image",
    b"GIF8": "an image",
    b"\xd0\xcf\x11\xe0": "an office document",
    b"{\\rtf": "an RTF document",
    b"SQLite format 3": "a database",
}


@dataclass(frozen=True, slots=True)
class Given:
    """What the caller tells beside the bytes: what to take where an article is silent, today's date, and the limit of
    bytes; `on_read` is told of every stretch of bytes that is done."""

    published: PartialDate | None
    language: str
    today: date
    limit: int
    on_read: Callable[[int], None] | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """`name` is for the document, `place` for messages, `head` the first bytes, `stream` all of them."""

    name: str
    place: str
    head: bytes
    stream: io.BufferedIOBase

    def all(self, limit: int) -> bytes:
        """Every byte, up to `limit` and one more: the caller sees that it was too much, and memory stays bounded."""
        return self.stream.read(limit + 1)


Outcome: TypeAlias = Document | InputError  # a format yields what it read, or what was wrong with that one article
Format: TypeAlias = Callable[[Source, Given], Iterator[Outcome]]


class _Replayed(io.RawIOBase):
    """A stream whose first bytes were taken already: gives them again, then the rest."""

    def __init__(self, head: bytes, rest: io.BufferedIOBase) -> None:
        self._head = head
        self._rest = rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        view = memoryview(buffer).cast("B")
        if self._head:
            size = min(len(view), len(self._head))
            view[:size] = self._head[:size]
            self._head = self._head[size:]
            return size
        chunk = self._rest.read1(len(view))
        view[: len(chunk)] = chunk
        return len(chunk)


def source_of(stream: io.BufferedIOBase, *, name: str, place: str) -> Source:
    """A source over an open stream. Raises EmptyInput and BinaryInput: both show in the first bytes."""
    head = b""
    while not head.strip() and len(head) < _BLANK_HEAD:
        chunk = stream.read1(HEAD)  # what is there now: a pipe may be slow, and is read as it flows
        head += chunk
        if not chunk:
            break
    if not head.strip():
        raise EmptyInput(f"{place} is empty", "give a file that holds the text of an article")
    refuse_binary(head, place)
    return Source(name, place, head, io.BufferedReader(_Replayed(head, stream), buffer_size=1 << 17))


def refuse_binary(raw: bytes, place: str) -> None:
    """Raises BinaryInput where the bytes are no text of any kind."""
    if raw.startswith(_BOMS):
        return
    kind = next((kind for magic, kind in _MAGIC.items() if raw.startswith(magic)), None)
    if kind is None and b"\0" in raw:
        kind = "binary"
    if kind:
        raise BinaryInput(f"{place} is {kind}, not text", ADVICE_TEXT)


def open_file(path: Path) -> io.BufferedIOBase:
    """The file, opened for reading; raises MissingInput where there is none, InputError where it may not be read."""
    try:
        return path.open("rb")
    except FileNotFoundError:
        raise MissingInput(f"there is no {place_of(path)}", "check the path") from None
    except OSError as error:
        raise unreadable(path, error) from error


def unreadable(path: Path, error: OSError) -> InputError:
    reason = (error.strerror or type(error).__name__).lower()
    return InputError(f"{place_of(path)} cannot be read ({reason})", "check its permissions and the disk")


def place_of(path: Path) -> str:
    """The path as it stands in a message of one line."""
    text = str(path)
    return text if text.isprintable() else repr(text)


def name_of(path: Path) -> str:
    """The file name without its ending, as a text that any output can carry."""
    return path.stem.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
