"""What somebody had until they took a post elsewhere is what they leave."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


def kinds(text: str, language: str, body: str) -> set[str]:
    return {kind for kind, _, organization, _ in tenures(text, language) if organization == body}


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("After six years as dean of Lampo University, Ann Lee was named chairman of Orbex.", "en", {"end"}),
        ("Paul Vey, jusque-là directeur de Lampo University, devient président d'Orbex.", "fr", {"end"}),
        ("Jusqu'ici directeur de Lampo University, Paul Vey a été nommé président d'Orbex.", "fr", {"end"}),
        ("Après six ans à la tête de Lampo University, Anne Vey a été nommée présidente d'Orbex.", "fr", {"end"}),
        ("Paul Vey, directeur de Lampo University, préside aussi Orbex.", "fr", {"hold"}),
        ("Paul Vey, jusqu'ici directeur de Lampo University, a parlé.", "fr", {"hold"}),
    ],
)
def test_whoever_takes_a_post_elsewhere_leaves_the_one_until_then(text: str, language: str, told: set[str]) -> None:
    assert kinds(text, language, "Lampo University") == told


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("After six years as finance chief of Orbex, Ann Lee became its chief executive.", "en"),
        ("Jusqu'ici directeur financier d'Orbex, Paul Vey devient directeur général du groupe.", "fr"),
    ],
)
def test_whoever_moves_inside_leaves_nothing(text: str, language: str) -> None:
    assert "end" not in kinds(text, language, "Orbex")
