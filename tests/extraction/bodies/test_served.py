"""Whom somebody serves whose post is told by that one's title."""

from __future__ import annotations

import pytest
from tests.extraction.told import possible, read


@pytest.mark.parametrize(
    ("text", "person", "post"),
    [
        (
            "Anne Picot, directrice de cabinet du ministre des Transports, rejoint la société Orbex.",
            "Anne Picot",
            "directrice",
        ),
        (
            "La société Orbex recrute Anne Picot, conseillère du président de la République.",
            "Anne Picot",
            "conseillère",
        ),
    ],
)
def test_who_serves_a_minister_is_of_no_firm(text: str, person: str, post: str) -> None:
    assert possible(text, person, post, "fr") == {"France"}


def test_who_serves_the_head_of_a_firm_may_be_of_it() -> None:
    text = "Anne Picot, conseillère du président de la société Orbex, a parlé."
    assert "Orbex" in possible(text, "Anne Picot", "conseillère", "fr")


def test_a_title_that_ends_in_another_one_keeps_its_own_words() -> None:
    (view,) = read("Anne Picot, conseillère du président de la République, a parlé.", "fr").views
    assert [post.words for post in view.posts] == ["conseillère", "président de la République"]
