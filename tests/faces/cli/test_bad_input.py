"""Whatever is handed in: one line that says what to do, an exit status, nothing half written, never a traceback."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from tests.faces.cli import canned
from tests.rights import reachable, unprivileged

from incumbent.faces.cli.main import status

PAGE = "<html><head><title>Orbex names Ann Lee</title></head><body><article><p>Ann Lee was named chief executive."


class Done(NamedTuple):
    status: int
    out: str
    err: str


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Callable[..., Done]:
    monkeypatch.setattr(canned.extraction, "extract", canned.extract)
    monkeypatch.setenv("INCUMBENT_LEDGER", str(tmp_path / "test.ledger"))
    return lambda *words: Done(status([*map(str, words)]), *capsys.readouterr())


def fifty_megabytes(head: bytes, tail: bytes) -> bytes:
    return head + b"x" * 50_000_000 + tail


BAD = {
    "empty.txt": (b"", "is empty: give a file that holds the text"),
    "blank.txt": (b" \n\n ", "is empty: give"),
    "empty.jsonl": (b"", "is empty: give"),
    "empty.html": (b"", "is empty: give"),
    "report.pdf": (b"%PDF-1.7\n\x00\x01", "is a PDF, not text: save the article as text"),
    "letter.txt": (b"PK\x03\x04\x14\x00", "is a ZIP archive or an office document, not text: save"),
    "noise.txt": (random.Random(1).randbytes(5000), "is binary, not text: save"),
    "noise.html": (random.Random(2).randbytes(5000), "is binary, not text: save"),
    "long.jsonl": (
        fifty_megabytes(b'{"text": "', b'"}\n'),
        "jsonl:1 is over the limit of 20 MB for one article: split it",
    ),
    "long.txt": (fifty_megabytes(b"", b""), "is over the limit of 20 MB for one article: split it"),
    "long.html": (fifty_megabytes(b"<p>", b"</p>"), "is over the limit of 20 MB for one article: split it"),
    "latin.txt": (
        "Zoé est nommée PDG.".encode("latin-1"),
        "is not UTF-8 (byte 3 does not fit): convert it, for example: iconv",
    ),
    "latin.jsonl": ('{"text": "Zoé"}'.encode("latin-1"), "jsonl:1 is not UTF-8"),
    "latin.html": ("<p>Zoé est nommée PDG.</p>".encode("latin-1"), "is not UTF-8"),
    "wide.jsonl": ('{"text": "Zoé"}'.encode("utf-16"), "is in UTF-16, but JSON Lines are in UTF-8: convert it"),
    "cut.html": (PAGE[:25].encode(), "no article was found in"),
    "cut.jsonl": (b'{"id": "a", "text": "Ann L', "jsonl:1 is not JSON"),
    "array.jsonl": (b'["Ann Lee"]', "is no JSON object: write"),
    "wordless.jsonl": (b'{"id": "a"}', "holds no text: give"),
    "future.jsonl": (b'{"text": "Ann Lee left.", "date": "2999-01-01"}', "2999-01-01 lies after today"),
    "future.html": (b'<meta name="date" content="2999-01-01"><p>Ann Lee left.</p>', "2999-01-01 lies after today"),
    "undated.jsonl": (b'{"text": "Ann Lee left.", "date": "last week"}', "'last week' is no date: write it as"),
    "german.jsonl": (b'{"text": "Ein Satz.", "language": "de"}', "no pack for the language 'de': use one of: en, fr"),
    "unclear.txt": (b"12345 67890", "language of unclear cannot be told: name it with --language"),
}


@pytest.mark.parametrize("command", ["read", "add"])
@pytest.mark.parametrize("name", BAD)
def test_one_line_says_what_to_do_and_nothing_is_written(run: Any, tmp_path: Path, name: str, command: str) -> None:
    content, told = BAD[name]
    (tmp_path / name).write_bytes(content)
    done = run(command, tmp_path / name)
    assert done.status == 3
    (line,) = done.err.splitlines()
    assert line.startswith("incumbent: error: ") and told in line
    assert len(line) < 400 and "Traceback" not in done.out
    if command == "read":
        assert done.out == ""
    elif (tmp_path / "test.ledger").exists():  # the words were read, their language was not
        assert run("check").out.startswith("sound: 0 entries")


@pytest.mark.parametrize("name", BAD)
def test_a_bad_article_does_not_keep_a_good_one_out(run: Any, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(BAD[name][0])
    (tmp_path / "good.txt").write_text("Ann Lee was named chief executive of Orbex.")
    done = run("add", tmp_path / name, tmp_path / "good.txt")
    assert done.status == 3 and len(done.err.splitlines()) == 1
    assert done.out.endswith("1 new article, 0 new claims; 0 held already; 1 could not be read\n")


@pytest.mark.parametrize("cut", [len(PAGE), len(PAGE) - 10, len(PAGE) - 20])
def test_a_page_that_breaks_off_in_its_article_is_read_as_far_as_it_goes(run: Any, tmp_path: Path, cut: int) -> None:
    (tmp_path / "cut.html").write_text(PAGE[:cut])
    assert run("add", tmp_path / "cut.html").status == 0


@pytest.mark.parametrize("words", [["--published", "2999-01-01"], ["--published", "soon"], ["--language", "de"]])
@pytest.mark.parametrize("command", ["read", "add"])
def test_a_wrong_option_is_told_once_before_anything_is_read(
    run: Any, tmp_path: Path, command: str, words: list[str]
) -> None:
    (tmp_path / "a.jsonl").write_text('{"text": "Ann Lee left."}\n' * 3)
    done = run(command, tmp_path / "a.jsonl", *words)
    assert done.status == 3 and len(done.err.splitlines()) == 1
    assert not (tmp_path / "test.ledger").exists()


@pytest.mark.parametrize(
    "words", [["who"], ["when"], ["who", "Orbex", "--at", "2020"], ["add", "x", "--format", "xml"]]
)
def test_a_wrong_command_line_is_one_line_too(run: Any, words: list[str]) -> None:
    done = run(*words)
    assert (done.status, done.out) == (2, "")
    (line,) = done.err.splitlines()
    assert line.startswith("incumbent: error: ") and "--help" in line


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (["who", "Orbex", "--at", "2020"], "unrecognized arguments: --at 2020: see incumbent who --help"),
        (["tmeline", "Orbex"], "there is no command 'tmeline': did you mean timeline? see incumbent --help"),
        (["zzz"], "there is no command 'zzz': see incumbent --help"),
        (["--versoin"], "unrecognized arguments: --versoin: see incumbent --help"),
    ],
)
def test_a_wrong_command_line_leads_to_the_help_that_tells(run: Any, words: list[str], line: str) -> None:
    assert run(*words).err == f"incumbent: error: {line}\n"


# ---- ledgers --------------------------------------------------------------------------------------------------------


def other_database(path: Path) -> None:
    base = sqlite3.connect(path)
    base.execute("CREATE TABLE notes (words)")
    base.close()


NO_LEDGER: dict[str, Callable[[Path], object]] = {
    "text": lambda path: path.write_text("my notes"),
    "binary": lambda path: path.write_bytes(random.Random(3).randbytes(10_000)),
    "database": other_database,
    "broken": lambda path: path.write_bytes(b"SQLite format 3\x00" + bytes(50)),
    "folder": lambda path: path.mkdir(),
}
ASKED = [
    ["add", "good.txt"],
    ["who", "Orbex"],
    ["timeline", "Orbex"],
    ["show", "claim-1"],
    ["show", "doc-1"],
    ["check"],
]


@pytest.mark.parametrize("words", ASKED, ids=lambda words: words[0])
@pytest.mark.parametrize("kind", NO_LEDGER)
def test_a_file_that_is_no_ledger_stays_as_it_is(
    run: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, words: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("good.txt").write_text("Ann Lee was named chief executive of Orbex.")
    NO_LEDGER[kind](place := Path("place"))
    before = None if kind == "folder" else place.read_bytes()
    done = run(*words, "--ledger", "place")
    assert done.status == 4
    (line,) = done.err.splitlines()
    assert "place is " in line and ": " in line
    assert before is None or place.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["good.txt", "place"]


@pytest.mark.parametrize("words", ASKED[1:], ids=lambda words: words[0])
@pytest.mark.parametrize("empty", [True, False])
def test_a_question_of_a_ledger_without_anything_says_how_to_fill_it(
    run: Any, tmp_path: Path, words: list[str], empty: bool
) -> None:
    if empty:
        (tmp_path / "test.ledger").touch()
    done = run(*words)
    assert done.status == 4 and "incumbent add PATH" in done.err
    assert (tmp_path / "test.ledger").exists() == empty, "a question makes no ledger"


@pytest.mark.parametrize("place", ["/proc/test.ledger", "/dev/null/test.ledger", "/no/such/folder/test.ledger"])
def test_a_place_that_cannot_be_written_is_told(run: Any, tmp_path: Path, place: str) -> None:
    (tmp_path / "good.txt").write_text("Ann Lee was named chief executive of Orbex.")
    done = run("add", tmp_path / "good.txt", "--ledger", place)
    assert done.status == 4
    (line,) = done.err.splitlines()
    assert place.rpartition("/")[0] in line and "--ledger FILE" in line


def test_a_folder_that_takes_no_files_is_told_and_takes_none(run: Any, tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text("Ann Lee was named chief executive of Orbex.")
    assert run("add", tmp_path / "good.txt").status == 0, "what is imported late is there from now on"
    with reachable(tmp_path / "good.txt") as good, unprivileged():
        done = run("add", good, "--ledger", good.with_name("test.ledger"))
        assert [path.name for path in good.parent.iterdir()] == ["good.txt"]
    assert done.status == 4
    (line,) = done.err.splitlines()
    assert "cannot be written or opened: correct the rights of it and its folder" in line


# ---- where the answer goes ------------------------------------------------------------------------------------------


def test_a_full_disk_under_the_answer_is_told(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text("Ann Lee was named chief executive of Orbex.")
    for words in (
        ["read", tmp_path / "good.txt"],
        ["add", tmp_path / "good.txt", "--ledger", tmp_path / "l"],
        ["--help"],
    ):
        with Path("/dev/full").open("w") as full:
            done = canned.run(*words, capture_output=False, stdout=full, stderr=canned.subprocess.PIPE)
        assert done.returncode == 7
        (line,) = done.stderr.splitlines()
        assert "cannot be written (no space left on device): write it to another place" in line


def test_a_reader_of_the_answer_that_has_had_enough_is_no_error(gold_ledger: Path) -> None:
    words = canned.command("timeline", "OpenAI", "--format", "json", "--ledger", gold_ledger)
    shell = ["bash", "-o", "pipefail", "-c", '"$@" | head -c 20', "-", *words]
    done = canned.subprocess.run(shell, capture_output=True, encoding="utf-8", env=canned.environment())
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(("closed", "status"), [("<&-", 3), (">&-", 0), ("2>&-", 3)])
def test_a_stream_that_is_closed_is_as_good_as_an_empty_one(gold_ledger: Path, closed: str, status: int) -> None:
    words = ["timeline", "OpenAI", "--ledger", gold_ledger] if closed == ">&-" else ["read", "-"]
    shell = ["bash", "-c", f'"$@" {closed}', "-", *canned.command(*words)]
    done = canned.subprocess.run(
        shell, stdin=canned.subprocess.DEVNULL, capture_output=True, encoding="utf-8", env=canned.environment()
    )
    assert (done.returncode, done.stdout) == (status, "")
    assert "Traceback" not in done.stderr and "unexpected" not in done.stderr
