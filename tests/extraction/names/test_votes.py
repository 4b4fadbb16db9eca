"""What the words in and beside a name say of whether it is a person's or an organisation's."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures

from incumbent.extraction.names.types import LED


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The head of the aid group Open Lorvans has resigned.", "organization"),
        ("The leader of the group Ann Lorvan has resigned.", "person"),
    ],
)
def test_what_a_title_says_is_led_is_an_organisation_unless_a_given_name_stands_in_it(text: str, kind: str) -> None:
    assert kind in {entity.type for entity in read(text).names.entities}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ann Lee joined British Cycling as chief executive.", "British Cycling"),
        ("Ann Lee joined British cycling fans in May.", "Britain"),
    ],
)
def test_the_adjective_of_a_country_and_a_sport_name_a_federation(text: str, name: str) -> None:
    told = {entity.name for entity in read(text).names.entities if entity.count}
    assert told == {"Ann Lee", name}


@pytest.mark.parametrize("noun", ["La commune", "Le village", "La ville"])
def test_what_is_told_to_be_a_town_is_a_place(noun: str) -> None:
    text = f"{noun} de Bouzy investit. Le maire, Ali Vey, s'en félicite."
    assert tenures(text, "fr") == {("hold", "Ali Vey", "Bouzy", "mayor")}


def test_a_region_with_a_government_has_ministers() -> None:
    assert tenures("Le ministre wallon du Climat, Ali Vey, a parlé.", "fr") == {
        ("hold", "Ali Vey", "Wallonie", "minister")
    }


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("Valneo has fired its chief executive, Tom Roe.", "en", "organization"),
        ("Valneo s'est séparé de son directeur général, Luc Besnard.", "fr", "organization"),
        ("Valneo a nommé mardi Julie Marchand au poste de directrice financière.", "fr", "organization"),
        ("Valneo a un nouveau directeur général, Luc Besnard.", "fr", "organization"),
        ("Valneo a trouvé son nouveau patron : Luc Besnard.", "fr", "organization"),
        ("Luc Besnard a été choisi pour diriger Valneo.", "fr", "organization"),
        ("Luc Besnard rejoint Valneo en tant que directeur financier.", "fr", "organization"),
        ("Valneo a annoncé la nomination de Marie Lorval comme directrice générale.", "fr", "organization"),
        ("Valneo annonce le départ de Luc Besnard, directeur financier.", "fr", "organization"),
        ("Valneo a annoncé la nomination de Marie Lorval comme ministre de la Santé.", "fr", "person"),
        ("Luc Valneo est parti. Luc Besnard rejoint Valneo.", "fr", "person"),
        ("Luc Valneo dirige Orbex SA. Valneo a nommé Julie Marchand directrice financière.", "fr", "person"),
        ("Valneo a limogé son ministre de la Santé, Luc Besnard.", "fr", "person"),
    ],
)
def test_who_has_or_gives_posts_of_firms_is_one_unless_it_is_a_surname(text: str, language: str, kind: str) -> None:
    assert {e.type for e in read(text, language).names.entities if "Valneo" in e.name} == {kind}


def test_only_what_any_organisation_has_a_head_of_is_led() -> None:
    assert LED in read("Tom Roe, who has chaired Valneo, spoke.", "en").names.signs[("valneo",)]
    assert LED not in read("Tom Roe, who has coached Peyton Marr, spoke.", "en").names.signs[("peyton", "marr")]


def test_what_somebody_has_shares_in_is_no_place() -> None:
    names = read("Shares in Orbex fell. Ann Lee, the chief executive, has resigned.", "en").names.entities
    assert next(one.type for one in names if one.name == "Orbex") == "organization"


def test_a_name_with_its_year_is_a_competition() -> None:
    analysis = read("La capitaine Ann Lee prépare l'Euro-2022.", "fr")
    assert {e.name: e.sort for e in analysis.names.entities}["Euro-2022"] == "competition"


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("Anne Lenoir a travaillé chez Lampo, où elle fut directrice.", "fr", "organization"),
        ("Anne Lenoir a travaillé à Lampo, où elle fut directrice.", "fr", "place"),
    ],
)
def test_who_works_with_somebody_works_for_an_organisation(text: str, language: str, kind: str) -> None:
    found = read(text, language).names.entities
    assert {entity.type for entity in found if entity.name == "Lampo"} == {kind}


@pytest.mark.parametrize(
    ("text", "post_class"),
    [
        ("Brokerage house Lampo named Ann Lee chief executive.", "chief-executive"),
        ("Shares in auction house Lampo fell. Lampo named Ann Lee chief executive.", "chief-executive"),
    ],
)
def test_a_house_that_trades_is_no_parliament(text: str, post_class: str) -> None:
    assert tenures(text) == {("start", "Ann Lee", "Lampo", post_class)}
