"""Plain signs of a line."""

from __future__ import annotations

import pytest
from tests.extraction.told import read

from incumbent.extraction.candidates.signs import symbol_before, tenses_between


@pytest.mark.parametrize(
    ("text", "symbol"),
    [
        ("Ann Lee resigned as chairman.", "^"),
        ("Orbex Corp. was told by the Ann Lee that resigned as chairman.", "by"),
    ],
)
def test_the_symbol_before_a_name_stands_behind_no_article(text: str, symbol: str) -> None:
    (view,) = read(text).views
    assert symbol_before(view, view.persons[0]) == symbol


@pytest.mark.parametrize(
    ("text", "tenses"),
    [
        ("Ann Lee was chairman of Orbex Corp.", ["past"]),
        ("Ann Lee will be chairman of Orbex Corp.", ["future"]),
        ("Ann Lee, chairman of Orbex Corp., spoke.", ["-"]),
    ],
)
def test_words_between_tell_of_a_time(text: str, tenses: list[str]) -> None:
    (view,) = read(text).views
    assert tenses_between(view, view.persons[0].last, view.posts[0].first) == tenses
