"""Plain text: the whole file is one article, without a title."""

from __future__ import annotations

from collections.abc import Iterator

from incumbent.errors import EmptyInput
from incumbent.model.document import Document
from incumbent.reading.decoding import decode, refuse_oversized
from incumbent.reading.source import Given, Outcome, Source


def read_plain(source: Source, given: Given) -> Iterator[Outcome]:
    """Yields the one document of a text file, character for character.

    Raises OversizedInput, BinaryInput, EncodingError and EmptyInput.
    """
    raw = source.all(given.limit)
    refuse_oversized(len(raw), given.limit, source.place)
    text = decode(raw, source.place)
    if not text.strip():
        raise EmptyInput(f"{source.place} is empty", "give a file that holds the text of an article")
    yield Document(
        name=source.name,
        text=text,
        language=given.language,
        published_at=given.published,
        published_basis="given" if given.published else "unknown",
    )
