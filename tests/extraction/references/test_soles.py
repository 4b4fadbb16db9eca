"""Whom alone the sentence before names."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures

BOARD = '"The board was unanimous," chairwoman Ruth Vey said in a statement.\n'


@pytest.mark.parametrize(
    "sentence",
    ["She was most recently president of Barkwell Co.", "Before that, she was president of Barkwell Co."],
)
def test_she_takes_up_whom_alone_the_sentence_before_names(sentence: str) -> None:
    text = f"Orbex named Dana Roe as its chief executive.\n{BOARD}Roe worked at Lampo until 2015. {sentence}"
    assert {who for _, who, body, _ in tenures(text) if body == "Barkwell Co"} == {"Dana Roe"}


def test_she_takes_up_the_woman_where_the_sentence_names_her_too() -> None:
    text = (
        f"Orbex named Quill Roe as its chief executive.\n{BOARD}Vey met Roe at Lampo. She was president of Barkwell Co."
    )
    assert {who for _, who, body, _ in tenures(text) if body == "Barkwell Co"} == {"Ruth Vey"}
