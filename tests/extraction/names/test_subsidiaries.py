"""Parts of firms whose names begin with that of the firm."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Anne Lenoir a dirigé la filiale Orbex Sénégal. Le patron d'Orbex, Paul Roux, a parlé.", "fr"),
        ("La filiale brésilienne, Orbex do Brasil, va mal. Le patron d'Orbex, Paul Roux, a parlé.", "fr"),
        ("The subsidiary Orbex Senegal grew. The chief executive of Orbex, Paul Roux, spoke.", "en"),
    ],
)
def test_the_short_name_is_the_firms(text: str, language: str) -> None:
    assert {body for _, person, body, _ in tenures(text, language) if person == "Paul Roux"} == {"Orbex"}


@pytest.mark.parametrize(
    "text",
    [
        "Orbex Sénégal grandit. Le patron d'Orbex, Paul Roux, a parlé.",
        "La filiale, dit-on, de Lorvan a acheté Orbex Sénégal. Le patron d'Orbex, Paul Roux, a parlé.",
    ],
)
def test_without_such_a_noun_before_it_it_is_short_for_the_longer_one(text: str) -> None:
    assert {body for _, person, body, _ in tenures(text, "fr") if person == "Paul Roux"} == {"Orbex Sénégal"}


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (  # named more often than the guild of its writers
            "The Lorvan Gazette grew. Roe chairs the Lorvan Gazette Guild. The Lorvan Gazette editor Paul Vey left.",
            {"Lorvan Gazette"},
        ),
        ("Orbex grew. Orbex fell. The Orbex Foundation spoke. The chairman of Orbex, Paul Vey, spoke.", {"Orbex"}),
        (  # short for it
            "The Orbex Foundation hired Tom Roe. It grew. The chairman of Orbex, Paul Vey, spoke.",
            {"Orbex Foundation"},
        ),
        ("Orbex Mills grew. Orbex fell. The chairman of Orbex, Paul Vey, spoke.", {"Orbex Mills"}),
    ],
)
def test_what_has_a_body_beside_it_keeps_its_own_name(text: str, bodies: set[str]) -> None:
    assert {body for _, person, body, _ in tenures(text, "en") if person == "Paul Vey"} == bodies
