"""The town after which the houses of an article are called has its mayor."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


def town(text: str, person: str = "Paul Roux") -> set[str | None]:
    return {body for _, who, body, _ in tenures(text, "fr") if who == person}


def test_what_most_houses_are_called_after_is_where_the_mayor_sits() -> None:
    text = (
        "L'université de Dijon est en deuil. Le maire, Paul Roux, a salué la mémoire du président de l'université de "
        "Dijon, mort lundi."
    )
    assert town(text) == {"Dijon"}


@pytest.mark.parametrize(
    "text",
    [
        "Le CHU de Dijon et le CHU de Lyon sont en grève. Le maire, Paul Roux, a salué le mouvement.",
        "Le club a battu l'Olympique de Marseille, puis l'Olympique de Marseille B. Le maire, Paul Roux, jubile.",
        "Le CHU de Dijon est en grève. Le maire, Paul Roux, a salué le mouvement.",
    ],
)
def test_several_of_them_or_clubs_tell_nothing(text: str) -> None:
    assert town(text) == set()
