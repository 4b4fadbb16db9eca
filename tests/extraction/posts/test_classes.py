"""What kind of post a title is by the words of its phrase."""

from __future__ import annotations

import pytest
from tests.extraction.told import read


@pytest.mark.parametrize(
    ("text", "post_class"),
    [
        ("The chair of the university's council, Ann Lee, resigned.", "chair"),  # whose the council is
        ("The president of the university, Ann Lee, resigned.", "academic-head"),
        ("Ann Lee, the head of the State Tax Service, resigned.", "executive"),  # the first word of a name
        ("The head of state, Ann Lee, resigned.", "head-of-state"),
        ("The head of the country, Ann Lee, resigned.", "head-of-state"),
    ],
)
def test_the_class_of_a_title_is_told_by_what_it_is_of(text: str, post_class: str) -> None:
    assert [post.post_class for view in read(text).views for post in view.posts][:1] == [post_class]


def test_the_title_at_the_time_is_no_part_of_the_next_one() -> None:
    (view,) = read("Orbex hired nobody at the time and its chairman, Ann Lee, left.").views
    assert [post.words for post in view.posts] == ["chairman"]
