"""Seats that open a sentence about whoever has them."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


def told(text: str, language: str) -> set[tuple[str, str | None]]:
    return {(kind, body) for kind, _, body, _ in tenures(text, language)}


@pytest.mark.parametrize(
    ("text", "language", "claims"),
    [
        ("À la tête d'Orbex, Anne Lenoir se dit confiante.", "fr", {("hold", "Orbex")}),
        ("A la tête d'Orbex depuis 2010, Paul Roux se dit confiant.", "fr", {("hold", "Orbex")}),
        ("À la tête d'Orbex de 1998 à 2003, Anne Lenoir a lancé le projet.", "fr", {("former", "Orbex")}),
        ("At the helm of Orbex since 2010, Ann Lee says others will follow.", "en", {("hold", "Orbex")}),
        ("A la tête d'Orbex depuis 2010, Paul Roux a annoncé son départ.", "fr", {("end", "Orbex")}),
    ],
)
def test_the_subject_has_it(text: str, language: str, claims: set[tuple[str, str | None]]) -> None:
    assert told(text, language) == claims


@pytest.mark.parametrize(
    "text",
    ["À la tête d'Orbex, Anne Lenoir avait lancé le projet.", "A la barre du tribunal, Paul Roux nie."],
)
def test_what_is_told_of_a_time_before_says_nothing_of_now(text: str) -> None:
    assert told(text, "fr") == set()
