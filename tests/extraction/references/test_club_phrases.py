"""Phrases that take up a club, and the club that a line is about."""

from __future__ import annotations

import pytest
from tests.extraction.told import read


def taken_up(text: str) -> list[str]:
    return [m.entity.name for m in read(text).names.mentions if m.form == "generic"]


@pytest.mark.parametrize(
    "opening",
    [
        "Orbex United sacked manager Ann Lee after the defeat by Lampo Rovers.",
        "Ann Lee was sacked as Orbex United manager after the defeat by Lampo Rovers.",
        "Orbex United manager Ann Lee, the former Lampo Rovers coach, spoke.",
        "After the defeat by Lampo Rovers, the board of Orbex United met coach Ann Lee.",
    ],
)
def test_the_club_is_neither_an_opponent_nor_where_somebody_was(opening: str) -> None:
    assert taken_up(f"{opening} The club won the match.")[-1] == "Orbex United"


@pytest.mark.parametrize(
    "phrase", ["the north London club", "the Premier League side", "the struggling Spanish side", "the Holtlane club"]
)
def test_where_a_club_is_says_which_is_meant(phrase: str) -> None:
    analysis = read(f"Orbex United sacked manager Ann Lee. She left {phrase} in May.")
    inside = [m for m in analysis.names.mentions if m.line == 1 and m.entity.type != "person"]
    assert [(m.entity.name, m.form) for m in inside] == [("Orbex United", "generic")]


def test_a_club_with_its_name_takes_up_nothing() -> None:
    assert taken_up("Orbex United sacked manager Ann Lee. She left the London club Lampo Rovers.") == []


def test_the_team_may_be_a_country() -> None:
    assert taken_up("South Africa coach Ann Lee left. The team won a match.") == ["South Africa"]


def test_the_club_at_hand_is_the_one_that_the_lines_before_are_about() -> None:
    text = "Orbex United met Lampo Rovers. Ann Lee spoke. Tarn FC manager Bo Ek spoke. Tom Roe left."
    assert [view.club and view.club.name for view in read(text).views] == [
        None,
        "Orbex United",
        "Orbex United",
        "Tarn FC",
    ]


def test_a_club_that_is_called_a_city_is_the_club_that_is_taken_up() -> None:
    text = "Hull City sacked coach Kim Berg after the defeat by Lorvan United. Ann Lee, the captain, left the club."
    analysis = read(text)
    taken = [m.entity.name for m in analysis.names.mentions if m.form == "generic" and m.entity.type == "organization"]
    assert taken == ["Hull City"]
