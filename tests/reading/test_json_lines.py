"""One article a line; a bad line is told and the others are read."""

from __future__ import annotations

import json
import tracemalloc
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incumbent.errors import (
    BadDate,
    EmptyInput,
    EncodingError,
    FutureDate,
    InputError,
    MalformedInput,
    OversizedInput,
)
from incumbent.model.document import Document
from incumbent.model.time import PartialDate
from incumbent.reading import read

TODAY = date(2024, 1, 15)
WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\0"))


def outcome(path: Path, raw: bytes, **given_by_caller: object) -> tuple[list[Document], list[InputError]]:
    path.write_bytes(raw)
    faults: list[InputError] = []
    documents = read([path], today=TODAY, on_fault=faults.append, **given_by_caller)  # type: ignore[arg-type]
    return list(documents), faults


def article(path: Path, **fields: object) -> Document:
    (document,), faults = outcome(path, json.dumps(fields).encode())
    assert not faults
    return document


@given(title=WORDS, body=WORDS.filter(str.strip), escaped=st.booleans())
def test_the_text_is_the_title_a_newline_and_the_body(tmp_path: Path, title: str, body: str, escaped: bool) -> None:
    line = json.dumps({"title": title, "text": body}, ensure_ascii=escaped).encode()
    (document,), _ = outcome(tmp_path / "a.jsonl", line)
    assert document.text == (f"{title}\n{body}" if title else body)
    assert document.title == title


def test_every_field_is_taken_over(tmp_path: Path) -> None:
    document = article(
        tmp_path / "a.jsonl",
        id="gazette:1",
        title="Acme",
        text="Roe left.",
        date="2023-11-20",
        language="fr-FR",
        publisher="The Gazette",
        url="https://example.org/1",
    )
    assert document == Document(
        name="gazette:1",
        text="Acme\nRoe left.",
        title_end=4,
        language="fr",
        published_at=PartialDate(2023, 11, 20),
        published_basis="given",
        publisher="The Gazette",
        url="https://example.org/1",
    )


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("1989", PartialDate(1989)),
        (1989, PartialDate(1989)),
        ("2023-11", PartialDate(2023, 11)),
        ("2023-11-20T23:30:00-05:00", PartialDate(2023, 11, 20)),
        ("2023-11-20 08:00:00Z", PartialDate(2023, 11, 20)),
        (None, None),
        ("", None),
    ],
)
def test_a_date_keeps_the_precision_in_which_it_is_told(tmp_path: Path, told: object, kept: PartialDate | None) -> None:
    assert article(tmp_path / "a.jsonl", text="Roe left.", date=told).published_at == kept


def test_what_an_article_tells_goes_before_what_the_caller_tells(tmp_path: Path) -> None:
    lines = b'{"text": "a", "date": "2020", "language": "en"}\n{"text": "b"}\n'
    documents, _ = outcome(tmp_path / "a.jsonl", lines, published=PartialDate(2021), language="fr")
    assert [(d.published_at, d.language) for d in documents] == [(PartialDate(2020), "en"), (PartialDate(2021), "fr")]


def test_an_article_without_an_id_is_named_after_its_line(tmp_path: Path) -> None:
    documents, _ = outcome(tmp_path / "week.jsonl", b'{"text": "a"}\n\n{"text": "b"}')
    assert [document.name for document in documents] == ["week:1", "week:3"]


@pytest.mark.parametrize(
    ("line", "error", "message"),
    [
        (b'{"text": ', MalformedInput, r"a\.jsonl:2 is not JSON"),
        (b"[" * 100_000, MalformedInput, "not JSON"),
        (b'{"text": "a", "n": ' + b"9" * 5000 + b"}", MalformedInput, "not JSON"),
        (b'["text"]', MalformedInput, "no JSON object"),
        (b'{"text": ["a"]}', MalformedInput, '"text" is no text'),
        (b'{"text": "a", "id": true}', MalformedInput, '"id" is no text'),
        (b'{"text": "half \\ud83d"}', MalformedInput, "half a character"),
        (b'{"text": "nul \\u0000"}', MalformedInput, "NUL"),
        (b'{"text": " "}', EmptyInput, "holds no text"),
        (b'{"titel": "a"}', EmptyInput, '"text"'),
        (b'{"text": "caf\xe9"}', EncodingError, r"a\.jsonl:2 is not UTF-8"),
        (b'{"text": "a", "date": "soon"}', BadDate, "'soon' is no date"),
        (b'{"text": "a", "date": "2023-02-30"}', BadDate, "no date"),
        (b'{"text": "a", "date": "2024-01-16"}', FutureDate, "2024-01-16 lies after today, 2024-01-15"),
        (b'{"text": "' + b"a" * 2000_000 + b'"}', OversizedInput, r"a\.jsonl:2 is over the limit of 1 MB"),
    ],
)
def test_a_bad_line_is_told_in_one_line_and_the_others_are_read(
    tmp_path: Path, line: bytes, error: type[InputError], message: str
) -> None:
    raw = b'{"text": "first"}\n' + line + b'\n{"text": "last"}\n'
    documents, faults = outcome(tmp_path / "a.jsonl", raw, limit=1_000_000)
    assert [document.text for document in documents] == ["first", "last"]
    (fault,) = faults
    with pytest.raises(error, match=message):
        raise fault
    assert "\n" not in str(fault) and fault.advice


def test_a_date_of_today_is_no_future(tmp_path: Path) -> None:
    assert article(tmp_path / "a.jsonl", text="a", date="2024-01-15").published_at == PartialDate(2024, 1, 15)


def test_without_on_fault_the_first_bad_line_is_raised_after_what_stood_before_it(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"text": "first"}\nnonsense\n')
    documents = read([path], today=TODAY)
    assert next(documents).text == "first"
    with pytest.raises(MalformedInput):
        next(documents)


def test_a_line_of_fifty_megabytes_is_refused_without_being_held_in_memory(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    with path.open("wb") as stream:
        stream.writelines(b"x" * 1_000_000 for _ in range(50))
        stream.write(b'\n{"text": "after"}\n')
    tracemalloc.start()
    documents, faults = [], []
    documents = [document.text for document in read([path], today=TODAY, on_fault=faults.append, limit=2_000_000)]
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert documents == ["after"] and isinstance(faults[0], OversizedInput)
    assert peak < 12_000_000


def test_articles_are_read_as_they_are_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"text": "a"}\n' * 100_000)
    tracemalloc.start()
    assert sum(1 for _ in read([path], today=TODAY)) == 100_000
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 2_000_000


@pytest.mark.parametrize("raw", [b"", b"\n\n \n"])
def test_a_file_without_lines_is_empty(tmp_path: Path, raw: bytes) -> None:
    _, (fault,) = outcome(tmp_path / "a.jsonl", raw)
    assert isinstance(fault, EmptyInput)


def test_utf_16_is_refused_once_for_the_whole_file(tmp_path: Path) -> None:
    _, (fault,) = outcome(tmp_path / "a.jsonl", '{"text": "a"}\n'.encode("utf-16") * 3)
    assert isinstance(fault, EncodingError)


def test_a_byte_order_mark_of_utf_8_is_taken_off(tmp_path: Path) -> None:
    (document,), faults = outcome(tmp_path / "a.jsonl", b'\xef\xbb\xbf{"text": "a"}')
    assert document.text == "a" and not faults
