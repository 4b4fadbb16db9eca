"""Search: names by the heads of their words, parties rather than spellings, the best first."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from incumbent.desk import Desk
from incumbent.settings import Settings

NOW = datetime(2024, 1, 15, 12, tzinfo=UTC)


@pytest.fixture
def desk(gold_ledger: Path, tmp_path: Path) -> Desk:
    return Desk(Settings(Path(shutil.copy(gold_ledger, tmp_path / "mine.ledger")), NOW))


@pytest.mark.parametrize("words", ["alt", "ALT", "sam al", "altman sam", "Sám  Altman"])
def test_a_person_is_found_by_heads_of_words_with_the_places_where_they_were_seen(words: str, desk: Desk) -> None:
    (found,) = desk.search(words)
    assert (found.sort, found.key, found.name) == ("person", "sam altman", "Sam Altman")
    assert set(found.organizations) == {"OpenAI", "Microsoft"}


def test_a_post_is_found_with_the_classes_that_it_stands_for(desk: Desk) -> None:
    found = {one.name: one for one in desk.search("direct", 50)}
    assert found["directeur général"].post_classes == ("chief-executive",)
    assert {one.sort for one in found.values()} == {"post"}


def test_whoever_is_told_of_most_comes_first_and_a_whole_name_before_all(desk: Desk) -> None:
    names = [one.name for one in desk.search("s", 50) if one.sort == "person"]
    assert names[0] == "Sam Altman"
    assert desk.search("président")[0].name in ("president", "président", "présidence")
    assert [one.name for one in desk.search("president of the", 2)] == [
        "president of the new council of administration"
    ]


def test_names_that_are_one_partys_are_found_once(desk: Desk) -> None:
    desk.judge("Twitch", "OpenAI", "same", why="a test", by="person:test")
    (by_one,) = desk.search("twitch")
    assert by_one in desk.search("openai")
    assert set(by_one.names) >= {"OpenAI", "Twitch"}


def test_two_people_of_one_name_are_told_apart_by_where_they_are(desk: Desk) -> None:
    desk.judge("Sam Altman @ Microsoft", "Sam Altman @ OpenAI", "different", why="a test", by="person:test")
    places = sorted(one.organizations for one in desk.search("altman") if one.organizations)
    assert places == [("Microsoft",), ("OpenAI",)]


@pytest.mark.parametrize("words", ["", "  ", "…", "zzz", "ltman", "\x00", "%", "_", "'; --"])
def test_words_that_no_name_begins_with_find_nothing(words: str, desk: Desk) -> None:
    assert desk.search(words) == []


def test_no_more_is_given_than_was_asked_for(desk: Desk) -> None:
    assert len(desk.search("s", 2)) == 2
