"""A post in what opens a sentence is none of whoever the sentence is about."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Interrogé sur les propos du chef de l'Etat, Marc Delorme a expliqué que rien ne changeait.", "fr"),
        ("Après sa rencontre avec le Premier ministre, Marc Delorme a annoncé une grève.", "fr"),
        ("Au lendemain du discours du maire de Lorvans, Marc Delorme a dénoncé un mensonge.", "fr"),
        ("Devant le président de la région, Marc Delorme a plaidé sa cause.", "fr"),
        ("Selon le maire de Lorvans, Marc Delorme a menti.", "fr"),
        ("After his meeting with the mayor of Lorvans, Mark Roe announced a strike.", "en"),
        ("Asked about the words of the president of Valneo, Mark Roe said nothing would change.", "en"),
        ("For the chief executive of Valneo, Mark Roe is a liar.", "en"),
    ],
)
def test_nobody_is_told_to_have_it(text: str, language: str) -> None:
    assert tenures(text, language) == set()


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        (
            "À l'invitation du maire de Lorvans, Marc Delorme, les élus ont visité l'usine.",
            "fr",
            ("hold", "Marc Delorme", "Lorvans", "mayor"),
        ),
        (
            "Ancien maire de Lorvans, Marc Delorme a plaidé sa cause.",
            "fr",
            ("former", "Marc Delorme", "Lorvans", "mayor"),
        ),
        (
            "En tant que maire de Lorvans, Marc Delorme a plaidé sa cause.",
            "fr",
            ("hold", "Marc Delorme", "Lorvans", "mayor"),
        ),
        ("As mayor of Lorvans, Mark Roe pleaded his case.", "en", ("hold", "Mark Roe", "Lorvans", "mayor")),
        (
            "At the invitation of the mayor of Lorvans, Mark Roe, they visited the plant.",
            "en",
            ("hold", "Mark Roe", "Lorvans", "mayor"),
        ),
    ],
)
def test_an_apposition_is_a_title(text: str, language: str, told: tuple[str, ...]) -> None:
    assert tenures(text, language) == {told}


def test_whoever_is_named_behind_the_minister_of_an_adviser_is_the_minister() -> None:
    told = tenures("Ann Lee was an adviser to the finance minister of Orvia, Mark Roe.", "en")
    assert ("hold", "Mark Roe", "Orvia", "minister") in told
    told = tenures("Luc Besnard était directeur de cabinet de la ministre de la Santé, Annie Girald.", "fr")
    assert ("Annie Girald", "official") not in {(person, post) for _, person, _, post in told}


def test_who_is_named_by_a_president_is_none() -> None:
    assert tenures("Nommé par le président de la République, Marc Delorme a plaidé sa cause.", "fr") == set()
    told = tenures("Nommé préfet des Landes par le président de la République, Marc Delorme a parlé.", "fr")
    assert told == {("start", "Marc Delorme", "Landes", "official")}


def test_several_are_given_what_a_noun_tells_of_each() -> None:
    text = "Orbex SA a annoncé la nomination de Luc Besnard et de Marie Lorval comme administrateurs."
    assert tenures(text, "fr") == {
        ("start", name, "Orbex SA", "board-member") for name in ("Luc Besnard", "Marie Lorval")
    }


@pytest.mark.parametrize(
    "text",
    [
        "Au ministère de la Santé, Paul Roux est nommé directeur général.",
        "Au niveau du ministère de la Santé, M. Paul Roux a été nommé secrétaire général.",
    ],
)
def test_a_ministry_that_opens_the_sentence_is_where_the_post_is(text: str) -> None:
    assert tenures(text, "fr") == {("start", "Paul Roux", "ministère de la Santé", "official")}


def test_it_is_the_post_where_no_other_is_given() -> None:
    text = "Au ministère de la Santé, Paul Roux remplace Anne Lenoir."
    assert ("start", "Paul Roux", "France", "minister") in tenures(text, "fr")
