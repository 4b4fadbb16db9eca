"""What a clause behind "after" says that its subject was, and whose the titles in it are."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Paul Roux a été élu en 2016, après avoir été conseiller du ministre de l'Intérieur, Bernard Vey.",
            {("former", "Paul Roux", "France", "official"), ("hold", "Bernard Vey", "France", "minister")},
        ),
        (
            "Anne Vey, après avoir été directrice de cabinet de la ministre Luce Roy, a rejoint Orbex.",
            {
                ("former", "Anne Vey", "France", "official"),
                ("start", "Anne Vey", "Orbex", "member"),
                ("hold", "Luce Roy", "France", "minister"),
            },
        ),
    ],
)
def test_the_title_behind_of_is_that_of_the_name_behind_it(text: str, claims: set[tuple[str, str, str, str]]) -> None:
    assert tenures(text, "fr") == claims


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Le directeur de cabinet du ministre de l'Intérieur, Paul Roux, a démissionné.", "end"),
        ("Est nommé directeur de cabinet du ministre: Paul Roux.", "start"),
    ],
)
def test_without_such_a_clause_the_first_title_is(text: str, kind: str) -> None:
    assert tenures(text, "fr") == {(kind, "Paul Roux", "France", "official")}
