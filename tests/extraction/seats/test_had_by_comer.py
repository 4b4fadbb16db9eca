"""The seat that somebody has is the one that they came to, where no other is told."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures

OTHERS = "Les entraîneurs Paul Vey (Lille FC), Jean Roux (Lens FC) et Luc Camus (Nantes FC) sont les trois nouveaux. "


@pytest.mark.parametrize(
    ("text", "leaver"),
    [
        ("Roux a remplacé Yves Morel en août.", "Yves Morel"),
        ("Roux avait succédé à Yves Morel, parti en août.", "Yves Morel"),
    ],
)
def test_who_came_for_another_came_to_what_they_have(text: str, leaver: str) -> None:
    found = {(c[0], c[1], c[2]) for c in tenures(OTHERS + text, "fr")}
    assert {("start", "Jean Roux", "Lens FC"), ("end", leaver, "Lens FC")} <= found


def test_a_seat_that_the_line_names_is_another() -> None:
    found = {(c[0], c[1], c[2]) for c in tenures(OTHERS + "Roux a remplacé le maire de Lorvan, Yves Morel.", "fr")}
    assert ("end", "Yves Morel", "Lens FC") not in found


def test_who_is_still_to_come_comes_to_another() -> None:
    text = "Paul Vey est le directeur d'Orbex. Anne Roux dirige Luvik. Vey remplacera Anne Roux en mai."
    assert ("end", "Anne Roux", "Orbex", "chief-executive") not in tenures(text, "fr")
