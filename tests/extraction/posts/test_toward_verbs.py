"""The phrase of a post ends before "to" and a verb of change."""

from __future__ import annotations

import pytest
from tests.extraction.told import read


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("Ann Lee quit as head of bond trading to join Orbex Inc.", "head of bond trading"),
        ("Ann Lee retired as head of fixed income to lead Orbex Inc.", "head of fixed income"),
        ("Ann Lee was named ambassador to France.", "ambassador"),
    ],
)
def test_what_somebody_goes_on_to_do_is_not_in_their_title(text: str, post: str) -> None:
    assert [told.words for view in read(text, "en").views for told in view.posts][:1] == [post]
