"""Which sorts of organisations have which posts."""

from __future__ import annotations

import pytest
from tests.extraction.told import possible

from incumbent.extraction.bodies.offices import fit
from incumbent.extraction.lines.entities import Entity


@pytest.mark.parametrize(
    ("text", "post", "out"),
    [
        ("Orbex Institute welcomed Prime Minister Ann Lee of Canada.", "Prime Minister", "Orbex Institute"),
        ("Lorvan University lost to coach Ann Lee and the Orbex Cubs of the Tarn League.", "coach", "Tarn League"),
    ],
)
def test_what_has_no_such_posts_is_not_weighed(text: str, post: str, out: str) -> None:
    assert out not in possible(text, "Ann Lee", post)


def test_a_paper_that_is_told_is_not_whose_chairman_speaks() -> None:
    text = "Orbex Corp fell. Orbex Corp rose. Chairman Ann Lee told the Lorvan Times that Orbex Corp would grow."
    assert possible(text, "Ann Lee", "Chairman") == {"Orbex Corp"}


def test_a_governor_may_be_one_of_a_bank() -> None:
    text = "The Bank of Orvia has lost its deputy governor, Tom Roe. Governor Ann Lee of Orvia left."
    assert "Bank of Orvia" in possible(text, "Ann Lee", "Governor")
    assert "Bank of Orvia" not in possible(text.replace("Governor Ann", "Mayor Ann"), "Ann Lee", "Mayor")


def test_a_governor_called_by_the_title_sits_on_no_board() -> None:
    text = "Ann Lee chairs the Orbex Foundation. Governor Tom Roe praised Ann Lee in Orvia."
    assert "Orbex Foundation" not in possible(text, "Tom Roe", "Governor")
    assert "Orbex Foundation" in possible("Tom Roe is a governor of the Orbex Foundation.", "Tom Roe", "governor")
    assert "Orbex Foundation" not in possible(
        "The governor, Tom Roe, praised the Orbex Foundation.", "Tom Roe", "governor"
    )


@pytest.mark.parametrize(
    ("text", "post", "country"),
    [
        ("Councillor Ann Lee spoke in Britain.", "Councillor", False),
        ("Senator Ann Lee spoke in Canada.", "Senator", True),
    ],
)
def test_an_office_of_a_town_is_none_of_a_country(text: str, post: str, country: bool) -> None:
    assert bool({"Britain", "Canada"} & possible(text, "Ann Lee", post)) is country


def test_a_councillor_is_one_of_a_council() -> None:
    text = "Councillor Ann Lee left Lorvan County Council."
    assert "Lorvan County Council" in possible(text, "Ann Lee", "Councillor")


@pytest.mark.parametrize("title", ["préfet", "sénateur", "sous-préfet"])
def test_titles_of_a_land_are_of_no_other_institution(title: str) -> None:
    text = f"L'Institut Luvik a un chef. Le {title}, Carl Bask, a vu le Parlement à Paris."
    assert "Institut Luvik" not in possible(text, "Carl Bask", title, "fr")
    assert "Institut Luvik" in possible(text.replace(title, "directeur"), "Carl Bask", "directeur", "fr")


def test_the_region_of_which_somebody_is_prefect_is_a_land() -> None:
    text = "Carl Bask est nommé préfet de la Région Basse-Lorvanie."
    assert "Région Basse-Lorvanie" in possible(text, "Carl Bask", "préfet", "fr")


@pytest.mark.parametrize(
    ("text", "post", "language", "right"),
    [
        (
            "Le Département de la Creuse croît. Le président du département, Paul Vey, part.",
            "président",
            "fr",
            True,
        ),
        ("Orbex SA grandit. Le président du département, Paul Vey, a parlé.", "président", "fr", False),
        ("Le maire de Lyon, Jean Roux, part. La première adjointe, Paul Vey, reste.", "première", "fr", True),
        ("Lorvan Rovers lost. Team president Paul Vey spoke to Orbex Bank.", "Team", "en", False),
        ("Le porte-parole du gouvernement, Paul Vey, visite Orbex SA.", "porte-parole", "fr", False),
    ],
)
def test_a_title_tells_what_it_is_of(text: str, post: str, language: str, right: bool) -> None:
    bodies = {"Département de la Creuse", "Orbex SA", "Lyon", "Orbex Bank"}
    assert bool(possible(text, "Paul Vey", post, language) & bodies) is right


def test_whoever_speaks_for_a_government_speaks_for_no_parliament() -> None:
    text = "La France vote. Au Sénat, {}, Anne Lenoir, a parlé."
    assert possible(text.format("la porte-parole du gouvernement"), "Anne Lenoir", "porte-parole", "fr") == {"France"}
    assert "Sénat" in possible(text.format("la porte-parole"), "Anne Lenoir", "porte-parole", "fr")


def test_what_somebody_was_before_is_told_to_a_court_and_was_not_there() -> None:
    text = "Le tribunal de Lorvans a entendu l'ancien président, Paul Roux. L'association Orbex vend des stylos."
    assert "tribunal de Lorvans" not in possible(text, "Paul Roux", "président", "fr")


@pytest.mark.parametrize(
    ("post_class", "type_", "sort", "suits"),
    [
        ("minister", "country", "home", "yes"),
        ("minister", "organization", "media", "no"),
        ("minister", "organization", "", "open"),
        ("coach", "place", "", "yes"),
        ("mayor", "organization", "party", "no"),
        ("executive", "organization", "company", "open"),
    ],
)
def test_a_post_suits_some_sorts_of_organisations(post_class: str, type_: str, sort: str, suits: str) -> None:
    assert fit(post_class, Entity("Orbex", type_, sort), sort) == suits
