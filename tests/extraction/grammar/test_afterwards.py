"""What somebody did next, told without its subject."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "language", "who"),
    [
        ("Anne Lenoir a conseillé le ministre Paul Vey avant d'être nommée préfète de la Somme.", "fr", "Anne Lenoir"),
        ("Anne Lenoir a succédé à Paul Vey avant de devenir ministre de la Justice.", "fr", "Anne Lenoir"),
        ("Anne Lenoir, qui a conseillé Paul Vey avant d'être élue maire de Lorvan, parle.", "fr", "Anne Lenoir"),
        ("Le ministre, Paul Vey, a écrit un livre avant d'être nommé préfet de la Somme.", "fr", "Paul Vey"),
        ("Ann Lee advised the mayor of Lorvan, Tom Roe, before being named chairman of Orbex Corp.", "en", "Ann Lee"),
        ("Ann Lee was an aide to Mayor Tom Roe before becoming president of Orbex Corp.", "en", "Ann Lee"),
        ("Ann Lee met Tom Roe before Tom Roe was named chairman of Orbex Corp.", "en", "Tom Roe"),
    ],
)
def test_what_came_next_is_of_the_subject_of_the_verb_before(text: str, language: str, who: str) -> None:
    assert {person for kind, person, _, _ in tenures(text, language) if kind == "start"} == {who}


def test_nobody_else_is_the_subject_where_the_parser_finds_none() -> None:
    text = "Mme Lenoir, 47 ans, avait dirigé le cabinet du préfet Paul Vey avant d'être élue maire.\nAnne Lenoir parle."
    assert "Paul Vey" not in {person for kind, person, _, _ in tenures(text, "fr") if kind == "start"}
