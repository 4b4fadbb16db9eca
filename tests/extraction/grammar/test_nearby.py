"""Which persons of a line are looked at beside a post."""

from __future__ import annotations

import pytest
from tests.extraction.told import read

from incumbent.extraction.grammar.nearby import beside


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Ann Lee, a banker, said ministers were late.", set()),
        ("Orvia fell, said ministers Ann Lee and Tom Roe.", {"Ann Lee", "Tom Roe"}),
        ("Ann Lee said the minister was late.", {"Ann Lee"}),
    ],
)
def test_of_several_whom_somebody_speaks_of_the_speaker_is_none(text: str, people: set[str]) -> None:
    (view,) = read(text).views
    post = next(post for post in view.posts if post.post_class == "minister")
    assert {m.entity.name for m in beside(view, post)} == people
