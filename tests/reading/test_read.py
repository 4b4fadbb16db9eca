"""Files, folders and standard input: which reader takes what, and what happens where one fails."""

from __future__ import annotations

import io
import os
import queue
import threading
from datetime import date
from pathlib import Path

import pytest
from tests.rights import reachable, unprivileged

from incumbent.errors import BinaryInput, EmptyInput, FutureDate, InputError, MalformedInput, MissingInput
from incumbent.model.time import PartialDate
from incumbent.reading import read

TODAY = date(2024, 1, 15)


def from_stdin(raw: bytes) -> list[tuple[str, str]]:
    return [(document.name, document.text) for document in read(["-"], today=TODAY, stdin=io.BytesIO(raw))]


def test_a_folder_gives_the_files_of_known_formats_in_the_order_of_their_paths(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.TXT", "a/y.jsonl", "c.HTM", ".hidden.txt", ".git/x.txt", "notes.md", "LICENSE"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        words = '{"text": "words", "id": "y"}' if name.endswith("jsonl") else "<p>words</p>"
        (tmp_path / name).write_text(words)
    assert [document.name for document in read([tmp_path], today=TODAY)] == ["b", "c", "y", "z"]


def test_a_folder_without_articles_is_told(tmp_path: Path) -> None:
    with pytest.raises(EmptyInput, match=r"holds no articles.*\.jsonl"):
        list(read([tmp_path], today=TODAY))


def test_paths_are_read_in_the_order_in_which_they_are_given(tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / f"{name}.txt").write_text(name)
    assert [d.name for d in read([tmp_path / "b.txt", str(tmp_path / "a.txt")], today=TODAY)] == ["b", "a"]


@pytest.mark.parametrize(
    ("raw", "documents"),
    [
        (b'\n {"id": "x", "text": "words"}\n', [("x", "words")]),
        (b"\xef\xbb\xbf<!DOCTYPE html><p>words</p>", [("stdin", "words")]),
        (b"<?xml version='1.0'?><html><body>words</body></html>", [("stdin", "words")]),
        (b"words < more words", [("stdin", "words < more words")]),
        (b"<3 words", [("stdin", "<3 words")]),
        (b"  words\n", [("stdin", "  words\n")]),
        ("words".encode("utf-16"), [("stdin", "words")]),
    ],
)
def test_standard_input_is_told_by_its_first_character(raw: bytes, documents: list[tuple[str, str]]) -> None:
    assert from_stdin(raw) == documents


@pytest.mark.parametrize("raw", [b"", b"\n\n"])
def test_standard_input_may_be_empty_but_that_is_told(raw: bytes) -> None:
    with pytest.raises(EmptyInput, match="standard input is empty"):
        from_stdin(raw)


def test_a_file_without_a_known_ending_is_told_by_its_first_character(tmp_path: Path) -> None:
    (tmp_path / "export.json").write_text('{"id": "x", "text": "words"}')
    (tmp_path / "report").write_bytes(b"%PDF-1.7")
    faults: list[InputError] = []
    documents = read([tmp_path / "export.json", tmp_path / "report"], today=TODAY, on_fault=faults.append)
    assert [document.name for document in documents] == ["x"]
    assert [type(fault) for fault in faults] == [BinaryInput]


@pytest.mark.parametrize("array", ['[{"text": "Words."}]', '\ufeff [\n  {"id": "a", "text": "Words."},'])
def test_an_array_of_articles_is_not_taken_for_the_text_of_one(array: str) -> None:
    with pytest.raises(MalformedInput, match="standard input is one JSON array: write its articles one a line"):
        from_stdin(array.encode())
    assert from_stdin(b"[Orbex] Words.") == [("stdin", "[Orbex] Words.")]


def test_a_pipe_is_read_while_it_is_written(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    arrived: queue.Queue[str] = queue.Queue()
    with os.fdopen(reading, "rb") as stream, os.fdopen(writing, "wb", buffering=0) as sink:
        documents = read(["-"], today=TODAY, stdin=stream)
        threading.Thread(target=lambda: [arrived.put(d.text) for d in documents], daemon=True).start()
        for words in ("first", "second"):
            sink.write(f'{{"text": "{words}"}}\n'.encode())
            assert arrived.get(timeout=5) == words, "it has to come before the pipe is closed"
        sink.close()


def test_a_missing_file_is_told_and_the_others_are_read(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text("words")
    faults: list[InputError] = []
    documents = read([tmp_path / "a.txt", tmp_path / "b.txt"], today=TODAY, on_fault=faults.append)
    assert [document.name for document in documents] == ["b"]
    assert isinstance(faults[0], MissingInput) and "check the path" in str(faults[0])


def test_a_file_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("words")
    with (
        reachable(tmp_path / "a.txt", rights=0) as held,
        unprivileged(),
        pytest.raises(InputError, match="permission denied"),
    ):
        list(read([held], today=TODAY))


def test_a_file_that_the_system_refuses_is_told_whatever_the_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    (tmp_path / "a.txt").write_text("words")
    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(InputError, match=r"cannot be read \(permission denied\): check its permissions"):
        list(read([tmp_path / "a.txt"], today=TODAY))


def test_a_name_with_a_line_end_does_not_break_the_message(tmp_path: Path) -> None:
    with pytest.raises(MissingInput) as raised:
        list(read([tmp_path / "a\nb.txt"], today=TODAY))
    assert "\n" not in str(raised.value)


def test_a_publication_date_after_today_is_refused_before_anything_is_read(tmp_path: Path) -> None:
    with pytest.raises(FutureDate):
        read([tmp_path / "none.txt"], published=PartialDate(2024, 1, 16), today=TODAY)
    read([tmp_path / "none.txt"], published=PartialDate(2024), today=TODAY)


def test_reading_twice_gives_the_same_documents(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("<p>Roe quits Acme.</p>")
    assert list(read([tmp_path], today=TODAY)) == list(read([tmp_path], today=TODAY))
