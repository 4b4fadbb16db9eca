"""What is short for a name."""

from __future__ import annotations

import pytest

from incumbent.extraction.names.initials import blends, stands_for


@pytest.mark.parametrize(
    ("short", "words", "told"),
    [
        ("ngr", ["nouvelle", "gauche", "républicaine"], True),
        ("pld", ["parti", "libéral-démocrate"], True),
        ("ngr", ["nouvelle", "gauche"], False),  # the last letter is that of no word
        ("n", ["nouvelle"], False),
    ],
)
def test_initials_are_those_of_the_words_in_order(short: str, words: list[str], told: bool) -> None:
    assert stands_for(short, words) is told


def test_the_beginnings_of_words_may_be_put_together() -> None:
    assert blends("somi", ["société", "des", "mines"])
    assert not blends("soci", ["société", "des", "mines"])


def test_syllables_may_leave_the_first_word_out() -> None:
    assert blends("orvlog", ["caisse", "orvienne", "du", "logement"])
    assert not blends("orvl", ["caisse", "orvienne", "du", "logement"])  # one letter is no syllable
    assert not blends("orvi", ["caisse", "orvienne"])
