"""Nouns before a title that say of what it is."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures


@pytest.mark.parametrize(
    ("text", "words", "modifiers"),
    [
        ("Ann Lee, a former arbitrage chief at Orbex Corp, spoke.", "arbitrage chief", {"former", "indefinite"}),
        ("Ann Lee, the acting enforcement director of Orbex Corp, spoke.", "acting enforcement director", {"acting"}),
        ("Former pulp mill manager Ann Lee spoke.", "pulp mill manager", {"former"}),
    ],
)
def test_they_stand_between_the_title_and_what_is_told_of_it(text: str, words: str, modifiers: set[str]) -> None:
    post = read(text).views[0].posts[0]
    assert (post.words, post.modifiers) == (words, modifiers)


@pytest.mark.parametrize(
    ("text", "post_class"),
    [
        ("Ann Lee, pulp chief at Orbex Corp, spoke.", "executive"),
        ("Ann Lee, the acting enforcement director of Orbex Corp, spoke.", "executive"),
        ("Orbex Corp chief Ann Lee spoke.", "chief-executive"),
        ("Ann Lee, an acting director of Orbex Corp, spoke.", "board-member"),
    ],
)
def test_whoever_is_chief_of_a_part_is_not_that_of_the_whole(text: str, post_class: str) -> None:
    assert {told for _, _, _, told in tenures(text)} == {post_class}
