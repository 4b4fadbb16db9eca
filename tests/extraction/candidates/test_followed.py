"""Somebody who stands within the words that tell who comes for them: "Lee follows Roe as chairman"."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee will follow Tom Roe as chairman of Orbex Inc.",
        "Ann Lee followed Tom Roe as chairman of Orbex Inc in 2009.",
        "Orbex Inc has picked Ann Lee to follow Tom Roe as its chairman.",
        "Ann Lee, who followed Tom Roe as head coach of Orbex Rovers, said so.",
    ],
)
def test_whoever_is_followed_as_something_goes(text: str) -> None:
    told = {(kind, person) for kind, person, _, _ in tenures(text, "en")}
    assert told == {("start", "Ann Lee"), ("end", "Tom Roe")}


def test_nobody_goes_where_none_is_followed() -> None:
    text = "Ann Lee takes over as chairman of Orbex Inc, said Tom Roe."
    assert {(kind, person) for kind, person, _, _ in tenures(text, "en")} == {("start", "Ann Lee")}
