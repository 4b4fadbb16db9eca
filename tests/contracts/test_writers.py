"""Several writers at once: each waits its turn, and the chain has one end. Readers see what was whole."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.contracts.conftest import Place
from tests.ledger.test_ledger import RECORDED, keys
from tests.ledger.test_survival import killing
from tests.told import document

from incumbent.errors import LedgerBusy
from incumbent.ledger import Ledger, dialects

WRITERS, ARTICLES = 4, 25


def test_several_writers_make_one_chain_and_nothing_is_lost(place: Place) -> None:
    Ledger(place, writable=True).close()
    acknowledged: list[str] = []
    faults: list[BaseException] = []

    def write(writer: int) -> None:
        try:
            with Ledger(place, writable=True) as ledger:
                for number in range(ARTICLES):
                    for own in (document(f"Article {number} of {writer}."), document(f"Article {number} of all.")):
                        if ledger.append(own, [], RECORDED, keys):
                            acknowledged.append(own.id)
        except BaseException as fault:  # noqa: BLE001 - it is told below
            faults.append(fault)

    threads = [threading.Thread(target=write, args=(writer,)) for writer in range(WRITERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
    assert len(acknowledged) == len(set(acknowledged)) == WRITERS * ARTICLES + ARTICLES
    with Ledger(place) as ledger:
        assert ledger.verify().faults == ()
        assert {source.id for source, _ in ledger.documents()} == set(acknowledged)


def test_many_may_make_the_ledger_at_once(place: Place) -> None:
    faults: list[BaseException] = []

    def make(number: int) -> None:
        try:
            with Ledger(place, writable=True) as ledger:
                ledger.append(document(f"Article {number}."), [], RECORDED, keys)
        except BaseException as fault:  # noqa: BLE001 - it is told below
            faults.append(fault)

    threads = [threading.Thread(target=make, args=(number,)) for number in range(WRITERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
    with Ledger(place) as ledger:
        assert ledger.check()[0] == WRITERS


def test_a_writer_that_waits_too_long_is_told_and_a_reader_does_not_wait(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Ledger(place, writable=True) as slow:
        slow.append(document("One."), [], RECORDED, keys)
        monkeypatch.setattr(dialects, "PATIENCE", 0.05)
        with slow._base.writing():
            with Ledger(place, writable=True) as ledger, pytest.raises(LedgerBusy, match="again"):
                ledger.append(document("Two."), [], RECORDED, keys)
            with Ledger(place) as reader:
                assert reader.check()[0] == 1


def test_a_verification_is_not_confused_by_a_writer(place: Place) -> None:
    with Ledger(place, writable=True) as writer, Ledger(place) as reader:
        writer.append_all([(document(f"Article {n}."), []) for n in range(450)], RECORDED, keys)
        with reader._base.snapshot():
            reader._base.rows("SELECT max(seq) FROM entry")
            writer.append(document("Another."), [], RECORDED, keys)
            assert reader._base.rows("SELECT max(seq) FROM entry") == [(450,)]
        assert reader.check()[0] == 451


def test_a_clock_that_goes_back_changes_nothing_but_what_it_tells(place: Place, tmp_path: Path) -> None:
    times = ["2024-01-15T12:00:00Z", "2023-01-15T12:00:00Z", "2024-01-15T12:00:00Z"]
    with Ledger(place, writable=True) as ledger:
        for number, time in enumerate(times):
            ledger.append(document(f"Article {number}.", published=None), [], time, keys)
        assert ledger.verify().faults == ()
        assert [entry.recorded_at for entry in ledger.entries()] == times


def test_a_writer_to_a_server_that_is_killed_at_random_moments_loses_nothing(new_schema: Callable[[], Place]) -> None:
    assert killing("at-random", new_schema(), 20, 7) >= 20
