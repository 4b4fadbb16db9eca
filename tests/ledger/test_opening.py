"""What is no ledger, or cannot be used, is told in one line; and nothing is harmed by trying."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.rights import reachable, unprivileged
from tests.told import document

from incumbent.errors import LedgerBusy, LedgerDamaged, LedgerError, LedgerMissing, LedgerReadOnly, NotALedger
from incumbent.ledger import Ledger, dialects, dialects_sqlite

RECORDED = "2024-01-15T12:00:00Z"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "test.ledger"
    with Ledger(path, writable=True) as ledger:
        for number in range(20):
            ledger.append(document(f"Article {number}. " * 50), [], RECORDED, lambda _: ("", ""))
    return path


def test_a_question_makes_no_ledger(tmp_path: Path) -> None:
    with pytest.raises(LedgerMissing, match="incumbent add"):
        Ledger(tmp_path / "none")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("writable", [True, False])
@pytest.mark.parametrize("content", [b"some notes of mine\n" * 100, b"%PDF-1.7\x00\x01", b"x"])
def test_another_file_is_no_ledger_and_stays_as_it_is(tmp_path: Path, content: bytes, writable: bool) -> None:
    (tmp_path / "notes").write_bytes(content)
    with pytest.raises(NotALedger):
        Ledger(tmp_path / "notes", writable=writable)
    assert (tmp_path / "notes").read_bytes() == content
    assert [entry.name for entry in tmp_path.iterdir()] == ["notes"]


@pytest.mark.parametrize("writable", [True, False])
def test_the_database_of_another_program_is_no_ledger(tmp_path: Path, writable: bool) -> None:
    base = sqlite3.connect(tmp_path / "other.db")
    base.execute("CREATE TABLE t (x)")
    base.close()
    before = (tmp_path / "other.db").read_bytes()
    with pytest.raises(NotALedger):
        Ledger(tmp_path / "other.db", writable=writable)
    assert (tmp_path / "other.db").read_bytes() == before


@pytest.mark.parametrize("writable", [True, False])
def test_a_ledger_that_is_made_while_one_looks_at_the_file_is_no_file_of_another_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, writable: bool
) -> None:
    path, made, connect = tmp_path / "new.ledger", [], sqlite3.connect
    empty = connect(path)
    empty.execute("PRAGMA journal_mode = WAL")
    empty.close()

    def make(sql: str) -> None:
        if "user_version" in sql and not made:  # its owner is looked at already, and its tables not yet
            made.append(sql)
            Ledger(path, writable=True).close()

    def watched(*args: Any, **more: Any) -> sqlite3.Connection:
        base = connect(*args, **more)
        base.set_trace_callback(make)
        return base

    monkeypatch.setattr(dialects_sqlite.sqlite3, "connect", watched)
    if writable:
        Ledger(path, writable=True).close()
    else:
        with pytest.raises(LedgerMissing, match="empty"):
            Ledger(path)
    assert made
    with Ledger(path) as ledger:
        assert ledger.check() == (0, "")


@pytest.mark.parametrize("writable", [True, False])
def test_a_folder_is_no_ledger(tmp_path: Path, writable: bool) -> None:
    with pytest.raises(NotALedger, match="folder"):
        Ledger(tmp_path, writable=writable)


def test_an_empty_file_becomes_a_ledger_when_something_is_added(tmp_path: Path) -> None:
    (tmp_path / "l").touch()
    with pytest.raises(LedgerMissing, match=r"empty.*incumbent add"):
        Ledger(tmp_path / "l")
    Ledger(tmp_path / "l", writable=True).close()
    Ledger(tmp_path / "l").close()


def test_a_ledger_of_another_version_is_left_to_its_own_program(path: Path) -> None:
    base = sqlite3.connect(path)
    base.execute("PRAGMA user_version = 99")
    base.close()
    for writable in (True, False):
        with pytest.raises(NotALedger, match="version 99"):
            Ledger(path, writable=writable)


def test_a_place_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(LedgerReadOnly, match="no folder"):
        Ledger(tmp_path / "none" / "l", writable=True)


def test_a_place_that_may_not_be_written_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> sqlite3.Connection:
        fault = sqlite3.OperationalError("attempt to write a readonly database")
        fault.sqlite_errorcode = sqlite3.SQLITE_READONLY
        raise fault

    monkeypatch.setattr(dialects_sqlite.sqlite3, "connect", refused)
    with pytest.raises(LedgerReadOnly, match="rights"):
        Ledger(tmp_path / "l", writable=True)


def test_a_ledger_in_a_read_only_folder_answers_and_takes_nothing(path: Path) -> None:
    with reachable(path) as held, unprivileged():
        before = held.read_bytes()
        with Ledger(held) as ledger:
            assert ledger.check()[0] == 20
        with pytest.raises(LedgerReadOnly, match="rights"), Ledger(held, writable=True) as ledger:
            ledger.append(document("More."), [], RECORDED, lambda _: ("", ""))
        assert held.read_bytes() == before and [entry.name for entry in held.parent.iterdir()] == ["test.ledger"]


def test_a_ledger_that_may_not_be_looked_at_is_told(path: Path) -> None:
    with reachable(path, rights=0) as held, unprivileged(), pytest.raises(LedgerReadOnly, match="permission denied"):
        Ledger(held)


def test_a_folder_that_takes_no_files_is_told(path: Path) -> None:
    with reachable(path) as held, unprivileged(), pytest.raises(LedgerReadOnly, match="rights"):
        Ledger(held.with_name("new.ledger"), writable=True)


def test_a_full_disk_is_told_and_leaves_nothing_half_written(path: Path) -> None:
    with Ledger(path, writable=True) as ledger:
        ledger._base.rows(f"PRAGMA max_page_count = {ledger._base.rows('PRAGMA page_count')[0][0]}")
        with pytest.raises(LedgerError, match=r"disk.*full.*make room"):
            ledger.append(document("More. " * 10_000), [], RECORDED, lambda _: ("", ""))
        assert ledger.check()[0] == 20


def test_a_second_writer_waits_and_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dialects, "PATIENCE", 0.05)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with Ledger(path, writable=True) as ledger, pytest.raises(LedgerBusy, match="again"):
        ledger.append(document("More."), [], RECORDED, lambda _: ("", ""))
    with Ledger(path) as ledger:
        assert len(list(ledger.entries())) == 20, "a reader does not wait for the writer"
    other.close()


def test_damage_is_told_as_damage(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    path.write_bytes(content)
    with pytest.raises((LedgerDamaged, NotALedger)) as told, Ledger(path) as ledger:
        list(ledger.entries())
    assert isinstance(told.value, LedgerError)


WRITER = """
import sys
from pathlib import Path
sys.path.insert(0, {root!r})
from incumbent.ledger import Ledger
from tests.rights import reachable, unprivileged
from tests.told import document
with Ledger(Path({path!r}), writable=True) as ledger:
    for number in range(100_000):
        ledger.append(document(f"Written {{number}}. " * 20), [], {at!r}, lambda _: ("", ""))
        print(number, flush=True)
"""


@pytest.mark.parametrize("stop", [signal.SIGKILL, signal.SIGINT])
def test_a_writer_that_is_stopped_leaves_a_sound_ledger_with_all_it_acknowledged(path: Path, stop: int) -> None:
    script = WRITER.format(root=str(Path(__file__).parents[2]), path=str(path), at=RECORDED)
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as writer:
        assert writer.stdout
        for _ in range(30):
            writer.stdout.readline()
        writer.send_signal(stop)
        acknowledged = 30 + len(writer.stdout.read().splitlines())
        writer.wait(20)
    with Ledger(path) as ledger:
        entries, _ = ledger.check()
    assert 20 + acknowledged <= entries <= 20 + acknowledged + 1
