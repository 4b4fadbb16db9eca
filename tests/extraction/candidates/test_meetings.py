"""Whoever joins somebody on a stage takes no post."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("Al Cox, president of Axcom Corp, joined Betadyne Inc chief Ann Bell on stage.", set()),
        ("Al Cox joined Betadyne Inc as its chief.", {"Al Cox"}),
        ("Kate Bell, who is married to Axcom Corp chief executive Tom Nash, opened the show.", set()),
    ],
)
def test_who_joins_a_titled_name_starts_nothing(text: str, starts: set[str]) -> None:
    assert {person for kind, person, _, _ in tenures(text, "en") if kind == "start"} == starts
    assert "Kate Bell" not in {person for _, person, _, _ in tenures(text, "en")}
