"""Titles that say themselves that they are of a country."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Le chef de la police nationale du pays, Paul Vey, a été reçu à Lyon.", "France"),
        ("Le directeur de la police nationale Paul Vey a été reçu à Beauvau.", "police nationale"),
        ("Le commissaire central Paul Vey a été reçu à Lyon.", "Lyon"),
    ],
)
def test_who_heads_what_is_a_countrys_is_of_no_town(text: str, body: str) -> None:
    assert {body for _, _, body, _ in tenures(text, "fr")} == {body}


@pytest.mark.parametrize(
    "text",
    [
        "Le directeur général de la sécurité civile, Paul Vey, a parlé.",
        "Paul Vey, directeur général de l'aviation civile, a parlé.",
        "La directrice de l'enseignement scolaire, Anne Vey, a parlé.",
    ],
)
def test_who_directs_a_service_of_the_state_is_an_official_of_the_country(text: str) -> None:
    assert {(body, post) for _, _, body, post in tenures(text, "fr")} == {("France", "official")}
