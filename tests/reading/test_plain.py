"""Plain text comes through character for character."""

from __future__ import annotations

import codecs
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incumbent.errors import BinaryInput, EmptyInput, EncodingError, OversizedInput
from incumbent.model.document import Document
from incumbent.model.evidence import Evidence
from incumbent.model.span import Span
from incumbent.model.time import PartialDate
from incumbent.reading import read

TODAY = date(2024, 1, 15)
LETTERS = st.characters(codec="utf-8", exclude_characters="\0\ufeff")
TEXTS = st.text(LETTERS, min_size=1).filter(lambda text: text.strip() and not text.startswith(("%PDF-", "PK", "GIF8")))


def one(path: Path, raw: bytes, **given_by_caller: object) -> Document:
    path.write_bytes(raw)
    (document,) = read([path], today=TODAY, **given_by_caller)  # type: ignore[arg-type]
    return document


@given(text=TEXTS)
def test_any_text_comes_back_as_it_was_written(tmp_path: Path, text: str) -> None:
    assert one(tmp_path / "a.txt", text.encode()).text == text


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
    ],
)
@given(text=TEXTS)
def test_a_byte_order_mark_tells_the_encoding_and_is_no_part_of_the_text(
    tmp_path: Path, mark: bytes, encoding: str, text: str
) -> None:
    assert one(tmp_path / "a.txt", mark + text.encode(encoding)).text == text


@given(before=TEXTS, words=TEXTS, after=st.text(LETTERS))
def test_offsets_count_in_the_text_that_was_written(tmp_path: Path, before: str, words: str, after: str) -> None:
    document = one(tmp_path / "a.txt", (before + words + after).encode())
    assert Evidence.of(document.text, Span(len(before), len(before) + len(words))).exact == words


def test_line_ends_and_decomposed_accents_stay(tmp_path: Path) -> None:
    text = "Zoe\u0301 s'en va.\r\nElle l'a dit\u00a0: «\u202foui\u202f».\n"
    assert one(tmp_path / "a.txt", text.encode()).text == text


def test_the_first_line_is_no_title_and_the_name_is_the_file_name_without_its_ending(tmp_path: Path) -> None:
    document = one(tmp_path / "acme.en.txt", b"Acme names Roe\n\nJane Roe takes over.")
    assert (document.name, document.title_end) == ("acme.en", 0)


def test_the_caller_tells_date_and_language(tmp_path: Path) -> None:
    document = one(tmp_path / "a.txt", b"Roe left.", published=PartialDate(2023, 11), language="EN")
    assert (document.published_at, document.published_basis, document.language) == (
        PartialDate(2023, 11),
        "given",
        "en",
    )


def test_without_a_date_the_date_is_unknown(tmp_path: Path) -> None:
    document = one(tmp_path / "a.txt", b"Roe left.")
    assert (document.published_at, document.published_basis) == (None, "unknown")


@pytest.mark.parametrize("raw", [b"", b" \n\t ", codecs.BOM_UTF8, codecs.BOM_UTF16_LE + " \n".encode("utf-16-le")])
def test_a_file_without_words_is_empty(tmp_path: Path, raw: bytes) -> None:
    with pytest.raises(EmptyInput, match=r"a\.txt is empty: give a file"):
        one(tmp_path / "a.txt", raw)


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        (b"%PDF-1.7 ...", "a PDF"),
        (b"PK\x03\x04 word/document.xml", "an office document"),
        (b"\x1f\x8b\x08", "a gzip archive"),
        (b"\x89PNG\r\n", "an image"),
        (b"text and then \0 a NUL", "binary"),
        (b"long text " * 1000 + b"\0", "binary"),
        (codecs.BOM_UTF16_LE + "a\0b".encode("utf-16-le"), "NUL characters"),
    ],
)
def test_what_is_no_text_is_refused_by_what_it_is(tmp_path: Path, raw: bytes, kind: str) -> None:
    with pytest.raises(BinaryInput, match=kind):
        one(tmp_path / "a.txt", raw)


def test_another_encoding_is_not_guessed_but_told_with_the_way_out(tmp_path: Path) -> None:
    with pytest.raises(EncodingError, match=r"byte 4 does not fit.*iconv"):
        one(tmp_path / "a.txt", "café".encode("cp1252"))


def test_a_cut_off_character_is_an_encoding_error(tmp_path: Path) -> None:
    with pytest.raises(EncodingError):
        one(tmp_path / "a.txt", "café".encode()[:-1])


def test_a_text_of_the_limit_is_read_and_one_byte_more_is_not(tmp_path: Path) -> None:
    assert len(one(tmp_path / "a.txt", b"x" * 100, limit=100).text) == 100
    with pytest.raises(OversizedInput, match="split it"):
        one(tmp_path / "a.txt", b"x" * 101, limit=100)
