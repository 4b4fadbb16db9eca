"""Plain signs of a line."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures

from incumbent.extraction.candidates.signs import is_main_pronoun, symbol_before, tenses_between


@pytest.mark.parametrize(
    ("text", "symbol"),
    [
        ("Ann Lee resigned as chairman.", "^"),
        ("Orbex Corp. was told by the Ann Lee that resigned as chairman.", "by"),
    ],
)
def test_the_symbol_before_a_name_stands_behind_no_article(text: str, symbol: str) -> None:
    (view,) = read(text).views
    assert symbol_before(view, view.persons[0]) == symbol


@pytest.mark.parametrize(
    ("text", "tenses"),
    [
        ("Ann Lee was chairman of Orbex Corp.", ["past"]),
        ("Ann Lee will be chairman of Orbex Corp.", ["future"]),
        ("Ann Lee, chairman of Orbex Corp., spoke.", ["-"]),
    ],
)
def test_words_between_tell_of_a_time(text: str, tenses: list[str]) -> None:
    (view,) = read(text).views
    assert tenses_between(view, view.persons[0].last, view.posts[0].first) == tenses


@pytest.mark.parametrize(
    ("text", "main"),
    [
        ("Ann Lee led Orbex Corp. She was fired.", True),
        ("Ann Lee led Orbex Corp. On Monday, she was fired.", True),
        ("Ann Lee led Orbex Corp. The bank says that she was fired.", False),
    ],
)
def test_a_pronoun_that_opens_its_sentence_and_is_told_of_by_its_main_verb(text: str, main: bool) -> None:
    view = read(text).views[-1]
    assert is_main_pronoun(view, view.persons[-1], view.triggers[-1]) == main


def test_such_a_pronoun_ends_what_a_title_told() -> None:
    told = tenures("Ann Lee, chief executive of Orbex, had been criticised. She was fired on Monday.")
    assert told == {("end", "Ann Lee", "Orbex", "chief-executive")}
