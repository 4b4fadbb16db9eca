"""Those who live in a town or a region, and levels of a league, are no organisation."""

from __future__ import annotations

import pytest
from tests.extraction.told import read


def bodies(text: str) -> set[str]:
    return {m.entity.name for view in read(text, "fr").views for m in view.others if m.entity.type == "organization"}


@pytest.mark.parametrize(
    "text",
    [
        "Paul Vey a assuré le maintien des Lorvanais.",
        "Les Bretons ont limogé leur entraîneur, Paul Vey.",
        "La défaite face aux Orvinois a coûté son poste à Paul Vey.",
    ],
)
def test_inhabitants_behind_an_article_in_the_plural_are_no_organization(text: str) -> None:
    assert bodies(text) == set()


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Les Républicains ont élu Paul Vey président.", "Les Républicains"),  # a party
        ("Paul Vey entraîne l'Olympique lorvanais.", "Olympique lorvanais"),  # a club
        ("Paul Vey entraîne les Canadiens de Lorvan.", "Canadiens de Lorvan"),  # a club by such a name
    ],
)
def test_a_name_that_only_ends_so_is_one(text: str, body: str) -> None:
    assert body in bodies(text)


@pytest.mark.parametrize("level", ["D1", "N2", "L1"])
def test_a_level_of_a_league_is_no_organization(level: str) -> None:
    assert bodies(f"Les entraîneurs de {level} sont inquiets.") == set()
    assert bodies(f"Paul Vey préside le FC Lorvan ({level}).") == {"FC Lorvan"}
