"""Years in brackets behind a name say that what the line tells of is over."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures

from incumbent.extraction.states.bracketed_terms import has_term


@pytest.mark.parametrize(
    ("text", "language", "people", "told"),
    [
        (
            "Les quatre prédécesseurs du gouverneur de Rio, Paul Vey, ont fui, dont Luc Lenoir (2007-2014).",
            "fr",
            {"Luc Lenoir"},
            ("Rio", "mayor"),
        ),
        (
            "Anne Lenoir prend la présidence d'Orbex, comme avant elle Luc Roux (1997-1999) et Jean Vey (2007-2009).",
            "fr",
            {"Luc Roux", "Jean Vey"},
            ("Orbex", "president"),
        ),
        (
            "Ann Lee will take the chair of Orbex, like Tom Roe (1997-1999) before her.",
            "en",
            {"Tom Roe"},
            ("Orbex", "chair"),
        ),
    ],
)
def test_they_are_a_term(text: str, language: str, people: set[str], told: tuple[str, str]) -> None:
    former = {found for found in tenures(text, language) if found[0] == "former"}
    assert former == {("former", person, *told) for person in people}


@pytest.mark.parametrize(
    "text",
    [
        "Le maire de Lorvan, Luc Roux, a rendu hommage au poète Jean Vey (1930-1999).",
        "Le maire de Lorvan, Luc Roux, a rendu hommage à Jean Vey (2 buts en 2009).",
    ],
)
def test_a_life_or_a_tally_is_none(text: str) -> None:
    assert tenures(text, "fr") == {("hold", "Luc Roux", "Lorvan", "mayor")}


@pytest.mark.parametrize(
    ("brackets", "plain", "with_months"),
    [
        ("2004-2007", True, True),
        ("2004 - 2007", True, True),
        ("mai 2004 - juin 2007", False, True),
        ("mai 2004 - juin 2007 et mai 2013 - juin 2015", False, True),
        ("mai 1904 - juin 1987", False, False),
        ("mai 2004", False, False),
    ],
)
def test_months_stand_in_a_term_where_they_are_looked_for(brackets: str, plain: bool, with_months: bool) -> None:
    (view,) = read(f"Paul Vey ({brackets}) dirige Orbex.", "fr").views
    assert has_term(view, view.persons[0]) is plain
    assert has_term(view, view.persons[0], months=True) is with_months
