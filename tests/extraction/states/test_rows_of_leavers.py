"""Those of a row that goes, and what they were before."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("Malta: three directors of Orbex, including former finance minister Ann Lee, resigned.", "en", "former"),
        ("Malta: several ministers, including finance minister Ann Lee, resigned.", "en", "end"),
    ],
)
def test_nobody_of_a_row_leaves_what_they_had_before(text: str, language: str, kind: str) -> None:
    assert {told[0] for told in tenures(text, language) if told[1] == "Ann Lee" and told[3] == "minister"} == {kind}


def test_whoever_acts_behind_the_comma_is_none_of_those_who_left() -> None:
    text = "Après la mort de Paul Vey, maire de Lorvan, son adjointe Anne Roux a pris la parole."
    assert tenures(text, "fr") == {
        ("end", "Paul Vey", "Lorvan", "mayor"),
        ("hold", "Anne Roux", "Lorvan", "vice-president"),
    }
