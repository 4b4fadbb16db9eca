"""Titles of those whose staff somebody joins."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "language", "who", "mayor"),
    [
        ("Ann Lee joins the office of the mayor of Leeds, Tom Roe, as deputy director.", "en", "Ann Lee", "Tom Roe"),
        (
            "Anne Roux rejoint le cabinet de la maire de Rennes, Léa Vey, comme directrice.",
            "fr",
            "Anne Roux",
            "Léa Vey",
        ),
    ],
)
def test_who_joins_them_does_not_take_their_post(text: str, language: str, who: str, mayor: str) -> None:
    told = {(kind, person, post) for kind, person, _, post in tenures(text, language)}
    assert ("hold", mayor, "mayor") in told
    assert not {(kind, post) for kind, person, post in told if person == who and post == "mayor"}
    assert not {person for kind, person, post in told if kind == "start"} - {who}


def test_who_joins_with_a_title_of_their_own_takes_it() -> None:
    told = tenures("Anne Roux rejoint le groupe Orbex comme directrice financière.", "fr")
    assert ("start", "Anne Roux", "Orbex", "finance-chief") in told


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Anne Roux est nommée directrice financière d'Orbex. Elle sera rattachée au directeur général.", "fr"),
        ("Anne Roux est nommée directrice financière d'Orbex. Elle rapportera au directeur général, Paul Vey.", "fr"),
        ("Anne Roux was named finance chief of Orbex Ltd. She reports directly to chief executive Paul Vey.", "en"),
        ("Anne Roux rejoint le directeur général d'Orbex.", "fr"),
    ],
)
def test_nobody_has_the_post_of_whom_they_answer_to(text: str, language: str) -> None:
    told = tenures(text, language)
    assert not {kind for kind, person, _, post in told if person == "Anne Roux" and post == "chief-executive"}


def test_who_is_promoted_directly_to_a_post_takes_it() -> None:
    told = tenures("Ann Lee was promoted directly to chief executive of Orbex Ltd.")
    assert told == {("start", "Ann Lee", "Orbex Ltd", "chief-executive")}
