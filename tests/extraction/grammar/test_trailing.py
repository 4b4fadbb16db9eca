"""What is added behind the one of whom a change tells."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le groupe Orbex a limogé son PDG Luc Roux et nommé Anne Petit à sa place.", "fr"),
        ("Le groupe Orbex a limogé son PDG Luc Roux et nommé Anne Petit.", "fr"),
        ("Le groupe Orbex a limogé son PDG Luc Roux et nommé Anne Petit pour le remplacer.", "fr"),
        ("The Orbex Group fired chief executive Luc Roux and named Anne Petit in his place.", "en"),
    ],
)
def test_who_is_named_behind_another_verb_does_not_leave(text: str, language: str) -> None:
    told = {(row[0], row[1]) for row in tenures(text, language)}
    assert told == {("end", "Luc Roux"), ("start", "Anne Petit")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Le président a limogé le sélectionneur guinéen Luc Roux, laissant à Paul Lenoir le soin de tout gérer.",
            "fr",
        ),
        ("The board of Orbex fired chief executive Luc Roux, leaving Paul Lenoir in charge.", "en"),
    ],
)
def test_nor_does_whoever_a_participle_adds(text: str, language: str) -> None:
    assert {row[1] for row in tenures(text, language) if row[0] == "end"} == {"Luc Roux"}


@pytest.mark.parametrize(
    "text",
    [
        "Anne Petit est nommée directrice financière du groupe Orbex, poste laissé vacant par Luc Roux.",
        "Anne Petit prend le poste de directrice financière du groupe Orbex, occupé jusqu'ici par Luc Roux.",
    ],
)
def test_who_held_a_post_before_is_told_behind_by(text: str) -> None:
    told = {(row[0], row[1]) for row in tenures(text, "fr")}
    assert told == {("start", "Anne Petit"), ("end", "Luc Roux")}
