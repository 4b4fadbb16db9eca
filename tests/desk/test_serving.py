"""Desks of a server: many threads, one ledger, which may grow or be replaced meanwhile."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from incumbent.desk import Desk
from incumbent.desk.names import Clocks
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


def test_seats_are_made_once_for_many_days_of_one_state(desks: Desks, place: Path) -> None:
    alone = Desk(Settings(place, NOW))
    for day in (DAY, date(2023, 11, 18), date(2023, 11, 20)):
        for post in ("", "PDG"):
            with desks.asked() as desk:
                assert desk.who("OpenAI", post=post, valid_at=day) == alone.who("OpenAI", post=post, valid_at=day)
                assert desk.made and len(desk.made._read) <= 2
    alone.judge("Twitch", "OpenAI", "same", why="a test", by="person:test")
    with desks.asked() as desk:
        assert desk.made and not desk.made._read
        assert desk.who("OpenAI", valid_at=DAY) == alone.who("OpenAI", valid_at=DAY)


def test_a_party_is_read_once_for_many_days_of_one_state(desks: Desks, place: Path) -> None:
    alone, read = Desk(Settings(place, NOW)), Desk._read
    asked: list[str] = []

    def counted(desk: Desk, name: str, clocks: Clocks) -> object:
        asked.append(name)
        return read(desk, name, clocks)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(Desk, "_read", counted)
        for name in ("OpenAI", "Sam Altman"):
            for day in (DAY, date(2023, 11, 18), date(2023, 11, 20)):
                with desks.asked() as desk:
                    told = desk.dossier(name, valid_at=day)
                    footing = desk.footing
                assert footing.marks and not footing.wide
                with patched.context() as plain:
                    plain.setattr(Desk, "_read", read)
                    assert told == alone.dossier(name, valid_at=day)
    assert asked == ["OpenAI", "Sam Altman"]


def test_no_more_seats_are_remembered_than_there_is_room_for(desks: Desks, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("incumbent.desk.serving.REMEMBERED", 120)
    with desks.asked() as desk:
        for day in range(10, 30):
            desk.who("OpenAI", valid_at=DAY, known_at=date(2023, 11, day))
        assert desk.made and 0 < sum(size for _, _, size in desk.made._read.values()) <= 120


def test_a_ledger_that_takes_the_place_of_another_is_asked_from_then_on(desks: Desks, place: Path) -> None:
    assert desks.last()[0] > 0
    with Ledger(place.with_name("new"), writable=True):
        pass
    place.unlink()
    place.with_name("new").rename(place)
    assert desks.last() == (0, "")


def test_a_ledger_is_opened_anew_where_somebody_begins_to_write_in_a_file_that_was_still(
    desks: Desks, place: Path
) -> None:
    log = place.with_name(f"{place.name}-wal")
    with desks.asked() as desk:
        first = desk.ledger
    with desks.asked() as desk:
        assert desk.ledger is first
    kept = desks._spare[0]
    kept.file = (kept.file[0], False)  # as it is in a folder where we may not write
    with Ledger(place, writable=True):
        assert log.exists()
        with desks.asked() as desk:
            assert desk.ledger is not first


def test_a_question_that_finds_nothing_leaves_the_desks_as_they_were(desks: Desks) -> None:
    with pytest.raises(NotFound), desks.asked() as desk:
        desk.who("Nobody", valid_at=DAY)
    assert desks.last()[0] > 0


def test_where_there_is_no_ledger_they_say_so(tmp_path: Path) -> None:
    with pytest.raises(LedgerMissing):
        Desks(Service(tmp_path / "none", lambda: NOW)).last()
