"""Titles that are told in one breath."""

from __future__ import annotations

import pytest
from tests.extraction.told import read


@pytest.mark.parametrize(
    ("text", "one"),
    [
        ("Anne Lenoir a occupé les fonctions de rédactrice en chef puis de directrice d'Orbex.", True),
        ("Anne Lenoir a vu le départ du maire et de la directrice d'Orbex.", False),
    ],
)
def test_two_titles_of_one_breath_may_each_have_their_preposition(text: str, one: bool) -> None:
    (view,) = read(text, "fr").views
    first, second = (post for post in view.posts if not post.holding)
    assert (first.group == second.group) is one
