"""Titles that say of nothing whose they are."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("L'entraîneur Paul Roux va prendre les commandes de Nantes.", "fr"),
        ("The coach Paul Roux will take charge of Nantes.", "en"),
    ],
)
def test_who_is_to_coach_a_club_does_not_have_it_by_a_bare_title(text: str, language: str) -> None:
    assert tenures(text, language) == {("start", "Paul Roux", "Nantes", "coach")}


def test_a_title_that_says_of_what_it_is_is_held() -> None:
    text = "L'entraîneur de Nantes Paul Roux va prendre les commandes de Lens."
    assert tenures(text, "fr") == {("hold", "Paul Roux", "Nantes", "coach"), ("start", "Paul Roux", "Lens", "coach")}


def test_who_keeps_a_post_has_it_by_a_bare_title() -> None:
    text = "L'entraîneur Paul Roux prolonge à Nantes jusqu'en 2018."
    assert ("hold", "Paul Roux", "Nantes", "coach") in tenures(text, "fr")


def test_a_title_of_now_is_held() -> None:
    text = "L'actuel entraîneur des avants, Paul Roux, prendra la tête d'Orbex XV en juin."
    assert ("hold", "Paul Roux", "Orbex XV", "coach") in tenures(text, "fr")
