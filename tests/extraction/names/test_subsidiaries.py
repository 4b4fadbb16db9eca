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
