"""Phrases that take up whoever was named last."""

from __future__ import annotations

import pytest
from tests.extraction.told import read


@pytest.mark.parametrize(
    ("text", "language", "person"),
    [
        ("Paul Vey remplace Luc Mahé à la tête d'Orbex. Ce dernier part à la retraite.", "fr", "Luc Mahé"),
        ("Paul Vey remplace Luc Mahé à la tête d'Orbex. Celui-ci part à la retraite.", "fr", "Luc Mahé"),
        ("Anne Lenoir remplace Paul Vey à la tête d'Orbex. Cette dernière est avocate.", "fr", "Anne Lenoir"),
        ("Paul Vey will replace Tom Roe at Orbex Corp. The latter will retire.", "en", "Tom Roe"),
    ],
)
def test_they_are_of_the_last_one_of_their_gender(text: str, language: str, person: str) -> None:
    last = read(text, language).views[-1]
    assert [m.entity.name for m in last.persons if m.form == "pronoun"] == [person]
