"""Whose successor a possessive speaks of."""

from __future__ import annotations

import pytest
from tests.extraction.told import read


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("The pope accepted the resignation of Tom Roe and named Paul Ek as his successor.", "Tom Roe"),
        ("Tom Roe resigned on Monday. Carl Bask appointed Paul Ek to be his successor.", "Tom Roe"),
        ("Carl Bask named Paul Ek as his successor.", "Carl Bask"),
    ],
)
def test_nobody_is_their_own_successor(text: str, whose: str) -> None:
    mentions = [m for m in read(text).names.mentions if m.form == "possessive"]
    assert [m.entity.name for m in mentions] == [whose]


@pytest.mark.syntax
def test_whoever_is_made_to_go_is_whom_the_next_one_is_to_replace() -> None:
    text = "President Tom Roe ousted Health Secretary Carl Bask on Monday and nominated Paul Ek to replace him."
    pronouns = [m.entity.name for m in read(text).names.mentions if m.form == "pronoun"]
    assert pronouns == ["Carl Bask"]
