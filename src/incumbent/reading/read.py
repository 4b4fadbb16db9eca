"""Picks the reader of each path and gives the documents, one after the other."""

from __future__ import annotations

import io
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import cast

from incumbent.errors import EmptyInput, InputError, MalformedInput
from incumbent.model.document import Document
from incumbent.model.time import PartialDate
from incumbent.reading.json_lines import read_json_lines
from incumbent.reading.page import read_page
from incumbent.reading.plain import read_plain
from incumbent.reading.published import refuse_future
from incumbent.reading.source import (
    LIMIT,
    Format,
    Given,
    Outcome,
    Source,
    name_of,
    open_file,
    place_of,
    source_of,
    unreadable,
)

FORMATS: dict[str, Format] = {
    ".htm": read_page,
    ".html": read_page,
    ".jsonl": read_json_lines,
    ".ndjson": read_json_lines,
    ".txt": read_plain,
    ".xhtml": read_page,
}
_MARKUP = re.compile(
    rb"<(?:!doctype\s+html|\?xml|html|head|body|meta|title|article|main|div|h1|p)\b|<!--", re.IGNORECASE
)
_ARRAY = re.compile(rb"\[\s*\{\s*\"")


def read(
    paths: Iterable[str | Path],
    *,
    published: PartialDate | None = None,
    language: str = "",
    today: date,
    on_fault: Callable[[InputError], None] | None = None,
    on_read: Callable[[int], None] | None = None,
    limit: int = LIMIT,
    stdin: io.BufferedIOBase | None = None,
) -> Iterator[Document]:
    """Yields the documents of files, of folders (their files of known formats, in order) and of `-`, standard input.

    `published` and `language` are for articles that tell none themselves; for a web page they go before its markup.
    `limit` is the number of bytes that one article may have; memory holds one article at a time.
    An article that cannot be read is handed to `on_fault` as an InputError, and the rest is read all the same; without
    `on_fault` the error is raised. `on_read` is told how many bytes were read, before each article and at the end of a
    file, so that all of it adds up to the size. A `published` after `today` raises FutureDate at once.
    """
    found = outcomes(
        paths, published=published, language=language, today=today, on_read=on_read, limit=limit, stdin=stdin
    )
    return _documents(found, on_fault)


def outcomes(
    paths: Iterable[str | Path],
    *,
    published: PartialDate | None = None,
    language: str = "",
    today: date,
    on_read: Callable[[int], None] | None = None,
    limit: int = LIMIT,
    stdin: io.BufferedIOBase | None = None,
) -> Iterator[Outcome]:
    """The same as `read`, with the fault of an article that cannot be read in its place among the documents."""
    if published is not None:
        refuse_future(published, today, "the date given")
    return _outcomes(paths, Given(published, language.lower(), today, limit, on_read), stdin)


def size(paths: Iterable[str | Path]) -> int | None:
    """The bytes of what `read` would read; None where something is no file or folder, such as standard input."""
    total = 0
    for path in map(Path, paths):
        for file in _files_of(path) if path.is_dir() else (path,):
            if file.is_file():
                total += file.stat().st_size
            elif str(file) == "-" or file.exists():
                return None
    return total


def _documents(outcomes: Iterator[Outcome], on_fault: Callable[[InputError], None] | None) -> Iterator[Document]:
    for outcome in outcomes:
        if isinstance(outcome, Document):
            yield outcome
        elif on_fault is None:
            raise outcome
        else:
            on_fault(outcome)


def _outcomes(paths: Iterable[str | Path], given: Given, stdin: io.BufferedIOBase | None) -> Iterator[Outcome]:
    for path in paths:
        if str(path) == "-":
            stream = stdin if stdin is not None else _standard_input()
            yield from _of_stream(stream, Path("stdin"), "standard input", None, given)
        elif Path(path).is_dir():
            yield from _of_folder(Path(path), given)
        else:
            yield from _of_file(Path(path), given)


def _of_folder(folder: Path, given: Given) -> Iterator[Outcome]:
    found = False
    faults: list[OSError] = []
    for path in _files_of(folder, faults.append):
        found = True
        yield from _of_file(path, given)
    yield from (unreadable(Path(fault.filename or folder), fault) for fault in faults)
    if not found and not faults:
        endings = ", ".join(FORMATS)
        yield EmptyInput(f"{place_of(folder)} holds no articles", f"give a folder with files that end in {endings}")


def _files_of(folder: Path, on_fault: Callable[[OSError], None] | None = None) -> Iterator[Path]:
    """The files of known formats in a folder and in those below it, in order, without hidden ones."""
    for directory, below, files in os.walk(folder, onerror=on_fault):
        below[:] = sorted(name for name in below if not name.startswith("."))
        for name in sorted(files):
            if not name.startswith(".") and Path(name).suffix.lower() in FORMATS:
                yield Path(directory, name)


def _of_file(path: Path, given: Given) -> Iterator[Outcome]:
    try:
        stream = open_file(path)
    except InputError as fault:
        yield fault
        return
    with stream:
        told = 0
        for outcome in _of_stream(stream, path, place_of(path), FORMATS.get(path.suffix.lower()), given):
            told += _tell(stream, told, given)
            yield outcome
        _tell(stream, told, given)


def _tell(stream: io.BufferedIOBase, told: int, given: Given) -> int:
    """Tells how far the stream has come since `told`, and gives that number of bytes."""
    if given.on_read is None or not stream.seekable():
        return 0
    more = stream.tell() - told
    given.on_read(more)
    return more


def _of_stream(
    stream: io.BufferedIOBase, path: Path, place: str, known: Format | None, given: Given
) -> Iterator[Outcome]:
    try:
        source = source_of(stream, name=name_of(path), place=place)
        yield from (known or _guessed(source))(source, given)
    except InputError as fault:
        yield fault
    except OSError as error:  # a disk that fails in the middle of a file
        yield unreadable(path, error)


def _guessed(source: Source) -> Format:
    """The format of bytes that come without an ending: JSON Lines, a web page, else plain text. Raises MalformedInput
    for one JSON array: read as text, its articles would be one, without their days."""
    head = source.head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if head.startswith(b"{"):
        return read_json_lines
    if _ARRAY.match(head):
        raise MalformedInput(
            f"{source.place} is one JSON array", "write its articles one a line: jq -c '.[]' OLD > NEW"
        )
    return read_page if _MARKUP.match(head) else read_plain


def _standard_input() -> io.BufferedIOBase:
    return cast(io.BufferedIOBase, sys.stdin.buffer)  # typed as BinaryIO, which leaves read1 out
