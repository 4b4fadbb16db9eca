"""What a relative clause says that somebody has now, whom a change tells of before."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("He joined in 2005, replacing Paul Vey, who now heads Lampo Bank.", "en"),
        ("He joined in 2005, replacing Paul Vey, who built it in the 1990s and is now president of Lampo Bank.", "en"),
        ("Anne Lenoir remplace Paul Vey, qui dirige désormais la banque Lampo.", "fr"),
        ("Anne Lenoir remplace Paul Vey, qui est aujourd'hui président de la banque Lampo.", "fr"),
    ],
)
def test_it_is_held_and_nobody_takes_or_leaves_it(text: str, language: str) -> None:
    assert {(kind, person) for kind, person, body, _ in tenures(text, language) if body and "Lampo" in body} == {
        ("hold", "Paul Vey")
    }


def test_without_such_a_word_it_is_what_changes() -> None:
    told = tenures("Ann Lee succeeds Tom Roe, who is chief executive of Orbex Corp.")
    assert {(kind, person) for kind, person, _, _ in told} == {("start", "Ann Lee"), ("end", "Tom Roe")}
