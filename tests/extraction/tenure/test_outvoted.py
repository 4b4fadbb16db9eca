"""Those who lose the seat that voters give somebody else."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("À Dole, Anne Lenoir l'emporte de 27 voix face à Paul Roux (UDI), maire depuis 2007.", "fr"),
        ("À Dole, Anne Lenoir l'a emporté avec 52 % des voix face au maire sortant Paul Roux.", "fr"),
        ("Anne Lenoir a été élue maire de Dole, devançant Paul Roux, maire depuis 2001.", "fr"),
        ("À Dole, Paul Roux, maire depuis 2001, s'incline face à Anne Lenoir.", "fr"),
        ("À Dole, le maire sortant, Paul Roux, est battu par l'écologiste Anne Lenoir.", "fr"),
        ("In Denver, Anne Lenoir beat Paul Roux, mayor since 2007.", "en"),
        ("Anne Lenoir was elected mayor of Denver, defeating Mayor Paul Roux.", "en"),
    ],
)
def test_who_is_beaten_leaves_the_seat_to_who_wins(text: str, language: str) -> None:
    told = {(kind, person, post) for kind, person, _, post in tenures(text, language)}
    assert told == {("start", "Anne Lenoir", "mayor"), ("end", "Paul Roux", "mayor")}


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "Anne Lenoir pourrait l'emporter face à Paul Roux, maire de Dole depuis 2001.",
            "fr",
            {("hold", "Paul Roux")},
        ),
        (
            "Selon un sondage, Anne Lenoir devance Paul Roux, maire de Dole depuis 2001.",
            "fr",
            {("hold", "Paul Roux")},
        ),
        ("Anne Lenoir, battue par Paul Roux, maire de Dole depuis 2001, proteste.", "fr", {("hold", "Paul Roux")}),
        ("Paul Roux, maire de Dole depuis 2001, a battu Anne Lenoir au tennis.", "fr", {("hold", "Paul Roux")}),
        ("Ann Lee defeated Tom Roe, a former mayor of Denver, in the primary.", "en", {("former", "Tom Roe")}),
        (
            "Tom Roe, governor of Ohio since 2007, was defeated by Ann Lee.",
            "en",
            {("end", "Tom Roe"), ("start", "Ann Lee")},
        ),
    ],
)
def test_and_nobody_loses_who_wins_or_was_never_beaten(
    text: str, language: str, expected: set[tuple[str, str]]
) -> None:
    assert {(kind, person) for kind, person, *_ in tenures(text, language)} == expected
