"""What each name of an article is the name of."""

from __future__ import annotations

import pytest
from tests.extraction.naming import bodies, found
from tests.extraction.told import read


@pytest.mark.parametrize("title", ["chairman", "chief executive", "finance chief"])
def test_what_has_a_chairman_is_an_organization_though_it_is_named_like_somebody(title: str) -> None:
    assert found(f"Polly Orvan's {title}, Tom Roe, spoke.")["Polly Orvan"] == "organization"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Orbex Ltd said on Monday that Utembo Lorvan was named chairman.", "person"),
        ("Orbex Ltd named Ngozi Lorvan chairman on Monday.", "person"),
        ("The board of Orbex Ltd met the Utembo Lorvan Bank.", "organization"),
        ("Ann Lee named Lorvan chairman Tom Roe as a witness.", "organization"),
    ],
)
def test_what_the_words_beside_a_rare_name_take_it_for(text: str, kind: str) -> None:
    told = {name: sort for name, sort in found(text).items() if "Lorvan" in name}
    assert set(told.values()) == {kind}


def test_the_word_right_before_a_name_may_say_that_it_is_no_town() -> None:
    assert found("Anne Lenoir rejoint la société Lampo.", "fr")["Lampo"] == "organization"
    assert found("Le groupe Marval a nommé Anne Lenoir directrice générale.", "fr")["Marval"] == "organization"


@pytest.mark.parametrize("told", ["du groupe Marvalle", "de l'équipementier Marvalle", "de la banque Marvalle"])
def test_a_noun_before_a_name_tells_an_organization(told: str) -> None:
    (body,) = bodies(f"Anne Roux prend la direction juridique {told}.")
    assert body == "Marvalle"


def test_a_noun_within_a_title_tells_none() -> None:
    assert bodies("Anne Roux est directrice d'agence Bâtiment.") == []


def test_what_somebody_joins_as_something_is_no_person() -> None:
    text = "Before joining Fenwall Distribution as chairman, Ann Lee ran a farm."
    assert bodies(text, "en") == ["Fenwall Distribution"]
    text = "Avant de rejoindre Fenart Distribution comme présidente, Anne Roux enseignait."
    assert bodies(text) == ["Fenart Distribution"]


def test_who_goes_by_a_surname_is_no_organization_by_the_whole_name() -> None:
    people = found("Le public a sifflé Orim Lorvan. Lorvan a démissionné de la présidence d'Orbex.", "fr")
    assert people["Orim Lorvan"] == "person"


def test_what_a_title_of_a_group_leads_to_is_a_firm() -> None:
    assert found("Paul Vey, directeur général du groupe Valentis, a parlé.", "fr")["Valentis"] == "organization"


def test_a_legal_form_at_the_end_of_a_name_is_an_organisations_whatever_it_does() -> None:
    text = "Lampo SA a annoncé le départ d'Anne Lenoir, directrice, et de Paul Vey, trésorier."
    assert found(text, "fr")["Lampo SA"] == "organization"


def test_what_stands_beside_a_name_outweighs_a_guess_of_the_parser() -> None:
    text = "Le ministre des Transports, Benja Lorvaf, qui avait installé M. Orvato en juillet, a parlé à Madagascar."
    assert ("person", "Benja Lorvaf") in {(e.type, e.name) for e in read(text, "fr").names.entities}


def test_a_lone_name_beside_no_other_sign_is_the_organisation_of_an_article_that_names_none() -> None:
    assert bodies("Orbex reported a loss on Friday. Ann Lee resigned as chief executive.", "en") == ["Orbex"]
    assert bodies("Orbex reported a loss on Friday. Lampo Inc said that Ann Lee resigned.", "en") == ["Lampo Inc"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Orbex has bought Tarnex.\n“It is a milestone,” said chief executive Ann Lee.", "en"),
        ("Orbex a racheté Tarnex.\n« C'est une étape », a déclaré la directrice générale Ann Lee.", "fr"),
    ],
)
def test_of_several_names_that_nothing_tells_of_the_one_that_opens_is_a_firm(text: str, language: str) -> None:
    assert "Orbex" in bodies(text, language)
