"""Somebody whom an article names."""

from __future__ import annotations

import pytest

from incumbent.extraction.lines.entities import Entity


@pytest.mark.parametrize(
    ("own", "word", "agrees"),
    [("f", "f", True), ("f", "m", False), ("n", "m", True), ("m", "n", True), ("n", "n", True)],
)
def test_words_agree_with_whoever_is_of_their_gender_or_of_none_that_is_known(
    own: str, word: str, agrees: bool
) -> None:
    assert Entity("Ann Lee", "person", gender=own).agrees(word) is agrees
