"""Portfolios that stand for a minister's post without a title."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    "text",
    [
        "Le Budget échoit à Anne Lenoir, députée de la Creuse.",
        "Les Finances ont été attribuées à Anne Lenoir.",
        "L'Intérieur est confié à Anne Lenoir.",
        "Dans ce gouvernement, la Défense revient à Anne Lenoir.",
    ],
)
def test_one_that_goes_to_somebody_is_theirs(text: str) -> None:
    assert ("start", "Anne Lenoir", "France", "minister") in tenures(text, "fr")


@pytest.mark.parametrize("text", ["La Culture attire Anne Lenoir.", "Le budget échoit à la commune d'Anne Lenoir."])
def test_other_words_give_nobody_any(text: str) -> None:
    assert "minister" not in {post for kind, _, _, post in tenures(text, "fr") if kind == "start"}
