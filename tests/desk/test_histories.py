"""What was known day by day is what the questions answer with `known_at` that day."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from tests.told import document, leaves

from incumbent.desk import Desk
from incumbent.errors import NotFound
from incumbent.ledger import Ledger
from incumbent.settings import Settings

RECORDED = "2024-01-15T12:00:00Z"


def test_each_day_has_the_answers_of_that_day(gold_ledger: Path) -> None:
    desk = Desk(Settings.from_environment(gold_ledger))
    found = list(desk.as_known("Open AI", most=100))
    assert [one.day for one in found] == sorted({one.day for one in found}) and len(found) > 5
    with desk.boards() as boards:
        for one in found:
            assert one.timeline == desk.timeline("Open AI", known_at=one.day)
            assert one.disputes == desk.disputes("Open AI", known_at=one.day).disputes
            assert sorted(one.held) == sorted(boards.timeline("Open AI", known_at=one.day))


def test_a_day_of_withdrawal_is_one_of_them(tmp_path: Path) -> None:
    path = tmp_path / "orbex.ledger"
    desk = Desk(Settings.from_environment(path))
    news = document("Ann Lee quit Orbex.", published="2023-11-18")
    later = document("Bo Ray quit Orbex.", name="later", published="2023-11-20")
    with Ledger(path, writable=True) as ledger:
        for told, person in ((news, "Ann Lee"), (later, "Bo Ray")):
            ledger.append(told, [leaves(told, person, told.text[:-1])], RECORDED, desk.keys_of, lambda one: ())
    desk.retract(news.id, why="it was wrong", by="me", on=datetime.date(2023, 11, 25))
    found = {one.day.day: {tenure.person for tenure in one.timeline.tenures} for one in desk.as_known("Orbex", most=9)}
    assert found == {18: {"Ann Lee"}, 20: {"Ann Lee", "Bo Ray"}, 25: {"Bo Ray"}}


def test_no_more_days_than_asked_for_and_none_later_than_known(gold_ledger: Path) -> None:
    desk = Desk(Settings.from_environment(gold_ledger))
    assert len(list(desk.as_known("OpenAI", most=2))) <= 2
    known = datetime.date(2023, 11, 19)
    assert max(one.day for one in desk.as_known("OpenAI", most=9, known_at=known)) <= known


def test_a_person_is_told_to_be_one(gold_ledger: Path) -> None:
    with pytest.raises(NotFound, match="is a person"):
        list(Desk(Settings.from_environment(gold_ledger)).as_known("Sam Altman", most=9))
