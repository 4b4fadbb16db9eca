"""Posts of some organisation or other whose name a comma leads to, and of one whose sort is told before its name."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Le titre a été racheté par le patron d'une agence de voyages, Lampovox, Luc Roux.",
            ("hold", "Luc Roux", "Lampovox", "chief-executive"),
        ),
        (
            "Le terrain appartient à la présidente d'une société immobilière, Kaldis Immo, Anne Roux.",
            ("hold", "Anne Roux", "Kaldis Immo", "president"),
        ),
        (
            "Paul Vey est administrateur d'un institut de formation, l'Ifpass.",
            ("hold", "Paul Vey", "Ifpass", "board-member"),
        ),
    ],
)
def test_the_name_behind_the_comma_is_whose_post_it_is(text: str, claim: tuple[str, str, str, str]) -> None:
    assert tenures(text, "fr") == {claim}


def test_a_person_behind_the_comma_is_no_organisation() -> None:
    assert not tenures("Selon la présidente d'une association de riverains, Anne Roux, le bruit dure.", "fr")


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Paul Vey prend la tête du tout petit réseau social Lampo.",
            ("start", "Paul Vey", "Lampo", "chief-executive"),
        ),
        (
            "Luc Vey est directeur des fonds de la banque Orbex.",
            ("hold", "Luc Vey", "Orbex", "executive"),
        ),
    ],
)
def test_the_sort_of_an_organisation_is_no_field_of_its_head(text: str, claim: tuple[str, str, str, str]) -> None:
    assert tenures(text, "fr") == {claim}
