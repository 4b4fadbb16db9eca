"""A ledger of an older version is brought forward, and not a byte of its chain changes."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from tests.dispatches import dispatches
from tests.ledger import version_1
from tests.ledger.test_ledger import RECORDED, keys

from incumbent.errors import LedgerDamaged
from incumbent.ledger import Ledger, dialects_sqlite
from incumbent.ledger.schema import VERSION


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A ledger of version 1 with the example dispatches."""
    version_1.make(tmp_path / "old.ledger", dispatches(), RECORDED, keys)
    return tmp_path / "old.ledger"


def chain(path: Path) -> list[tuple[object, ...]]:
    base = sqlite3.connect(path)
    rows = base.execute("SELECT * FROM entry ORDER BY seq").fetchall()
    base.close()
    return rows


def tables(path: Path) -> dict[str, list[tuple[object, ...]]]:
    base = sqlite3.connect(path)
    made = {name: sorted(base.execute(f"SELECT * FROM {name}")) for name in ("document", "text", "claim", "name")}
    base.close()
    return made


@pytest.mark.parametrize("writable", [True, False])
def test_whoever_opens_it_brings_it_forward_and_the_chain_stays_as_it_was(old: Path, writable: bool) -> None:
    before = chain(old)
    with Ledger(old, writable=writable) as ledger:
        assert ledger.check()[0] == len(before) == 15
        assert [entry.hash for entry in ledger.entries()] == [row[5] for row in before]
    assert chain(old) == before


def test_it_then_holds_what_a_new_ledger_of_the_same_articles_holds(old: Path, tmp_path: Path) -> None:
    Ledger(old).close()
    with Ledger(tmp_path / "new.ledger", writable=True) as ledger:
        ledger.append_all(dispatches(), RECORDED, keys)
    assert tables(old) == tables(tmp_path / "new.ledger")


def test_it_takes_new_articles_and_keeps_to_append_only(old: Path) -> None:
    told = [(document, claims) for document, claims in dispatches()]
    with Ledger(old, writable=True) as ledger:
        assert ledger.append_all(told, RECORDED, keys) == [False] * 15
        retraction = ledger.retract(told[0][0].id, "a test", "person:test", RECORDED)
        assert (retraction.seq, ledger.check()[0]) == (16, 16)
    base = sqlite3.connect(old)
    with pytest.raises(sqlite3.IntegrityError, match="only appends"):
        base.execute("DELETE FROM entry")
    base.close()


def test_the_keys_that_an_old_entry_does_not_tell_are_kept_and_watched(old: Path) -> None:
    Ledger(old).close()
    base = sqlite3.connect(old)
    base.execute("DROP TRIGGER claim_update")
    base.execute("UPDATE claim SET person_key = 'somebody else' WHERE seq = 3")
    base.commit()
    base.close()
    with Ledger(old) as ledger, pytest.raises(LedgerDamaged, match="entry 3"):
        ledger.check()


def test_a_fault_in_the_middle_leaves_the_old_version_whole(old: Path) -> None:
    before = chain(old)
    base = sqlite3.connect(old)
    base.execute("DROP TRIGGER claim_delete")
    base.execute("DELETE FROM claim WHERE seq = 9")
    base.commit()
    base.close()
    with pytest.raises(LedgerDamaged, match="entry 9"):
        Ledger(old)
    base = sqlite3.connect(old)
    assert base.execute("PRAGMA user_version").fetchone() == (1,)
    base.close()
    assert chain(old) == before


def test_every_version_before_the_present_one_has_a_maker_here() -> None:
    assert [f"version_{n}" for n in range(1, VERSION)] == sorted(
        p.stem for p in Path(__file__).parent.glob("version_*.py")
    )
    assert dialects_sqlite.FIRST == 1
