"""Institutions that an article calls by a common noun alone."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures


@pytest.mark.parametrize(
    ("text", "language", "body"),
    [
        ("Orbex SA grandit. Le directeur de l'hôpital, Paul Vey, a parlé.", "fr", "hôpital"),
        ("Orbex SA grandit. Le patron de la chambre de commerce, Paul Vey, a parlé.", "fr", "chambre de commerce"),
        ("La prison de Lorvan est vieille. Le directeur de la prison, Paul Vey, a parlé.", "fr", "prison de Lorvan"),
        ("Orbex Ltd grew. The director of the museum, Paul Vey, spoke.", "en", "museum"),
    ],
)
def test_whoever_heads_one_heads_nothing_else(text: str, language: str, body: str) -> None:
    assert {organization for _, person, organization, _ in tenures(text, language) if person == "Paul Vey"} == {body}


@pytest.mark.parametrize("text", ["Paul Vey est entré à l'hôpital.", "Un directeur d'hôpital a parlé à Paul Vey."])
def test_without_a_title_that_names_it_there_is_none(text: str) -> None:
    assert not [e for e in read(text, "fr").names.entities if e.type == "organization"]
