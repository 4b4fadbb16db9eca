"""Signatures: the same for the same text, alike for a copy and a translation, and nothing in them in a language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incumbent.extraction.text.signatures import KEPT, signature_of
from incumbent.languages.load import load_pack
from incumbent.model.document import Document
from incumbent.model.signature import Signature


def signed(text: str, code: str = "en") -> Signature:
    return signature_of(Document(name="one", text=text, language=code), load_pack(code))


def test_names_numbers_and_quotations_stand_in_the_order_of_the_text() -> None:
    text = "The board of Orbex named Ann Lee on Monday. She has 1,200 people and $2.4bn. “good,” said Falk."
    assert signed(text).anchors == ("orbex", "ann", "lee", "1200", "2.4", '"', "falk")


def test_a_translation_has_the_same_anchors() -> None:
    one = signed("Ann Lee leaves Orbex after 1,200 days, said O'Neil. Orbex made $2.4 billion.")
    other = signed("Ann Lee quitte Orbex après 1 200 jours, a dit O’Neil. Orbex a gagné 2,4 milliards.", "fr")
    assert one.anchors == other.anchors


def test_a_capital_that_only_opens_a_sentence_makes_no_name() -> None:
    assert signed("Shares fell. Later, shares rose. Orbex fell.").anchors == ("orbex",)


def test_elided_words_are_cut_from_names() -> None:
    assert signed("Le patron d'Orbex et l’Isola.", "fr").anchors == ("orbex", "isola")


def test_of_a_long_text_a_sample_is_kept() -> None:
    long = signed(" ".join(f"word{at}" for at in range(5000)))
    assert len(long.rows) == KEPT and long.row_count == 4998
    assert list(long.rows) == sorted(long.rows)


def test_it_comes_back_as_it_was_written() -> None:
    one = signed("PARIS (Reuters) - Ann Lee leaves Orbex after 1,200 days.")
    assert one.attributions
    assert Signature.parse(one.text) == one


@given(st.text(max_size=80))
def test_every_text_can_be_signed(text: str) -> None:
    one = signed(text)
    assert Signature.parse(one.text) == one


@pytest.mark.parametrize("text", ["", "?", "«", "1", "A"])
def test_a_text_of_nothing_is_like_nothing(text: str) -> None:
    assert signed(text).row_count == 0
