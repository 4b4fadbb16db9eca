"""Clubs that an article calls by their town, too."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "language", "club"),
    [
        (
            "Foot: Rennes se sépare de son entraîneur Paul Vey. Le Stade rennais a limogé son entraîneur Paul Vey.",
            "fr",
            "Stade rennais",
        ),
        (
            "Foot: Marseille limoge son entraîneur Paul Vey. L'Olympique de Marseille a limogé l'entraîneur Paul Vey.",
            "fr",
            "Olympique de Marseille",
        ),
        (
            "Bolton Wanderers sacked manager Paul Vey. Bolton are bottom. Paul Vey was sacked as Bolton manager.",
            "en",
            "Bolton Wanderers",
        ),
    ],
)
def test_a_club_and_its_town_are_one(text: str, language: str, club: str) -> None:
    assert tenures(text, language) == {("end", "Paul Vey", club, "coach")}


def test_a_town_of_two_clubs_is_neither() -> None:
    text = "Manchester United and Manchester City drew. Ann Lee is a football coach in Manchester."
    assert {body for _, _, body, _ in tenures(text)} <= {"Manchester"}


def test_a_mayor_is_one_of_the_town() -> None:
    text = "Le Stade rennais a perdu, regrette Paul Vey, maire de Rennes."
    assert tenures(text, "fr") == {("hold", "Paul Vey", "Rennes", "mayor")}
