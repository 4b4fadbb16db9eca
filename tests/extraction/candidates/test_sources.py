"""Whoever is named only as the one who says something."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures

from incumbent.extraction.candidates.sources import says_it

DISMISSED = "Le président a mis fin aux fonctions de la directrice d'Orbex, Anne Lenoir, "


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        (DISMISSED + "a annoncé le porte-parole du ministère, Luc Roux.", "fr", True),
        (DISMISSED + "a annoncé Luc Roux.", "fr", True),
        (DISMISSED + "a annoncé le départ de Luc Roux.", "fr", False),
        (DISMISSED + "et nommé Luc Roux.", "fr", False),
        ("Orbex has fired its finance chief, said chief executive Paul Roe.", "en", True),
        ("Orbex, the retailer, said chief executive Paul Roe resigned.", "en", False),
    ],
)
def test_a_name_that_closes_its_sentence_behind_a_verb_of_saying(text: str, language: str, said: bool) -> None:
    view = read(text, language).views[-1]
    assert says_it(view, view.persons[-1]) == said


def test_nothing_happens_to_them() -> None:
    told = tenures(DISMISSED + "a annoncé le porte-parole du ministère, Luc Roux.", "fr")
    assert {row[1] for row in told if row[0] == "end"} == {"Anne Lenoir"}


def test_their_own_title_is_told() -> None:
    told = tenures("Orbex has fired its finance chief, Ann Lee, said chief executive Paul Roe.")
    assert told == {("end", "Ann Lee", "Orbex", "finance-chief"), ("hold", "Paul Roe", "Orbex", "chief-executive")}
