"""A federation gives posts in the team of its country."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "language", "land"),
    [
        ("La Fédération malienne a limogé le sélectionneur Paul Lenoir.", "fr", "Mali"),
        ("La Fédération malienne de football a limogé son entraîneur, Paul Lenoir.", "fr", "Mali"),
        ("The Malian Football Federation has sacked coach Paul Lenoir.", "en", "Mali"),
        ("The Ghana Football Association has sacked its coach, Paul Lenoir.", "en", "Ghana"),
    ],
)
def test_its_coach_is_the_countrys(text: str, language: str, land: str) -> None:
    assert tenures(text, language) == {("end", "Paul Lenoir", land, "coach")}


def test_its_president_is_its_own() -> None:
    told = tenures("The Ghana Football Association has sacked its president, Paul Roe.")
    assert told == {("end", "Paul Roe", "Ghana Football Association", "president")}


def test_a_coach_of_another_team_is_that_teams() -> None:
    told = tenures("The Ghana Football Association has banned the coach of Togo, Paul Roe.")
    assert {row[2] for row in told} <= {"Togo"}


@pytest.mark.parametrize(
    ("text", "land"),
    [
        ("Le 17 janvier, à Casablanca, le sélectionneur guinéen Paul Lenoir a été limogé.", "Guinée"),
        ("Le sélectionneur mexicain de l'Egypte, Paul Lenoir, a été limogé.", "Égypte"),
    ],
)
def test_the_adjective_of_a_country_says_whose_team_it_is_unless_that_is_named(text: str, land: str) -> None:
    assert tenures(text, "fr") == {("end", "Paul Lenoir", land, "coach")}
