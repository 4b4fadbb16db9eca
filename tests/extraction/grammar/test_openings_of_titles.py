"""Titles that open a sentence before whoever has them."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    "text",
    [
        "Député du Cher, conseiller régional et maire de Lorvan, Paul Roux devra choisir.",
        "Paul Roux devra choisir. Député du Cher et maire de Lorvan, l'ancien ministre cumule.",
    ],
)
def test_each_of_them_is_theirs(text: str) -> None:
    told = {(kind, post) for kind, person, _, post in tenures(text, "fr") if person == "Paul Roux"}
    assert told >= {("hold", "legislator"), ("hold", "mayor")}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Paul Roux va diriger le ministère tchadien de la Santé.", "start"),
        ("Paul Roux dirige depuis mars le ministère de la Santé au Tchad.", "hold"),
        ("Paul Roux a dirigé le ministère de la Santé du Tchad entre 2004 et 2007.", "former"),
    ],
)
def test_whoever_leads_a_ministry_is_its_minister(text: str, kind: str) -> None:
    assert tenures(text, "fr") == {(kind, "Paul Roux", "Tchad", "minister")}


def test_a_meeting_under_somebody_leaves_them_their_title() -> None:
    text = "Le conseil municipal s'est réuni sous la présidence de Paul Roux, maire de Lorvan."
    assert tenures(text, "fr") == {("hold", "Paul Roux", "Lorvan", "mayor")}


def test_as_for_somebody_he_is_the_one() -> None:
    text = "Le groupe Orbex a perdu son patron, Tom Ek. Quant à Paul Roux, il a été nommé directeur financier."
    assert ("start", "Paul Roux", "Orbex", "finance-chief") in tenures(text, "fr")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Maire de Nantes depuis plus de dix ans, Paul Roux a parlé.", "fr"),
        ("Maire de Nantes depuis l'automne dernier, Paul Roux a parlé.", "fr"),
        ("Mayor of Leeds since last March, Paul Roux spoke.", "en"),
        ("Le maire de Nantes (Paul Roux) a parlé.", "fr"),
    ],
)
def test_since_when_and_brackets_part_no_title_from_its_holder(text: str, language: str) -> None:
    assert {(kind, person, post) for kind, person, _, post in tenures(text, language)} == {
        ("hold", "Paul Roux", "mayor")
    }


def test_a_mayor_who_sits_in_parliament_is_the_mayor_of_the_town() -> None:
    assert tenures("La sénatrice-maire de Nantes, Claire Roux, a parlé.", "fr") == {
        ("hold", "Claire Roux", "Nantes", "mayor")
    }


def test_the_functions_of_somebody_end_however_much_is_told_between() -> None:
    text = "Il a mis fin mardi, par un décret lu à la télévision nationale, aux fonctions du préfet du Cher, Paul Roux."
    assert tenures(text, "fr") == {("end", "Paul Roux", "Cher", "official")}
