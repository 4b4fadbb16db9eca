"""Which way a date lies, by the words around it."""

from __future__ import annotations

import pytest

from incumbent.extraction.dates.tense import Tense

TABLE = {
    "future": ["will", "due", "be"],
    "past": ["was", "had been due", "has", "after"],
    "past_endings": ["ed"],
    "not_past": ["need"],
    "future_endings": [],
    "not_future": [],
    "before_participle": ["be"],
    "leading": ["until"],
    "purpose": ["to"],
    "after": ["after"],
    "ahead": ["goes"],
    "units": ["years"],
    "clauses": ["and"],
    "genitive": ["'s"],
    "determiners": ["the"],
}


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("she resigned on DAY", "past"),
        ("she will go on DAY", "future"),
        ("on DAY she will go", "future"),
        ("on DAY she resigned", "past"),
        ("he resigned and she will go on DAY", "future"),
        ("she will go, he resigned on DAY", "past"),
        ("resigned. Orbex on DAY", ""),
        ("we need DAY", ""),
        ("to be named on DAY", "future"),
        ("it had been due on DAY", "past"),
        ("open until DAY", "future"),
        ("it was given until DAY to decide", "future"),
        ("it was given until DAY and left", "past"),
        ("she will study DAY's vote", "past"),
        ("DAY's vote will fail", "future"),
        ("she will miss the DAY vote", "past"),
        ("nothing on DAY", ""),
        ("she is due to go as head of the far Orbex on DAY after more than ten years", "future"),
        ("she is due to go as head of the far Orbex on DAY after a row", "past"),
        ("Lee, who goes on DAY", "future"),
        ("DAY: Lee goes", ""),
        ("she resigned on DAY after ten years", "past"),
    ],
)
def test_the_nearest_word_of_the_sentence_decides(text: str, way: str) -> None:
    start = text.index("DAY")
    assert Tense(TABLE).way(text, start, start + 3) == way


def test_a_word_behind_what_is_elided_counts_as_itself() -> None:
    table = TABLE | {"past": ["a"], "not_past": ["shed"]}
    assert Tense(table).way("il l'a dit DAY", 11, 14) == "past"
    assert Tense(table).way("l'shed DAY", 7, 10) == ""
