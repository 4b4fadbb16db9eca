"""JSON Lines: an article a line: `text` and, where known, `id`, `title`, `date`, `language`, `publisher`, `url`."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator

from incumbent.errors import EmptyInput, EncodingError, InputError, MalformedInput, OversizedInput
from incumbent.model.document import Document
from incumbent.model.time import PartialDate
from incumbent.reading.decoding import decode, refuse_oversized
from incumbent.reading.published import published_date
from incumbent.reading.source import Given, Outcome, Source

_SKIP = 1 << 20
_UNSTORABLE = re.compile("[\ud800-\udfff\0]")  # half characters and NUL: no file, database or terminal carries them


def read_json_lines(source: Source, given: Given) -> Iterator[Outcome]:
    """Yields a document or an error for each line: a bad line does not keep the rest from being read.

    What an article tells of itself goes before what the caller gives. Memory holds one line, never more than the limit.
    Raises EncodingError for a file in UTF-16, and EmptyInput where no line holds anything.
    """
    if source.head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise EncodingError(
            f"{source.place} is in UTF-16, but JSON Lines are in UTF-8",
            "convert it: iconv -f UTF-16 -t UTF-8 OLD > NEW",
        )
    number, found = 0, False
    while line := source.stream.readline(given.limit + 1):
        number += 1
        place = f"{source.place}:{number}"
        try:
            refuse_oversized(len(line.removesuffix(b"\n")), given.limit, place)
            if line.strip():
                found = True
                yield _article(line, number, place, source, given)
        except OversizedInput as fault:
            found = True
            _skip_line(source)
            yield fault
        except InputError as fault:
            yield fault
    if not found:
        raise EmptyInput(f"{source.place} is empty", "give one article a line")


def _skip_line(source: Source) -> None:
    while (chunk := source.stream.readline(_SKIP)) and not chunk.endswith(b"\n"):
        pass


def _article(line: bytes, number: int, place: str, source: Source, given: Given) -> Document:
    try:
        record = json.loads(decode(line, place))
    except json.JSONDecodeError as error:
        raise MalformedInput(
            f"{place} is not JSON ({error.msg}, column {error.colno})", "write one JSON object a line"
        ) from None
    except (RecursionError, ValueError):
        raise MalformedInput(f"{place} is not JSON that can be read", "write one JSON object a line") from None
    if not isinstance(record, dict):
        raise MalformedInput(f"{place} is no JSON object", 'write {"id": …, "text": …} on each line')
    title, body = _words(record, "title", place), _words(record, "text", place)
    if not (title + body).strip():
        raise EmptyInput(f"{place} holds no text", 'give the article\'s words in the field "text"')
    told = _words(record, "date", place)
    published: PartialDate | None = published_date(told, given.today, place) if told else given.published
    return Document(
        name=_words(record, "id", place) or f"{source.name}:{number}",
        text=f"{title}\n{body}" if title else body,
        title_end=len(title),
        language=_words(record, "language", place).lower().split("-")[0] or given.language,
        published_at=published,
        published_basis="given" if published else "unknown",
        publisher=_words(record, "publisher", place),
        url=_words(record, "url", place),
    )


def _words(record: dict[str, object], field: str, place: str) -> str:
    """The field's text, "" where it is missing or null; a number (an id, a year) as it is written."""
    value = record.get(field)
    if value is None:
        return ""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if not isinstance(value, str):
        raise MalformedInput(f'{place}: the field "{field}" is no text', "put it in quotation marks")
    if _UNSTORABLE.search(value):
        raise MalformedInput(
            f'{place}: the field "{field}" holds half a character (\\ud800-\\udfff) or a NUL',
            "export it again as UTF-8",
        )
    return value
