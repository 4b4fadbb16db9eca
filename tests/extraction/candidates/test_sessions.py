"""What somebody leads for an hour or a day."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.syntax
@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Deputy Governor Ann Lee will chair the November rate meeting of the Bank of Orvia.", "en"),
        ("Deputy Governor Ann Lee of the Bank of Orvia chaired the talks in Lorvan.", "en"),
        ("La vice-présidente de la Banque d'Orvia, Anne Roux, présidera la séance de mardi.", "fr"),
    ],
)
def test_nobody_has_a_post_in_a_session(text: str, language: str) -> None:
    assert {(kind, post) for kind, _, _, post in tenures(text, language)} == {("hold", "vice-president")}


@pytest.mark.syntax
def test_what_meets_often_has_one() -> None:
    assert {post for _, _, _, post in tenures("Ann Lee chairs the Orbex board.")} == {"chair"}
