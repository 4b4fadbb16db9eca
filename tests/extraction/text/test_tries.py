"""One expression for many words."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from incumbent.extraction.text.tries import beginnings

WORDS = st.lists(st.text(alphabet="abé .*", min_size=1, max_size=5), max_size=6)


@given(WORDS, st.text(alphabet="abé .*", max_size=12))
def test_it_finds_a_place_wherever_one_of_the_words_begins(words: list[str], text: str) -> None:
    found = re.search(beginnings(words), text)
    places = [text.find(word) for word in words if word in text]
    assert (found.start() if found else None) == min(places, default=None)


def test_without_words_it_finds_nothing() -> None:
    assert re.search(beginnings([]), "anything") is None
