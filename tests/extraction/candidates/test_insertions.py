"""A purpose told between a verb and its object leaves the object to the verb: "a choisi pour lui succéder Lenoir"."""

from __future__ import annotations

import pytest
from tests.extraction.told import beside, read, tenures

LEFT = "Le PDG d'Orbex, Carlos Vey, a été limogé. "


@pytest.mark.parametrize(
    "text",
    [
        "Le groupe a choisi pour lui succéder Anne Lenoir.",
        "Le groupe a choisi pour le remplacer une banquière de 50 ans, Anne Lenoir.",
        "Le groupe a désigné pour lui succéder l'actuelle directrice financière, Anne Lenoir.",
    ],
)
def test_whoever_stands_behind_is_the_one_who_succeeds(text: str) -> None:
    told = tenures(LEFT + text, "fr")
    assert ("start", "Anne Lenoir", "Orbex", "chief-executive") in told
    assert "Anne Lenoir" not in {person for kind, person, _, _ in told if kind == "end"}
    assert ("end", "Carlos Vey", "Orbex", "chief-executive") in told


def test_the_title_before_the_name_is_what_they_are() -> None:
    analysis = read(LEFT + "Le groupe a désigné pour lui succéder l'actuelle directrice financière, Anne Lenoir.", "fr")
    assert beside(analysis, "Anne Lenoir", "directrice").tie == "prefix"


def test_a_purpose_behind_the_object_is_read_as_ever() -> None:
    told = tenures("Le groupe Orbex a choisi Anne Lenoir pour succéder à Paul Vey comme directeur général.", "fr")
    assert ("start", "Anne Lenoir", "Orbex", "chief-executive") in told
    assert ("end", "Paul Vey", "Orbex", "chief-executive") in told
