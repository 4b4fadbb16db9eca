"""What stands beside a title by the small words of a pack."""

from __future__ import annotations

import pytest
from tests.extraction.told import read


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("L'ancienne ministre de la Santé d'Orvia a parlé.", "f"),
        ("Le directeur d'Orbex a parlé.", "m"),
        ("Tous les ministres ont parlé.", "n"),
    ],
)
def test_a_title_tells_of_a_woman_or_of_a_man(text: str, gender: str) -> None:
    ((post,),) = [view.posts for view in read(text, "fr").views]
    assert post.gender == gender


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("Ann Lee is head of the company.", "head"),
        ("Ann Lee is head of the company's mills.", ""),
    ],
)
def test_a_title_is_bare_where_nothing_says_of_what(text: str, bare: str) -> None:
    assert [post.bare for view in read(text).views for post in view.posts] == [bare]
