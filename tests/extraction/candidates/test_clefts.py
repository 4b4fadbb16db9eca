"""A title in a clause that presents somebody is that of whoever is named behind it."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "spoken_of"),
    [
        ("Après la députée Anne Roux, c'est le porte-parole du Parti vert, Luc Lenoir, qui a protesté.", "Luc Lenoir"),
        ("Après Marc Vey, c'est la porte-parole du Parti vert, Anne Lenoir, qui a pris la parole.", "Anne Lenoir"),
    ],
)
def test_nobody_named_before_the_clause_has_it(text: str, spoken_of: str) -> None:
    assert [told[1] for told in tenures(text, "fr") if told[3] == "spokesperson"] == [spoken_of]


def test_a_clause_without_another_name_tells_of_the_one_before() -> None:
    found = tenures("Anne Roux, c'est la patronne d'Orbex depuis 2010.", "fr")
    assert found == {("hold", "Anne Roux", "Orbex", "chief-executive")}
