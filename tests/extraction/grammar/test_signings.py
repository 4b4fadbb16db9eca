"""With whom somebody signs for some time."""

from __future__ import annotations

import pytest
from tests.extraction.told import read

from incumbent.extraction.grammar.signings import signed_with


def found(text: str, language: str) -> set[str]:
    return {
        mention.entity.name
        for view in read(text, language).views
        for trigger in view.triggers
        if (mention := signed_with(view, trigger)) is not None
    }


@pytest.mark.parametrize(
    ("text", "language", "club"),
    [
        ("L'entraîneur Paul Roux s'est engagé pour deux ans avec Orbex SC.", "fr", "Orbex SC"),
        ("L'entraîneur Paul Roux s'est engagé jusqu'en 2017 avec le club Orbex SC.", "fr", "Orbex SC"),
        ("L'ancien entraîneur de Lens, Paul Roux, a signé un contrat de trois ans avec Nantes.", "fr", "Nantes"),
        ("Coach Paul Roe has signed a two-year deal with Orbex City.", "en", "Orbex City"),
    ],
)
def test_the_one_with_whom_somebody_signs_stands_behind_how_long_it_is_for(text: str, language: str, club: str) -> None:
    assert found(text, language) == {club}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("L'entraîneur de Lens, Paul Roux, s'est engagé à aider Orbex SC pendant deux ans.", "fr"),
        ("L'entraîneur Paul Roux a signé un contrat de deux ans, et a joué avec Nantes.", "fr"),
        ("Coach Paul Roe signed a two-year deal, a week after he drew with Orbex City.", "en"),
    ],
)
def test_what_stands_behind_another_clause_is_not_signed_with(text: str, language: str) -> None:
    assert found(text, language) == set()
