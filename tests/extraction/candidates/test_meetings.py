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


@pytest.mark.syntax
def test_who_joins_somebody_somewhere_comes_to_no_organisation() -> None:
    text = "Orbex named Tom Roe treasurer. Ann Lee, the finance chief, will join him on the stage."
    assert {told[:2] for told in tenures(text) if told[1] == "Ann Lee"} == {("hold", "Ann Lee")}
    text = "Orbex named Tom Roe treasurer. Ann Lee will join him at Orbex as chairman."
    assert ("start", "Ann Lee", "Orbex", "chair") in tenures(text)
