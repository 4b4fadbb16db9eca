"""Titles that somebody had then, whose name is followed by what they are now."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le directeur d'Orbex, Paul Roux, aujourd'hui président de Lorvan, a parlé.", "fr"),
        ("Le directeur d'Orbex, Paul Roux, désormais à la tête de Lorvan, a parlé.", "fr"),
        ("The chief executive of Orbex, Paul Roux, now chairman of Lorvan, spoke.", "en"),
        ("Orbex chief executive Paul Roux, now chairman of Lorvan, spoke.", "en"),
    ],
)
def test_the_title_before_the_name_is_what_they_were(text: str, language: str) -> None:
    assert {(kind, body) for kind, _, body, _ in tenures(text, language)} == {("former", "Orbex"), ("hold", "Lorvan")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le directeur d'Orbex, Paul Roux, aujourd'hui âgé de 60 ans, a parlé.", "fr"),
        ("Le directeur d'Orbex, Paul Roux, aujourd'hui également président de Lorvan, a parlé.", "fr"),
        ("The chief executive of Orbex, Paul Roux, now 60, spoke.", "en"),
        ("The chief executive of Orbex, Paul Roux, now also chairman of Lorvan, spoke.", "en"),
        ("The chief executive of Orbex, Paul Roux, now acting chairman of Lorvan, spoke.", "en"),
    ],
)
def test_an_age_or_one_post_more_leaves_it_theirs(text: str, language: str) -> None:
    assert ("hold", "Orbex") in {(kind, body) for kind, _, body, _ in tenures(text, language)}


def test_a_bare_title_is_not_taken_for_one_where_they_are_now() -> None:
    text = "Orbex va mal. Le directeur, Paul Roux, aujourd'hui président de Lorvan, a parlé."
    assert ("former", "Lorvan") not in {(kind, body) for kind, _, body, _ in tenures(text, "fr")}
