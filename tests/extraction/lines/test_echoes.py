"""Pronouns that stand for a change told before them."""

from __future__ import annotations

import pytest
from tests.extraction.told import read


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("Anne Lenoir annonce son départ, un mois après celui du président, Paul Vey.", "fr", "end"),
        ("La nomination de Paul Vey comme directeur suit celle d'Anne Lenoir comme trésorière.", "fr", "start"),
        ("Ann Lee announced her resignation a week after that of the chairman, Paul Vey.", "en", "end"),
        ("Après la démission du président de la ligue, celle de la fédération se réunit.", "fr", ""),
        ("The exit of Ann Lee showed that of all directors she was the boldest.", "en", ""),
        ("Anne Lenoir présente le projet de budget et celui du directeur, Paul Vey.", "fr", ""),
    ],
)
def test_they_tell_of_it_where_they_are_of_somebody(text: str, language: str, told: str) -> None:
    (view,) = read(text, language).views
    pronouns = {"celui", "celle", "that"}
    found = [t.frame.kind for t in view.triggers if t.form == "noun" and view.line.tokens[t.first].fold in pronouns]
    assert found == ([told] if told else [])
