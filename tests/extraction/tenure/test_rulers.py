"""Which country a head of state without one is of."""

from __future__ import annotations

import pytest
from tests.extraction.told import read

from incumbent.extraction.tenure.models import load_models
from incumbent.extraction.tenure.tenure import find_tenures


def lands(text: str, language: str) -> dict[str, str]:
    """Person → the country that they rule."""
    found = find_tenures(read(text, language), load_models())
    return {f.person.entity.name: f.organization.name for f in found if f.organization and f.kind == "hold"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Le président du Tchad, Paul Vey, a reçu le président Luc Roux.", {"Paul Vey": "Tchad", "Luc Roux": "France"}),
        ("Le Tchad est en fête. Le président Luc Roux a parlé.", {"Luc Roux": "Tchad"}),
    ],
)
def test_a_country_that_another_one_rules_is_not_that_of_a_bare_title(text: str, told: dict[str, str]) -> None:
    assert lands(text, "fr") == told


def test_the_country_of_an_article_that_speaks_of_no_other_has_its_ruler() -> None:
    text = (
        "Le Burundi est en deuil. Le président Paul Vey a parlé. Le président Paul Vey était malade.\n\n"
        "Le président du Burundi, Jean Roux, a parlé."
    )
    assert lands(text, "fr") == {"Paul Vey": "Burundi", "Jean Roux": "Burundi"}
