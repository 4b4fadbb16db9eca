"""What speaks for a person as the holder of a post of the line."""

from __future__ import annotations

import pytest
from tests.extraction.told import beside, read


@pytest.mark.parametrize(
    ("text", "feature"),
    [
        ("Ann Lee is chairman of Orbex Corp.", "gram:copula"),
        ("Ann Lee, chairman of Orbex Corp, spoke.", "PM:commas:1"),
        ("Ann Lee, chairman of Orbex Corp, met Tom Roe.", "class:chair"),
        ("Ann Lee, chairman of Orbex Corp (2001-2004), spoke.", "gram:apposed,"),
    ],
)
def test_what_stands_between_them_and_their_tie_are_features(text: str, feature: str) -> None:
    assert feature in beside(read(text), "Ann Lee", "chairman").features
