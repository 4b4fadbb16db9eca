"""Whose board "the board" is."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "Orbex will add two directors to its board, ending a fight with Lampo Co.\nHector Roe will join the board.",
            "Orbex",
        ),
        ("Lampo's board met on Monday. Orbex was there. Hector Roe joined the board in January.", "Lampo"),
        ("Lampo's board met on Monday. Hector Roe joined the board of Orbex in January.", "Orbex"),
    ],
)
def test_a_bare_board_is_the_one_that_was_told_of(text: str, body: str) -> None:
    assert {claim[2] for claim in tenures(text) if claim[1] == "Hector Roe"} == {body}
