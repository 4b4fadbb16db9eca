"""Sentences that are about somebody: "As for Lee, he will stay"."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    "text",
    [
        "As for Tom Ek, Paul Roe said he would step down as chairman of Orbex Inc.",
        "As for Tom Ek's company, Paul Roe said he would step down as chairman of Orbex Inc.",
    ],
)
def test_whoever_is_named_behind_them_is_meant_rather(text: str) -> None:
    assert [(kind, person) for kind, person, _, _ in tenures(text, "en")] == [("end", "Paul Roe")]


def test_else_it_is_they() -> None:
    text = "Orbex Inc named Ann Lee chairman. As for Tom Ek, he will step down as finance director."
    assert ("end", "Tom Ek", "Orbex Inc", "finance-chief") in tenures(text, "en")
