"""Posts in brackets behind a name, and those told besides."""

from __future__ import annotations

import pytest
from tests.extraction.told import read

from incumbent.extraction.candidates.brackets import is_more
from incumbent.extraction.candidates.candidates import pairs


def near(text: str, post: str, language: str = "en") -> set[str]:
    """Who is weighed beside the post, in the last line."""
    view = read(text, language).views[-1]
    return {c.person.entity.name for c in pairs(view) if c.post and c.post.words.startswith(post)}


def test_brackets_behind_a_title_are_of_whose_title_it_is() -> None:
    text = "Ann Lee spoke to Tom Roe, head of Orbex Ltd (deputy chairman of Luvik Ltd), and to Jo Beck."
    assert near(text, "deputy chairman") == {"Tom Roe"}


@pytest.mark.parametrize(
    ("clause", "besides"),
    [("who is also chairman of Lampo Ltd", True), ("who is chairman of Lampo Ltd", False), ("also chairman", False)],
)
def test_no_change_gives_or_takes_a_post_that_somebody_has_besides(clause: str, besides: bool) -> None:
    (view,) = read(f"Orbex Corp head Ann Lee, {clause}, will leave.").views
    assert is_more(view, view.posts[-1]) is besides
