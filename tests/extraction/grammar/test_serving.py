"""Whom somebody serves whose post is told by that one's title."""

from __future__ import annotations

import pytest
from tests.extraction.told import read

from incumbent.extraction.grammar.serving import served_by


@pytest.mark.parametrize(
    ("text", "serves"),
    [
        ("Ann Lee, an adviser to the mayor of Lorvan, has left.", True),
        ("Ann Lee, the chairman, met the mayor of Lorvan.", False),
    ],
)
def test_the_title_behind_a_title_may_be_whose_it_is(text: str, serves: bool) -> None:
    (view,) = read(text).views
    first, last = view.posts
    assert (served_by(view, last) is first) is serves
