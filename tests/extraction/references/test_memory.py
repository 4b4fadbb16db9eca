"""What an article has told up to a place."""

from __future__ import annotations

import pytest
from tests.extraction.told import read


def taken_up(text: str, form: str) -> list[str]:
    return [m.entity.name for m in read(text).names.mentions if m.form == form]


@pytest.mark.parametrize(("lines", "people"), [(1, ["Ann Lee"]), (3, ["Ann Lee"]), (4, [])])
def test_a_pronoun_reaches_back_four_sentences(lines: int, people: list[str]) -> None:
    between = "The board met. " * lines
    assert taken_up(f"Ann Lee runs Orbex Corp. {between}She resigned as chairman.", "pronoun") == people


def test_names_in_a_row_in_brackets_are_told_of_as_nothing() -> None:
    text = "Tarnex Ltd grew, ahead of rivals (Lampo Ltd, Orbex Ltd). The company named Ann Lee as chairman."
    assert taken_up(text, "generic") == ["Tarnex Ltd"]
