"""Offices written small for which initials stand in brackets."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Le chef de la direction générale des routes (DGR), Luc Roux, prend la tête de la direction des eaux (DE).",
            {
                ("hold", "Luc Roux", "direction générale des routes", "official"),
                ("start", "Luc Roux", "direction des eaux", "chief-executive"),
            },
        ),
        (
            "Le patron de la Direction générale des routes (DGR), Nicolas Roux, est parti.",
            {("end", "Nicolas Roux", "Direction générale des routes", "official")},
        ),
        (
            "Anne Roux est nommée à la direction générale d'Orbex (ORB).",
            {("start", "Anne Roux", "Orbex", "chief-executive")},
        ),
    ],
)
def test_they_are_whose_posts_are_told(text: str, claims: set[tuple[str, str, str, str]]) -> None:
    assert tenures(text, "fr") == claims


def test_a_board_is_no_organisation_of_its_own() -> None:
    names = read("Anne Roux entre au sein du conseil d'administration (CA) du groupe Orbex.", "fr").names.entities
    assert "conseil d'administration" not in {entity.name for entity in names}
