"""A town that stands for its club has the club's posts where the lines behind do not name it."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures

VALENCIA = (
    "Pablo Roe was fired as Valencia coach on Monday, a year after he took over at the Primera Liga club. "
    "The side had lost. "
)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ('"We understand," said club president Juan Orr.', ("hold", "Juan Orr", "Valencia", "president")),
        ("Antonio Lee becomes the new coach.", ("start", "Antonio Lee", "Valencia", "coach")),
    ],
)
def test_it_has_them(text: str, claim: tuple[str, str, str, str]) -> None:
    told = tenures(VALENCIA + text + " Roe joined Chelsea in 2000.")
    assert {claim, ("start", "Pablo Roe", "Valencia", "coach")} <= told
    assert not {body for *_, body, _ in told if body == "Primera Liga"}


def test_no_other_town_has_anybody_of_whom_its_line_does_not_speak() -> None:
    told = tenures("Ann Lee, the head of Orbex, lives in Valencia. Orbex lost. The new treasurer, Tom Vey, said so.")
    assert not {body for *_, body, _ in told if body == "Valencia"}
