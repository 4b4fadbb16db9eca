"""What a clause of somebody tells is not of whoever is named behind it; nor is a title of whoever it is told under."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures

ANN = "Ann Lee"


@pytest.mark.syntax
@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        (
            "Jean Roux, qui fut préfet avant d'être nommé directeur d'Orbex, et Anne Lenoir, ex-PDG de Lampo, sont là.",
            "fr",
            {("former", "Anne Lenoir", "Lampo", "chief-executive")},
        ),
        (
            "Tom Roe, who was dean before being named chairman of Orbex, and Ann Lee, ex-president of Lampo, spoke.",
            "en",
            {("former", "Ann Lee", "Lampo", "president")},
        ),
        (
            "Jean Roux, qui a été nommé directeur d'Orbex, et Anne Lenoir, nommée directrice de Lampo, sont arrivés.",
            "fr",
            {("start", "Anne Lenoir", "Lampo", "chief-executive")},
        ),
    ],
)
def test_whoever_has_a_title_behind_somebodys_clause_has_nothing_of_it(
    text: str, language: str, told: set[tuple[str, ...]]
) -> None:
    assert {claim for claim in tenures(text, language) if claim[1] in (ANN, "Anne Lenoir")} == told


@pytest.mark.syntax
def test_a_clause_that_names_somebody_is_not_shut() -> None:
    text = "Le président a nommé Jean Roux, qui dirigeait Orbex, ministre de la Défense, et Anne Lenoir, préfète."
    assert ("Jean Roux", "minister") in {(who, post) for _, who, _, post in tenures(text, "fr")}


@pytest.mark.syntax
@pytest.mark.parametrize(
    ("text", "language", "held"),
    [
        (
            "Jean Roux a parlé hier. A quelques mètres de lui est assis Paul Vey, son ancien ministre de la Défense.",
            "fr",
            {"Paul Vey"},
        ),
        ("Tom Roe met Ann Lee, his former finance minister.", "en", {ANN}),
        ("Jean Roux a perdu son poste de ministre de la Défense.", "fr", {"Jean Roux"}),
    ],
)
def test_whose_minister_somebody_is_has_not_the_post(text: str, language: str, held: set[str]) -> None:
    assert {who for _, who, _, post in tenures(text, language) if post == "minister"} == held


@pytest.mark.syntax
def test_who_runs_a_town_hall_is_mayor() -> None:
    assert tenures("Anne Lenoir a dirigé la mairie de Lorvan de 2008 à 2014.", "fr") == {
        ("former", "Anne Lenoir", "Lorvan", "mayor")
    }


def test_a_retired_rank_is_no_post() -> None:
    assert not tenures("Général à la retraite, Paul Vey a parlé de la guerre.", "fr")
