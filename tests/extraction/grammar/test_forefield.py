"""A title behind the comma of an opening, and whoever the opening names."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures

from incumbent.extraction.grammar.attachments import attachment


def tie(text: str, person: str, post: str, language: str = "fr") -> str:
    """How the first mention of the person and the post stand together."""
    view = read(text, language).views[0]
    mention = next(m for m in view.persons if m.entity.name == person)
    return attachment(view, mention, next(p for p in view.posts if p.words.startswith(post)))


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("Selon Paul Vey, le directeur général d'Orbex a présenté sa démission au conseil.", "directeur"),
        ("Face à Paul Vey, l'ancien maire de Lorvan a défendu son bilan.", "maire"),
        ("Après la victoire de Paul Vey, le président d'Orbex, Jean Roux, a salué une belle équipe.", "président"),
        ("D'après Paul Vey, la directrice d'Orbex Anne Lenoir quittera ses fonctions en mai.", "directrice"),
        (
            "Chargé de l'enquête sur l'affaire Paul Vey, le procureur de Lorvan a accusé le prince de mentir.",
            "procureur",
        ),
        ("Face aux critiques faites à son joueur Paul Vey, l'entraîneur de Lorvan a fini par partir.", "entraîneur"),
        (
            (
                "Face aux reproches qu'il a subis pour avoir pris le parti de son joueur Paul Vey, l'entraîneur "
                "de Lorvan a décidé de partir."
            ),
            "entraîneur",
        ),
        ("Comme l'a dit Paul Vey, le ministre de la Santé Jean Roux devra trancher.", "ministre"),
    ],
)
def test_the_subject_of_a_sentence_is_no_apposition_to_whom_its_opening_names(text: str, post: str) -> None:
    assert tie(text, "Paul Vey", post) == ""


@pytest.mark.parametrize(
    "text",
    [
        "Selon Paul Vey, le directeur général d'Orbex, les salaires augmenteront.",
        "Le retour de Paul Vey, le directeur d'Orbex, a surpris.",
        "Il a été reçu par Paul Vey, le directeur d'Orbex.",
        "Paul Vey, le directeur d'Orbex a déclaré que tout allait bien.",
    ],
)
def test_elsewhere_a_title_behind_a_comma_is_one(text: str) -> None:
    assert tie(text, "Paul Vey", "directeur") == "apposed,"


def test_a_title_right_before_another_name_is_of_that_one() -> None:
    text = "Two years after the dismissal of Bo Ek, Orbex chairman Ann Lee admitted a mistake."
    assert tie(text, "Bo Ek", "chairman", "en") == ""
    assert tie(text, "Ann Lee", "chairman", "en") == "prefix"
    assert tie("She was hired by Bo Ek, the chairman of Orbex.", "Bo Ek", "chairman", "en") == "apposed,"


@pytest.mark.syntax
@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Passé par le cabinet du ministre du Budget, Paul Vey a dit non.", "fr"),
        ("À l'invitation du ministre du Budget, Paul Vey a parlé mardi.", "fr"),
        ("En présence du président d'Orbex SA, Paul Vey a signé.", "fr"),
        ("Sur proposition du Premier ministre, l'avocat Paul Vey a parlé.", "fr"),
        ("Criticised by the finance minister, Ann Lee said no.", "en"),
        ("After a meeting with the president of Orbex Inc, Ann Lee said no.", "en"),
    ],
)
def test_what_an_opening_without_a_subject_names_is_no_title_of_whoever_acts(text: str, language: str) -> None:
    assert tenures(text, language) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Ministre du Budget, Paul Vey a dit non.",
        "En tant que ministre du Budget, Paul Vey a dit non.",
        "Le cabinet du ministre du Budget, Paul Vey, a dit non.",
    ],
)
def test_but_a_title_of_their_own_is(text: str) -> None:
    assert tenures(text, "fr") == {("hold", "Paul Vey", "France", "minister")}
