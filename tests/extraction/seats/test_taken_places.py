"""Somebody's place that another takes, told by a passive."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    "text",
    [
        "Tom Roe was removed as president of Orbex Inc. His place was taken by Ann Lee, a lawyer.",
        "Tom Roe resigned as president of Orbex Inc in May. His job was taken by Ann Lee.",
        "Tom Roe, whose place was taken by Ann Lee, was president of Orbex Inc until 2012.",
    ],
)
def test_who_takes_it_takes_the_post(text: str) -> None:
    assert ("start", "Ann Lee", "Orbex Inc", "president") in tenures(text, "en")


def test_the_place_of_a_player_is_no_post() -> None:
    text = "Orbex Rovers won. Coach Tom Roe was pleased. Paul Vey limped off and his place was taken by Ann Lee."
    assert "Ann Lee" not in {person for _, person, _, _ in tenures(text, "en")}
