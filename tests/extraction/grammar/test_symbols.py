"""Small words made what they mean where they stand."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le Mali a un nouveau ministre de la Santé en la personne d'Ali Vey.", "fr"),
        ("Mali has a new health minister in the person of Ali Vey.", "en"),
    ],
)
def test_words_that_say_who_is_meant_are_a_comma(text: str, language: str) -> None:
    assert tenures(text, language) == {("start", "Ali Vey", "Mali", "minister")}


def test_what_else_stands_between_is_none() -> None:
    assert not tenures("Le Mali a un nouveau ministre de la Santé en présence d'Ali Vey.", "fr")


@pytest.mark.parametrize(("text", "told"), [("Ann Lee left in May.", ""), ("Ann Lee may leave.", "conditional")])
def test_a_month_helps_no_verb(text: str, told: str) -> None:
    view = read(text).views[0]
    at = next(n for n, token in enumerate(view.line.tokens) if token.fold == "may")
    assert view.times[at] == told
    assert (view.symbols[at] == "auxiliary") == bool(told)
