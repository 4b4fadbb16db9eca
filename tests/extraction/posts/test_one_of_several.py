"""Titles of which an organisation has one, or many."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("Orbex hired Ann Lee from Lorvan Bank as a managing director in Paris.", "executive"),
        ("Ann Lee, a managing director at Orbex, said rates would rise.", "executive"),
        ("Orbex named Ann Lee managing director.", "chief-executive"),
        ("Ann Lee is the managing director of Orbex.", "chief-executive"),
    ],
)
def test_one_managing_director_of_many_is_no_chief_executive(text: str, post: str) -> None:
    assert {told for _, _, body, told in tenures(text) if body == "Orbex"} == {post}
