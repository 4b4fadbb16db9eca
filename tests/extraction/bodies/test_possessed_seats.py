"""Posts behind a possessive that are of what the sentence is about, or of what "and" joins to it."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Le nouveau Parlement a élu à sa tête l'ancien maire de Lorvan, Paul-Marie Lenoir.",
            ("start", "Paul-Marie Lenoir", "Parlement", "president"),
        ),
        (
            "Le Parti vert a porté à sa tête l'ancienne maire de Lorvan, Anne Roux.",
            ("former", "Anne Roux", "Lorvan", "mayor"),
        ),
        (
            "La Ligue de judo a élu lundi à sa présidence l'ancien directeur d'Orbex, Paul Vey. Orbex vend du verre.",
            ("former", "Paul Vey", "Orbex", "chief-executive"),
        ),
        (
            "Le journal Vedo accuse le groupe Lampo et sa directrice financière Anne Roux.",
            ("hold", "Anne Roux", "Lampo", "finance-chief"),
        ),
    ],
)
def test_each_title_has_its_own(text: str, claim: tuple[str, str, str, str]) -> None:
    assert claim in tenures(text, "fr")


def test_nobody_takes_the_seat_in_what_they_were_of_before() -> None:
    found = tenures("Le Parti vert a porté à sa tête l'ancienne maire de Lorvan, Anne Roux.", "fr")
    assert not [told for told in found if told[0] == "start" and told[2] == "Lorvan"]
