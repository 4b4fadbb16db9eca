"""Very many articles in one commit come to what they come to one by one, and are guarded as well."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Callable, Iterator, Sequence

import pytest
from benchmarks.ledger_world import World, keys_of
from tests.contracts.conftest import Place
from tests.ledger.test_ledger import NEWS, QUIT, RECORDED
from tests.told import document

from incumbent.errors import LedgerError
from incumbent.ledger import Ledger, appending
from incumbent.ledger.dialects import Base, opened

READINGS = list(World(1_200).readings())


def test_articles_in_one_commit_come_to_the_entries_and_answers_of_one_by_one(new_place: Callable[[], Place]) -> None:
    with Ledger(new_place(), writable=True) as together, Ledger(new_place(), writable=True) as apart:
        new = together.append_all(READINGS, RECORDED, keys_of)
        assert new == [apart.append(document, claims, RECORDED, keys_of) for document, claims in READINGS]
        assert list(together.entries()) == list(apart.entries())
        assert together.looked_up("b", 5_000) == apart.looked_up("b", 5_000) != []
        assert together.verify().faults == apart.verify().faults == ()


def test_an_article_that_comes_twice_is_read_in_once_wherever_it_stands(place: Place) -> None:
    with Ledger(place, writable=True) as ledger:
        ledger.append_all(READINGS[:40], RECORDED, keys_of)
        twice = [*READINGS[30:100], *READINGS[60:100]]
        assert ledger.append_all(iter(twice), RECORDED, keys_of) == [False] * 10 + [True] * 60 + [False] * 40
        assert ledger.verify().faults == ()


def test_of_many_rows_one_that_is_there_refuses_them_all(place: Place) -> None:
    with Ledger(place, writable=True) as ledger:
        ledger.append_all(READINGS[:40], RECORDED, keys_of)
        before = ledger.last()
    base = opened(place, writable=True)
    rows = base.rows("SELECT * FROM claim")
    fresh = [(f"claim-{at}", *rows[0][1:]) for at in range(200)]
    with pytest.raises(LedgerError), base.writing():
        base.insert("claim", [*fresh, rows[0]])
    assert base.rows("SELECT * FROM claim") == rows
    base.close()
    with Ledger(place) as ledger:
        assert ledger.last() == before and ledger.verify().faults == ()


def test_rows_that_are_new_are_told_from_those_that_are_there(place: Place) -> None:
    with Ledger(place, writable=True):
        base = opened(place, writable=True)
    words = [(at % 2, f"word {at:03}", "person", "key") for at in range(100)]
    with base.writing():
        assert sorted(base.insert_new("lookup", words[:60])) == sorted(words[:60])
        assert sorted(base.insert_new("lookup", [*words, words[99]])) == sorted(words[60:])
        assert base.insert_new("lookup", words) == base.insert_new("lookup", []) == []
    base.close()


@pytest.fixture
def in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Many parts, so that a thread spells one out while the rows of the one before go into the tables."""
    monkeypatch.setattr(appending, "PART", 16)
    monkeypatch.setattr(appending, "FIRST", 10)
    monkeypatch.setattr(appending, "AT_ONCE", 50)


def interrupted() -> Iterator[tuple[object, Sequence[object]]]:
    yield from READINGS[:70]
    raise KeyboardInterrupt


def wrong() -> Iterator[tuple[object, Sequence[object]]]:
    yield from READINGS[:50]
    yield document("Something else."), [QUIT]


@pytest.mark.usefixtures("in_parts")
@pytest.mark.parametrize(("coming", "fault"), [(interrupted, KeyboardInterrupt), (wrong, ValueError)])
def test_what_fails_in_a_later_part_is_raised_and_nothing_is_kept(
    place: Place, coming: Callable[[], Iterator[object]], fault: type[BaseException]
) -> None:
    before_it = (threading.active_count(), sys.getswitchinterval(), gc.isenabled())
    with Ledger(place, writable=True) as ledger:
        ledger.append(NEWS, [QUIT], RECORDED, lambda _: ("", ""))
        before = ledger.last()
        with pytest.raises(fault):
            ledger.append_all(coming(), RECORDED, keys_of)  # type: ignore[arg-type]
        after_it = (threading.active_count(), sys.getswitchinterval(), gc.isenabled())
        assert after_it == before_it, "and nothing goes on behind it"
        assert ledger.last() == before and ledger.verify().faults == ()
        assert all(ledger.append_all(READINGS[:40], RECORDED, keys_of)), "and it goes on"
        assert ledger.verify().faults == ()


@pytest.mark.usefixtures("in_parts")
@pytest.mark.parametrize("fault", [KeyboardInterrupt, LedgerError])
@pytest.mark.parametrize("at", [2, 9, 20])
def test_who_is_stopped_while_rows_go_into_the_tables_keeps_nothing(
    place: Place, monkeypatch: pytest.MonkeyPatch, fault: type[BaseException], at: int
) -> None:
    with Ledger(place, writable=True) as ledger:
        kind, calls = type(ledger._base), list[str]()
        insert = kind.insert

        def stopped(base: Base, table: str, rows: Sequence[Sequence[object]]) -> None:
            calls.append(table)
            if len(calls) == at:
                raise fault("stopped")
            insert(base, table, rows)

        with monkeypatch.context() as patched:
            patched.setattr(kind, "insert", stopped)
            with pytest.raises(fault):
                ledger.append_all(READINGS, RECORDED, keys_of)
        assert ledger.last() == (0, "") and ledger.verify().faults == ()
        assert all(ledger.append_all(READINGS[:40], RECORDED, keys_of)) and ledger.verify().faults == ()


@pytest.mark.usefixtures("in_parts")
def test_parts_come_to_the_same_entries_as_the_whole(
    new_place: Callable[[], Place], monkeypatch: pytest.MonkeyPatch
) -> None:
    with Ledger(new_place(), writable=True) as parts, Ledger(new_place(), writable=True) as whole:
        parts.append_all(iter([*READINGS, *READINGS[:20]]), RECORDED, keys_of)
        monkeypatch.setattr(appending, "FIRST", 10_000)
        whole.append_all(READINGS, RECORDED, keys_of)
        assert list(parts.entries()) == list(whole.entries())
        assert parts.verify().faults == whole.verify().faults == ()
