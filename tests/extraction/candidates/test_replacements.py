"""By whom somebody is replaced, told with a noun."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Orbex Inc announced the replacement of chairman Tom Roe by Ann Lee.", "en"),
        ("Orbex SA a décidé le remplacement de son président, Tom Roe, par Ann Lee.", "fr"),
        ("Orbex SA annonce le limogeage de son président, Tom Roe, et son remplacement immédiat par Ann Lee.", "fr"),
    ],
)
def test_who_stands_behind_by_comes_and_the_other_goes(text: str, language: str) -> None:
    told = {(kind, person) for kind, person, _, _ in tenures(text, language)}
    assert told == {("end", "Tom Roe"), ("start", "Ann Lee")}


def test_nobody_comes_where_only_a_title_stands_there() -> None:
    text = "Le maire de Lorvan, Tom Roe, a annoncé son remplacement par son adjointe."
    assert not any(kind == "start" for kind, _, _, _ in tenures(text, "fr"))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The replacement of Orbex Inc. chairman Tom Roe announced on Monday by chief Ann Lee surprised many.", "en"),
        ("Le remplacement de Tom Roe, président d'Orbex SA, annoncé lundi par Ann Lee, a surpris.", "fr"),
    ],
)
def test_whoever_announces_it_does_not_come(text: str, language: str) -> None:
    assert ("start", "Ann Lee") not in {(kind, person) for kind, person, _, _ in tenures(text, language)}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Son successeur à la tête d'Orbex SA, Luc Pic, a parlé.", "fr"),
        ("Le successeur de Marie Vey à la tête d'Orbex SA, Luc Pic, a parlé.", "fr"),
        ("Her successor as chief executive of Orbex Inc, Luc Pic, spoke.", "en"),
        ("The successor to Ann Lee as chief executive of Orbex Inc, Luc Pic, spoke.", "en"),
    ],
)
def test_who_is_called_a_successor_behind_a_comma_comes(text: str, language: str) -> None:
    assert [kind for kind, person, _, _ in tenures(text, language) if person == "Luc Pic"] == ["start"]


def test_who_only_says_something_of_it_does_not() -> None:
    text = "Le remplacement de Marie Vey, Luc Pic l'a annoncé, est prévu en mai à Orbex SA."
    assert "Luc Pic" not in {person for _, person, _, _ in tenures(text, "fr")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Son prédécesseur à la tête d'Orbex SA, Luc Pic, a parlé.", "fr"),
        ("Her predecessor as chief executive of Orbex Inc, Luc Pic, spoke.", "en"),
    ],
)
def test_who_is_called_a_predecessor_behind_a_comma_was_it_before(text: str, language: str) -> None:
    assert [kind for kind, person, _, _ in tenures(text, language) if person == "Luc Pic"] == ["former"]
