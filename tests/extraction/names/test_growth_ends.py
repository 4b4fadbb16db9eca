"""Where names end that a title or a place stands beside."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Frédéric Vey, directeur général Opinion de l'Ifop, a parlé.", "Ifop"),
        ("Anne Vey, directrice Énergie d'Orbex, a parlé.", "Orbex"),
        ("Anne Vey, directrice générale Réseaux de Lorvan, a parlé.", "Lorvan"),
        ("Anne Vey, directrice générale de l'Opinion de Lorvan, a parlé.", "Opinion de Lorvan"),
    ],
)
def test_the_field_behind_a_title_is_no_part_of_a_name(text: str, body: str) -> None:
    assert {organization for _, _, organization, _ in tenures(text, "fr")} == {body}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Paul Roux est venu au congrès du Parti socialiste à Marseille.", "Parti socialiste"),
        ("Anne Vey a parlé à l'Assistance publique à Marseille.", "Assistance publique à Marseille"),
    ],
)
def test_parties_have_no_town_in_their_names(text: str, name: str) -> None:
    assert name in {entity.name for entity in read(text, "fr").names.entities}


def test_a_place_with_a_mayor_is_a_town() -> None:
    text = "L'ancien maire d'Orville, Paul Roux, est jugé. M. Roux, qui a dirigé la commune de 1999 à 2020, a parlé."
    assert tenures(text, "fr") == {("former", "Paul Roux", "Orville", "mayor")}


def test_the_prosecution_is_no_ministry() -> None:
    assert not tenures("Contre Anne Vey, le ministère public a demandé huit mois.", "fr")


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("Lee led Arsenal to the Premier League.", "en", {"Arsenal", "Premier League"}),
        ("Lee took Orbex Rovers to the Championship.", "en", {"Orbex Rovers", "Championship"}),
        ("Vey a mené Chelsea à la Coupe de la Ligue.", "fr", {"Chelsea", "Coupe de la Ligue"}),
    ],
)
def test_where_a_club_is_led_is_no_part_of_its_name(text: str, language: str, names: set[str]) -> None:
    assert names <= {entity.name for entity in read(text, language).names.entities}
