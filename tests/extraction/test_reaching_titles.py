"""How far a title reaches to its name: over what it is of, and over words that call somebody new."""

from __future__ import annotations

import pytest
from tests.extraction.told import beside, read

from incumbent.extraction.candidates.candidates import pairs


@pytest.mark.parametrize("new", ["new", "newly appointed"])
def test_whoever_is_called_new_has_the_title_behind_it(new: str) -> None:
    text = f"Ann Lee, the {new} chairman of Orbex Ltd and chief executive of Luvik Inc, spoke."
    analysis = read(text)
    assert [beside(analysis, "Ann Lee", post).tie for post in ("chairman", "chief")] == ["apposed,", "listed"]


@pytest.mark.parametrize(
    ("text", "post", "tie"),
    [
        ("The head of Orbex Ltd's retail arm, Ann Lee, spoke.", "head", "prefix,"),
        ("Orbex Ltd named the head of its retail arm, Ann Lee, as chairman.", "head", "prefix,"),
        ("Tom Ek was named minister, Ann Lee chairman.", "minister", ""),
    ],
)
def test_a_title_reaches_over_the_part_that_it_is_of(text: str, post: str, tie: str) -> None:
    found = [
        c.tie
        for v in read(text).views
        for c in pairs(v)
        if c.post and c.person.entity.name == "Ann Lee" and c.post.words.startswith(post)
    ]
    assert found == ([tie] if tie else [])
