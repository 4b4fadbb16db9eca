"""Social networks on which somebody said something."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures


@pytest.mark.parametrize(
    ("text", "language", "named"),
    [
        ("Anne Lenoir l'a écrit sur LinkedIn. La société va bien.", "fr", False),
        ("Ann Lee wrote on LinkedIn that the company was well.", "en", False),
        ("Anne Lenoir, présidente de LinkedIn, l'a écrit sur LinkedIn.", "fr", True),
    ],
)
def test_they_are_no_organisation_where_they_are_named_as_nothing_else(text: str, language: str, named: bool) -> None:
    assert ("LinkedIn" in {entity.name for entity in read(text, language).names.entities}) is named


def test_so_that_nothing_takes_them_up() -> None:
    text = (
        "Anne Lenoir, présidente d'Orbex, l'a écrit sur LinkedIn. La directrice financière du groupe, Zoé Roux, reste."
    )
    assert ("hold", "Zoé Roux", "Orbex", "finance-chief") in tenures(text, "fr")
