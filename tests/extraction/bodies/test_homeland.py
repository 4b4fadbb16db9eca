"""Titles that say themselves that they are of a country."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Le chef de la police nationale du pays, Paul Vey, a été reçu à Lyon.", "France"),
        ("Le directeur de la police nationale Paul Vey a été reçu à Beauvau.", "police nationale"),
        ("Le commissaire central Paul Vey a été reçu à Lyon.", "Lyon"),
    ],
)
def test_who_heads_what_is_a_countrys_is_of_no_town(text: str, body: str) -> None:
    assert {body for _, _, body, _ in tenures(text, "fr")} == {body}
