"""What the words in and beside a name say of whether it is a person's or an organisation's."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures

from incumbent.extraction.names.types import LED


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


def test_a_name_with_its_year_is_a_competition() -> None:
    analysis = read("La capitaine Ann Lee prépare l'Euro-2022.", "fr")
    assert {e.name: e.sort for e in analysis.names.entities}["Euro-2022"] == "competition"
