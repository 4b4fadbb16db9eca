"""Whom an article gives a title."""

from __future__ import annotations

import pytest
from tests.extraction.told import read


def stands_for(text: str, language: str = "fr") -> list[tuple[str, str]]:
    """The persons for whom the article before a title stands, with how it was found."""
    return [(m.entity.name, m.form) for view in read(text, language).views for m in view.persons if m.head]


def test_of_another_ministry_it_is_somebody_else() -> None:
    text = "Le ministre des Sports, Paul Vey, a parlé. Le maire de Lorvans est parti. Le ministre de la Santé a souri."
    assert ("Paul Vey", "title") not in stands_for(text)


@pytest.mark.syntax
@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ann Lee has coached Lorvan United since 2015. The coach resigned on Monday.", "en"),
        ("Ann Lee has led Orbex Inc since 2015. The chief executive resigned on Monday.", "en"),
    ],
)
def test_a_verb_of_leading_gives_a_title(text: str, language: str) -> None:
    assert stands_for(text, language) == [("Ann Lee", "title")]


def test_a_title_of_a_country_is_nobodys_of_two_who_are_only_called_so() -> None:
    text = "Le président Paul Vey a parlé. Le président Luc Roux l'a su. Un cousin du président syrien est parti."
    assert not read(text, "fr").views[-1].persons


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The leader of Lorvan County Council went. The leader of Orvan County Council, Ann Lee, spoke.", "en"),
        ("The chairman of Orbex Bank resigned. The chairman of Tarnex Bank, Ann Lee, spoke.", "en"),
        ("Le président de la banque Orbex a démissionné. Le président de la banque Tarnex, Paul Vey, a parlé.", "fr"),
    ],
)
def test_a_title_of_one_organisation_does_not_stand_for_whoever_has_it_in_another(text: str, language: str) -> None:
    assert stands_for(text, language) == []


def test_a_title_of_the_same_organisation_stands_for_its_holder() -> None:
    text = "The chairman of Orbex Bank resigned. The chairman of Orbex Bank, Ann Lee, spoke."
    assert stands_for(text, "en") == [("Ann Lee", "title")]
