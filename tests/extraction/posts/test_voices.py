"""Whom a spokesperson speaks for has no name there."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures

PRESIDENT = "The president of Malta, Luc Roux, spoke."
PRESIDENTE = "Le président de Malte, Luc Roux, a parlé."


@pytest.mark.parametrize(
    ("text", "language", "post_class"),
    [
        (f"{PRESIDENT} A spokeswoman for the president, Ann Lee, said no more.", "en", "spokesperson"),
        (f"{PRESIDENT} Ann Lee, spokeswoman for the prime minister, said no more.", "en", "spokesperson"),
        (f"{PRESIDENTE} Une porte-parole du président, Ann Lee, n'a rien dit.", "fr", "spokesperson"),
        (f"{PRESIDENT} The finance minister, Ann Lee, said no more.", "en", "minister"),
        (f"{PRESIDENT} A spokesman for Finance Minister Ann Lee said no more.", "en", "minister"),
    ],
)
def test_a_name_behind_two_titles_is_the_spokespersons(text: str, language: str, post_class: str) -> None:
    assert {told[3] for told in tenures(text, language) if told[1] == "Ann Lee"} == {post_class}


def test_a_firms_spokesperson_is_the_firms() -> None:
    text = "Orbex grew. A spokesman for the chairman, Tom Roe, was sorry."
    assert tenures(text) == {("hold", "Tom Roe", "Orbex", "spokesperson")}
