"""Capitals that stand without their accent."""

from __future__ import annotations

import pytest

from incumbent.extraction.text.capitals import unaccented
from incumbent.extraction.text.tokens import tokenize
from incumbent.languages.load import load_pack


@pytest.mark.parametrize(("word", "fold"), [("Elue", "élue"), ("Evêque", "évêque"), ("Ecarté", "écarté")])
def test_a_word_that_the_pack_knows_with_an_accent_is_that_word(word: str, fold: str) -> None:
    assert tokenize(word, 0, len(word), load_pack("fr"))[0].fold == fold


@pytest.mark.parametrize("word", ["elue", "A", "Orbex", "Etat"])
def test_other_words_stay_as_they_are(word: str) -> None:
    assert tokenize(word, 0, len(word), load_pack("fr"))[0].fold == word.lower()


def test_a_pack_without_accents_changes_nothing() -> None:
    assert not {"elected", "emir"} & unaccented(load_pack("en")).keys()
