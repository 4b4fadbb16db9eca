"""What belongs to the phrase of a post behind its title."""

from __future__ import annotations

import pytest
from tests.extraction.told import read


def test_a_post_ends_before_until_when_it_was_held() -> None:
    (view,) = read("Anne Lenoir, directrice de la piscine de la ville jusqu'en 2015, a parlé.", "fr").views
    assert [post.words for post in view.posts] == ["directrice de la piscine de la ville"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ann Lee, vice president, sales, of Orbex Corp, spoke.", "vice president, sales"),
        ("Orbex Corp's vice president, manufacturing, Ann Lee, spoke.", "vice president, manufacturing"),
        ("Said the vice president, sales rose.", "vice president"),
    ],
)
def test_a_field_behind_the_comma_of_a_title_belongs_to_it(text: str, words: str) -> None:
    (view,) = read(text).views
    assert [post.words for post in view.posts] == [words]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ann Lee became head of the coast guard last year.", ["head of the coast guard"]),
        ("Ann Lee stands down as vice chancellor next year.", ["vice chancellor"]),
        ("Commissioner for Justice Ann Lee spoke.", ["Commissioner for Justice"]),
        ("Lorvan County Chief Executive Officer Ann Lee spoke.", ["Chief Executive Officer"]),
        ("Minister of the Luvik Capital Territory Ann Lee spoke.", ["Minister"]),
    ],
)
def test_a_post_takes_in_its_field_and_no_words_of_time(text: str, words: list[str]) -> None:
    assert [post.words for view in read(text).views for post in view.posts] == words


def test_who_is_to_act_is_told_of_the_title_behind_alone() -> None:
    (view,) = read("Orbex named director Ann Lee as acting chief executive.").views
    assert [(post.words, "acting" in post.modifiers) for post in view.posts] == [
        ("director", False),
        ("acting chief executive", True),
    ]
