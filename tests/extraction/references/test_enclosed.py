"""Whom a small word takes up that stands in a relative clause."""

from __future__ import annotations

import pytest
from tests.extraction.told import read


def taken_up(text: str, language: str) -> list[str]:
    forms = ("pronoun", "possessive")
    return [m.entity.name for view in read(text, language).views for m in view.persons if m.form in forms]


@pytest.mark.parametrize(
    ("text", "language", "whose"),
    [
        ("Chairman Tom Roe succeeds Don Meek, who will stay until his retirement in May.", "en", "Don Meek"),
        ("Chairman Tom Roe praised Don Meek, 54, who announced his resignation.", "en", "Don Meek"),
        ("Le président Luc Vey a salué Alain Roux, qui a annoncé sa démission lundi.", "fr", "Alain Roux"),
        # a title: he is nobody's deputy of his own
        ("Chairman Tom Roe praised Don Meek, who was his deputy.", "en", "Tom Roe"),
        # a subject of its own
        ("Chairman Tom Roe said that the board, which met on Monday, took his advice.", "en", "Tom Roe"),
    ],
)
def test_a_possessive_is_of_whom_its_clause_is_told(text: str, language: str, whose: str) -> None:
    assert taken_up(text, language) == [whose]


def test_who_is_named_to_a_place_is_who_acts_there() -> None:
    text = "Le président, Luc Vey, a nommé Kofi Mens à la tête de la mission, où il prendra le relais d'Ann Dahl."
    assert taken_up(text, "fr") == ["Kofi Mens"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Tom Roe hired Don Meek, a chemist who led Luvik before he became dean.", "Don Meek"),
        ("Tom Roe hired Don Meek, who led Luvik until he was named chairman.", "Don Meek"),
        ("Tom Roe praised the bank, which grew before he was named chairman.", "Tom Roe"),
    ],
)
def test_a_pronoun_behind_a_relative_clause_is_whom_that_is_told_of(text: str, who: str) -> None:
    assert taken_up(text, "en") == [who]


@pytest.mark.parametrize(
    ("text", "language", "whom"),
    [
        ("Tom Roe succeeds Don Meek, who left Orbex, where he was dean.", "en", "Don Meek"),
        ("Il succède à Paul Roe, qui quitte la Régie des eaux (RDE) où il était directeur général.", "fr", "Paul Roe"),
        ("Luc Vey succède à Paul Roe, qui a rejoint l'Office des forêts, dont il est le président.", "fr", "Paul Roe"),
        # another gender
        ("Tom Roe succeeds Anna Meek, who left Orbex, where he was dean.", "en", "Tom Roe"),
    ],
)
def test_a_pronoun_of_a_clause_within_a_clause_is_of_whom_the_outer_one_is_told(
    text: str, language: str, whom: str
) -> None:
    assert taken_up(text, language)[-1:] == [whom]


@pytest.mark.parametrize(
    ("text", "language", "whose"),
    [
        ("Orbex praised Tom Roe. Don Meek, out of work since his exit from Lampo, was there.", "en", "Don Meek"),
        ("Orbex a vu Luc Vey. Alain Roux, libre depuis son départ de Lens, était là.", "fr", "Alain Roux"),
        ("Chairman Tom Roe said that Orbex had grown since his arrival.", "en", "Tom Roe"),
    ],
)
def test_since_when_something_is_so_in_an_aside_is_of_the_name_before_it(text: str, language: str, whose: str) -> None:
    assert taken_up(text, language)[-1] == whose
