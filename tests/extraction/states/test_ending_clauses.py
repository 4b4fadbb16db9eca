"""Clauses that tell how a post ended that is called a former one."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.syntax
@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("Tom Roe, the former chairman of Orbex, who resigned on Friday, was a soldier.", "en", "end"),
        ("The former chairman of Orbex, Tom Roe, who resigned on Friday, was a soldier.", "en", "end"),
        ("The late chairman of Orbex, Tom Roe, who died in office in 2012, was a soldier.", "en", "end"),
        ("The former chairman of Orbex, Tom Roe, who died in 2012, was a soldier.", "en", "former"),
        ("L'ancien président d'Orbex, Jean Roux, qui est mort en fonction en 2012, était ingénieur.", "fr", "end"),
    ],
)
def test_a_death_ends_one_only_in_office(text: str, language: str, kind: str) -> None:
    assert {told for told, *_ in tenures(text, language)} == {kind}
