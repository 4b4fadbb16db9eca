"""Words as they look: what tells a name from a number."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures

from incumbent.extraction.text.tokens import tokenize
from incumbent.languages.load import load_pack


@pytest.mark.parametrize(
    ("word", "shape"),
    [("76ers", "cap"), ("49ers", "cap"), ("1990s", "number"), ("30th", "number"), ("Orbex", "cap")],
)
def test_names_of_the_pack_may_begin_with_a_number(word: str, shape: str) -> None:
    (token,) = tokenize(word, 0, len(word), load_pack("en"))
    assert token.shape == shape


def test_they_are_part_of_whole_names() -> None:
    told = tenures("The Philadelphia 76ers fired coach Ann Lee.")
    assert told == {("end", "Ann Lee", "Philadelphia 76ers", "coach")}
