"""Organisations right beside a name of a row are that one's."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


def bodies(text: str, language: str) -> dict[str, str | None]:
    return {person: body for _, person, body, _ in tenures(text, language)}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Les présidents Anne Roux (Mali), Paul Vey (Niger) et Jean Lenoir (Togo) se sont réunis.", "fr"),
        ("Les présidents malien, nigérien et togolais, Anne Roux, Paul Vey et Jean Lenoir, se sont réunis.", "fr"),
        ("Presidents Anne Roux (Mali), Paul Vey (Niger) and Jean Lenoir (Togo) met on Monday.", "en"),
        ("Presidents Anne Roux of Mali, Paul Vey of Niger and Jean Lenoir of Togo met on Monday.", "en"),
    ],
)
def test_each_of_several_has_their_own(text: str, language: str) -> None:
    assert bodies(text, language) == {"Anne Roux": "Mali", "Paul Vey": "Niger", "Jean Lenoir": "Togo"}


def test_a_party_in_brackets_employs_no_mayor() -> None:
    told = bodies("Les maires Anne Roux (PS) et Paul Vey (LR) ont été reçus à Amiens.", "fr")
    assert not {"PS", "LR"} & set(told.values())


def test_adjectives_are_told_in_turn_only_where_there_are_as_many_as_names() -> None:
    told = bodies("Les présidents malien et nigérien ont reçu Anne Roux, Paul Vey et Jean Lenoir.", "fr")
    assert "Jean Lenoir" not in told
