"""Titles of one breath, and titles that a comma and "and" part."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "classes"),
    [
        ("Tom Roe resigned as chairman, and treasurer Ann Lee took over at Orbex Inc.", {"executive"}),
        ("Bo Ek is chairman, and finance chief Ann Lee left Orbex Inc. in May.", {"finance-chief"}),
        ("Orbex Inc. chairman and chief executive Ann Lee spoke.", {"chair", "chief-executive"}),
        (
            "Orbex Inc. president, chairman, and chief executive Ann Lee spoke.",
            {"president", "chair", "chief-executive"},
        ),
    ],
)
def test_a_comma_and_and_part_two_titles(text: str, classes: set[str]) -> None:
    held = {post for kind, who, _, post in tenures(text) if who == "Ann Lee" and kind in ("hold", "end")}
    assert held == classes
