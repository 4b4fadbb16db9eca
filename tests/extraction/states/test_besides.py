"""A post that somebody takes "in addition to" another one ends nothing."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "language", "kept"),
    [
        (
            "En plus de ses fonctions de directeur d'Orbex, Ben Roux prendra la présidence de Lampo.",
            "fr",
            ("hold", "Ben Roux", "Orbex", "chief-executive"),
        ),
        (
            "Tout en conservant son poste de directrice financière d'Orbex, Anne Roux devient présidente de Lampo.",
            "fr",
            ("hold", "Anne Roux", "Orbex", "finance-chief"),
        ),
        (
            "In addition to her role as finance chief of Orbex, Ann Lee will become chairman of Lampo.",
            "en",
            ("hold", "Ann Lee", "Orbex", "finance-chief"),
        ),
    ],
)
def test_it_is_held(text: str, language: str, kept: tuple[str, str, str, str]) -> None:
    assert kept in tenures(text, language)


def test_who_leaves_it_does_not_keep_it() -> None:
    found = tenures("Anne Roux quitte ses fonctions de directrice d'Orbex.", "fr")
    assert found == {("end", "Anne Roux", "Orbex", "chief-executive")}
