"""Where somebody comes from is none of their posts."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "language", "bodies"),
    [
        ("Anne Roux a succédé lundi à l'Allemand Paul Vey à la présidence de la Fifa.", "fr", {"Fifa"}),
        ("Luc Roux prend la barre du Wydad Casablanca pour succéder au Belge Paul Vey.", "fr", {"Wydad Casablanca"}),
        ("Tom Nash, who replaces German Paul Vey as coach of Orbex FC, spoke.", "en", {"Orbex FC"}),
        ("German Chancellor Paul Vey spoke.", "en", {"Germany"}),
        ("Le capitaine des Bleus Anne Roux a marqué.", "fr", {"France"}),
        ("L'entraîneur italien de Marseille Luc Roux a été expulsé.", "fr", {"Marseille"}),
    ],
)
def test_a_people_before_a_name_has_nothing_to_do_with_the_post(text: str, language: str, bodies: set[str]) -> None:
    assert {body for _, _, body, _ in tenures(text, language)} == bodies


def test_who_comes_is_told_behind_the_people_they_are_of() -> None:
    text = "Le président de la société Orbex, Luc Pic, a été remplacé en novembre par le Sud-Coréen Kim Jong-yang."
    assert ("start", "Kim Jong-yang") in {(kind, person) for kind, person, _, _ in tenures(text, "fr")}


@pytest.mark.parametrize(
    "text",
    [
        "L'Allemand Max Speer est promu directeur financier.",
        "Max Speer est promu directeur financier. La promotion de cet Allemand de 51 ans est saluée.",
    ],
)
def test_whence_a_person_is_has_no_finance_chief(text: str) -> None:
    assert "Allemagne" not in {body for _, _, body, _ in tenures(text, "fr")}


def test_an_age_tells_that_a_noun_with_a_capital_is_somebody() -> None:
    text = "Le directeur du centre, Luc Roux, dirigera l'équipe contre Lorvan. Le Tarnais de 49 ans a prévenu le club."
    assert "Tarnais" not in {body for _, _, body, _ in tenures(text, "fr")}


@pytest.mark.parametrize(
    "text",
    [
        "Anne Roux, ancienne directrice de l'allemand Luvik, devient présidente d'Orbex. Le ministre Paul Vey a réagi.",
        "Le groupe Orbex, racheté par le néerlandais Luvik, a nommé Anne Roux. Le ministre Paul Vey a réagi.",
    ],
)
def test_whence_a_firm_is_tells_of_no_country(text: str) -> None:
    told = {(person, body) for _, person, body, _ in tenures(text, "fr")}
    assert not {"Allemagne", "Pays-Bas"} & {body for _, body in told}
    assert ("Paul Vey", "France") in told


def test_a_small_adjective_before_a_name_tells_that_it_is_a_firm_s() -> None:
    told = tenures("Le patron du belge Luvik, Paul Vey, démissionne.", "fr")
    assert {(kind, person, body) for kind, person, body, _ in told} == {("end", "Paul Vey", "Luvik")}


def test_but_the_adjective_of_a_title_is_a_country_s() -> None:
    told = tenures("Le ministre allemand Paul Vey a démissionné.", "fr")
    assert {body for _, _, body, _ in told} == {"Allemagne"}
