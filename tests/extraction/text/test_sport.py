"""When a text is one of sport."""

from __future__ import annotations

import pytest

from incumbent.extraction.text.vocabulary import is_of_sport, vocabulary
from incumbent.languages.load import load_pack

BRIEF = "lorvan have named lee as manager after two games under the former defender"


@pytest.mark.parametrize(
    ("text", "more", "sport"),
    [
        (BRIEF, 0, True),
        (BRIEF, 100, False),
        (f"{BRIEF} in the league", 100, True),
        (f"{BRIEF} in the league", 200, False),
        (f"{BRIEF} in the league this season", 200, True),
        ("the minister went to the stadium", 0, False),
    ],
)
def test_a_short_text_needs_fewer_words_of_sport(text: str, more: int, sport: bool) -> None:
    assert is_of_sport([*text.split(), *["word"] * more], vocabulary(load_pack("en"))) is sport
