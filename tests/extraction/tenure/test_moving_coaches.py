"""Coaches who go from one club to another."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


def left(text: str, language: str = "fr") -> set[str | None]:
    return {c[2] for c in tenures(text, language) if c[0] == "end"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("L'entraîneur de Lens, Paul Roux, rejoint le Stade de Reims.", "fr"),
        ("L'entraîneur de Lens, Paul Roux, rejoindra Sochaux en juillet.", "fr"),
        ("Lens coach Paul Roux has joined Hull City.", "en"),
    ],
)
def test_a_coach_leaves_the_club_of_their_title_for_another(text: str, language: str) -> None:
    assert left(text, language) == {"Lens"}


@pytest.mark.parametrize(
    "text",
    [
        "L'entraîneur de Lens, Paul Roux, pourrait rejoindre Sochaux.",
        "L'entraîneur de Lens, Paul Roux, qui avait rejoint Sochaux en 2004, a parlé.",
        "L'ancien entraîneur de Lens, Paul Roux, rejoint Sochaux.",
        "L'entraîneur de Lens, Paul Roux, a pris les commandes de l'équipe du Mali.",
    ],
)
def test_what_is_unsure_or_long_ago_or_of_a_country_leaves_nothing(text: str) -> None:
    assert left(text) == set()
