"""One flipped byte, anywhere: it is found and what it is in is named, or it was in no content at all."""

from __future__ import annotations

import random
import sqlite3
from pathlib import Path

import pytest
from tests.contracts import raw
from tests.contracts.test_keeping import fill
from tests.dispatches import dispatches
from tests.ledger.test_ledger import RECORDED, keys

from incumbent.errors import LedgerError
from incumbent.ledger import Ledger
from incumbent.ledger.schema import KEYS

FLIPS = 500


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger with all kinds of entries, in one file without a log beside it."""
    path = tmp_path_factory.mktemp("flips") / "whole.ledger"
    fill(path)
    with Ledger(path, writable=True) as ledger:
        ledger.append_all(list(dispatches())[:6], RECORDED, keys)
    base = sqlite3.connect(path)
    base.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    base.execute("PRAGMA journal_mode = DELETE")
    base.close()
    return path


def content(path: Path) -> list[object]:
    """All that is in the tables."""
    base = sqlite3.connect(path)
    rows = [(name, sorted(base.execute(f"SELECT * FROM {name}"), key=repr)) for name in (*KEYS, "signature")]
    rows.append(("sqlite_master", sorted(base.execute("SELECT type, name, sql FROM sqlite_master"), key=repr)))
    base.close()
    return rows  # type: ignore[return-value]


def faults_of(path: Path) -> list[str]:
    try:
        with Ledger(path) as ledger:
            return list(ledger.verify().faults)
    except LedgerError as fault:
        return [str(fault)]


def test_a_byte_that_flips_in_the_file_is_found_or_was_in_no_content(whole: Path, tmp_path: Path) -> None:
    before, bytes_ = content(whole), whole.read_bytes()
    dice, found, flipped = random.Random(4), 0, tmp_path / "flipped.ledger"
    for _ in range(FLIPS):
        place, bit = dice.randrange(len(bytes_)), 1 << dice.randrange(8)
        damaged = bytearray(bytes_)
        damaged[place] ^= bit
        flipped.write_bytes(damaged)
        faults = faults_of(flipped)
        if faults:
            found += 1
        else:
            assert content(flipped) == before, f"byte {place}, bit {bit}"
    assert found > FLIPS // 3, "most of the file is content"


def places() -> list[tuple[str, str]]:
    base = sqlite3.connect(":memory:")
    from incumbent.ledger.dialects_sqlite import WORDS
    from incumbent.ledger.schema import tables

    for statement in tables(WORDS):
        base.execute(statement)
    return [(t, row[1]) for t in KEYS for row in base.execute(f"PRAGMA table_info({t})") if t != "keyed"]


@pytest.mark.parametrize(("table", "column"), places())
def test_a_byte_that_flips_in_a_column_is_found_and_what_it_is_in_is_named(
    whole: Path, tmp_path: Path, table: str, column: str
) -> None:
    flipped = tmp_path / "flipped.ledger"
    rows = raw.execute(whole, f"SELECT * FROM {table}")
    names = [row[1] for row in raw.execute(whole, f"PRAGMA table_info({table})")]
    tried = 0
    for row in rows[:: max(1, len(rows) // 5)]:
        at = dict(zip(names, row, strict=True))
        value = at[column]
        if value in ("", b"", None):
            continue
        flipped.write_bytes(whole.read_bytes())
        base = sqlite3.connect(flipped)
        for (trigger,) in base.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            base.execute(f"DROP TRIGGER {trigger}")
        base.execute("PRAGMA ignore_check_constraints = ON")
        where = " AND ".join(f"{name} IS ?" for name in names)
        base.execute(f"UPDATE {table} SET {column} = ? WHERE {where}", [_flip(value), *row])
        base.commit()
        base.close()
        faults = [fault for fault in faults_of(flipped) if "trigger" not in fault]
        named = [str(at.get("id", "")), f"entry {at.get('seq', '')}", repr(at.get("name", "")), repr(_flip(value))]
        assert any(name in fault for fault in faults for name in named if name), (at, faults)
        tried += 1
    assert tried or not rows or column in ("url", "undoes", "publisher")


def _flip(value: object) -> object:
    if isinstance(value, int):
        return value ^ 64
    if isinstance(value, bytes):
        return value[:-1] + bytes([value[-1] ^ 1])
    text = str(value)
    return text[:-1] + chr(ord(text[-1]) ^ 1)
