"""Names of firms, banks and papers that look like something else."""

from __future__ import annotations

import pytest
from tests.extraction.naming import bodies, found, signs
from tests.extraction.told import read


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Elle dirige la Banque de commerce du Mali.", "Banque de commerce du Mali"),
        ("Elle dirige la Société des pêcheries.", "Société des pêcheries"),
        ("Elle dirige la Caisse de prêt et placement du Québec.", "Caisse de prêt et placement du Québec"),
        ("Elle dirige l'Autorité des marchés lointains.", "Autorité des marchés"),
        ("Elle dirige l'Autorité des marchés financiers.", "Autorité des marchés financiers"),
        ("Elle dirige la Fédération de judo du Mali.", "Fédération de judo du Mali"),
    ],
)
def test_a_firm_is_named_with_what_it_deals_in_and_where(text: str, name: str) -> None:
    assert name in bodies(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Paul Roux arrive chez Société Lorvane en tant que directeur.", "Société Lorvane"),
        ("Paul Roux, directeur général de la Société en mai, a parlé.", "Société"),
    ],
)
def test_what_somebody_comes_as_is_no_part_of_a_name(text: str, name: str) -> None:
    assert not [body for body in bodies(text) if body.startswith(name + " ")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Elle dirige le quotidien La Voie du Lorvan.", "La Voie du Lorvan"),
        ("Paul Roux, directeur général d'ORB La Lorvane, a parlé.", "ORB La Lorvane"),
        ("Paul Roux, directeur général de Jeune Lorvanie, a parlé.", "Jeune Lorvanie"),
        ("Paul Roux, directeur général de D'Orvane, a parlé.", "D'Orvane"),
    ],
)
def test_small_words_written_large_open_names_inside_sentences(text: str, name: str) -> None:
    assert name in bodies(text)


def test_behind_what_a_title_is_of_stands_its_holder() -> None:
    names = found("Le patron de la Lorvane Paul Roux a parlé.", "fr")
    assert names["Lorvane"] == "organization"
    assert names["Paul Roux"] == "person"


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("Anne Roux, directrice financière de Paul Verdier, a parlé.", "organization"),
        ("Anne Roux, conseillère de Paul Verdier, a parlé.", "person"),
        ("Anne Roux, directrice de campagne de Paul Verdier, a parlé.", "person"),
    ],
)
def test_a_title_of_firms_leads_to_a_firm_though_it_is_named_like_somebody(text: str, sort: str) -> None:
    assert found(text, "fr")["Paul Verdier"] == sort


def test_signs_tell_who_gives_the_posts_of_firms_and_who_has_them() -> None:
    assert "gives:company" in signs("Last week Lorvan appointed Ann Lee as chief executive.", "Lorvan")
    assert "gives:gov" in signs("Last week Lorvan appointed Ann Lee as minister.", "Lorvan")
    assert "has:company" in signs("Lorvan loses its finance chief, Ann Lee.", "Lorvan")
    assert "title-of:finance-chief" in signs("Ann Lee, finance chief of Lorvan, spoke.", "Lorvan")


def test_as_and_a_title_speak_for_somebody_whom_nobody_joins() -> None:
    assert "takes-post" in signs("The board named Lorvan as its chairman.", "Lorvan")
    assert "takes-post" not in signs("Ann Lee joins Lorvan as its chairman.", "Lorvan")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Paul Roux, membre du comité exécutif de Lorvane, a parlé.", "Lorvane"),
        ("Paul Roux, président du comité exécutif de Lorvane, a parlé.", "Lorvane"),
        ("Paul Roux, directeur de la banque de détail de Lorvane, a parlé.", "Lorvane"),
    ],
)
def test_bodies_inside_firms_are_no_names(text: str, name: str) -> None:
    assert bodies(text) == [name]


def test_a_land_right_behind_a_title_is_its_field() -> None:
    names = read("Orbex a nommé Paul Roux directeur France.", "fr").names
    assert all(entity.name != "France" or entity.sort == "home" for entity in names.entities)


@pytest.mark.parametrize(
    ("text", "firms"),
    [
        ("Ann Lee, head of the Learning unit of Orbex Corp, spoke.", ["Orbex Corp"]),
        ("Orbex Corp moved Ann Lee to its Learning division.", ["Orbex Corp"]),
        ("Ann Lee, head of Global Trading at Orbex Corp, spoke.", ["Orbex Corp"]),
        ("Ann Lee, head of R&D at Orbex Corp, spoke.", ["Orbex Corp"]),
    ],
)
def test_what_a_firm_calls_its_parts_is_no_other_firm(text: str, firms: list[str]) -> None:
    assert bodies(text, "en") == firms
