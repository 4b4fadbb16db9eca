"""Desks of a server: many threads, one ledger, which may grow or be replaced meanwhile."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from incumbent.desk import Desk
from incumbent.desk.serving import Desks
from incumbent.errors import LedgerMissing, NotFound
from incumbent.ledger import Ledger
from incumbent.settings import Service, Settings

NOW = datetime(2024, 1, 15, 12, tzinfo=UTC)
DAY = date(2023, 11, 25)


@pytest.fixture
def place(gold_ledger: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(gold_ledger, tmp_path / "served.ledger"))


@pytest.fixture
def desks(place: Path) -> Iterator[Desks]:
    made = Desks(Service(place, lambda: NOW))
    yield made
    made.close()


def test_many_threads_get_the_answer_that_one_gets(desks: Desks, place: Path) -> None:
    alone = Desk(Settings(place, NOW)).who("OpenAI", valid_at=DAY)

    def ask(_: int) -> object:
        with desks.asked() as desk:
            return desk.who("OpenAI", valid_at=DAY)

    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(ask, range(40))) == [alone] * 40


def test_what_is_asked_inside_is_of_one_state_and_what_comes_after_of_the_next(desks: Desks, place: Path) -> None:
    with desks.asked() as desk:
        before = desk.parties("Twitch")[0].names
        Desk(Settings(place, NOW)).judge("Twitch", "OpenAI", "same", why="a test", by="person:test")
        assert desk.parties("Twitch")[0].names == before
        first = desk.last
    with desks.asked() as desk:
        assert desk.last[0] == first[0] + 1
        assert desk.parties("Twitch")[0].names != before
    assert desks.last()[0] == first[0] + 1


def test_a_ledger_that_takes_the_place_of_another_is_asked_from_then_on(desks: Desks, place: Path) -> None:
    assert desks.last()[0] > 0
    with Ledger(place.with_name("new"), writable=True):
        pass
    place.unlink()
    place.with_name("new").rename(place)
    assert desks.last() == (0, "")


def test_a_question_that_finds_nothing_leaves_the_desks_as_they_were(desks: Desks) -> None:
    with pytest.raises(NotFound), desks.asked() as desk:
        desk.who("Nobody", valid_at=DAY)
    assert desks.last()[0] > 0


def test_where_there_is_no_ledger_they_say_so(tmp_path: Path) -> None:
    with pytest.raises(LedgerMissing):
        Desks(Service(tmp_path / "none", lambda: NOW)).last()
