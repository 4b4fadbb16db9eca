"""What somebody had until they go elsewhere."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures

LAMPO, ORBEX = "Lampo SA", "Orbex SA"


@pytest.mark.parametrize(
    "text",
    [
        "Anne Lenoir, jusqu'ici directrice financière de Lampo SA, devient directrice financière d'Orbex SA.",
        "Anne Lenoir, qui dirigeait Lampo SA depuis 2013, devient PDG d'Orbex SA.",
        "Anne Lenoir, qui dirigeait Lampo SA, rejoint Orbex SA.",
        "Orbex SA a nommé Anne Lenoir directrice financière. Elle était jusqu'à présent PDG de Lampo SA.",
    ],
)
def test_it_ends_where_they_start_in_another_organisation(text: str) -> None:
    told = {(kind, body) for kind, _, body, _ in tenures(text, "fr")}
    assert told == {("start", ORBEX), ("end", LAMPO)}


@pytest.mark.parametrize(
    ("text", "kind", "post"),
    [
        ("Anne Lenoir, jusqu'ici directrice financière d'Orbex SA, en devient PDG.", "hold", "finance-chief"),
        ("Anne Lenoir, administratrice de Lampo SA, devient PDG d'Orbex SA.", "hold", "board-member"),
        ("Anne Lenoir, jusqu'ici directrice financière de Lampo SA, a parlé.", "hold", "finance-chief"),
    ],
)
def test_what_is_no_move_stays(text: str, kind: str, post: str) -> None:
    assert (kind, post) in {(told, post_class) for told, _, _, post_class in tenures(text, "fr")}


@pytest.mark.parametrize(
    ("text", "language", "ends"),
    [
        ("After six years as dean of Lampo University, Ann Lee was named chairman of Orbex.", "en", True),
        ("After six years as finance chief of Orbex, Ann Lee became its chief executive.", "en", False),
        ("Après six ans à la tête de Lampo SA, Anne Vey a été nommée présidente d'Orbex SA.", "fr", True),
        ("Après six ans à la tête de Lampo SA, Anne Vey a parlé.", "fr", False),
    ],
)
def test_what_somebody_had_for_years_ends_where_they_start(text: str, language: str, ends: bool) -> None:
    assert ("end" in {kind for kind, *_ in tenures(text, language)}) == ends


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("Lampo Inc finance chief Ann Lee has joined Orbex Corp as chief executive.", "en", "end"),
        ("La directrice financière de Lampo SA, Ann Lee, va prendre la tête d'Orbex SA.", "fr", "end"),
        ("Lampo Inc finance chief Ann Lee has joined the board of Orbex Corp.", "en", "hold"),
        ("Lampo Inc chief executive Ann Lee was named head of Lampo Bank.", "en", "hold"),
        ("Lampo Inc finance chief Ann Lee may join Orbex Corp as chief executive.", "en", "hold"),
    ],
)
def test_who_goes_elsewhere_by_a_title_leaves_what_takes_all_their_time(text: str, language: str, kind: str) -> None:
    told = {k for k, person, body, _ in tenures(text, language) if person == "Ann Lee" and "Lampo" in str(body)}
    assert kind in told and not {"end"} - {kind} & told


@pytest.mark.parametrize(
    ("text", "language", "now", "left"),
    [
        ("Tom Roe, now chief executive of Orbex Inc, left Lampo Corp in 2004.", "en", "Orbex Inc", "Lampo Corp"),
        ("Luc Roux, aujourd'hui directeur d'Orbex SA, avait quitté Lampo SA en 2014.", "fr", "Orbex SA", "Lampo SA"),
    ],
)
def test_what_somebody_is_now_is_not_what_they_left(text: str, language: str, now: str, left: str) -> None:
    assert {(kind, body) for kind, _, body, _ in tenures(text, language)} == {("hold", now), ("end", left)}


@pytest.mark.parametrize(
    ("text", "language", "ends"),
    [
        ("Anne Lenoir cessera ses fonctions pour rejoindre Orbex, dont elle sera l'une des directrices.", "fr", False),
        ("Anne Lenoir cessera ses fonctions en mai pour rejoindre Orbex SA.", "fr", False),
        ("Ann Lee left Orbex in 2010 and rejoined Orbex in 2014.", "en", True),
    ],
)
def test_nobody_leaves_what_they_go_to(text: str, language: str, ends: bool) -> None:
    assert ("end" in {kind for kind, _, _, _ in tenures(text, language)}) is ends


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Le préfet de la Somme, Paul Vey, est nommé préfet du Cantal.", "end"),
        ("Le préfet de la Somme, Paul Vey, est nommé ambassadeur de France à Rome.", "end"),
        ("Le préfet de la Somme, Paul Vey, est élu président de la Fédération des Brasseurs.", "hold"),
    ],
)
def test_officials_go_from_post_to_post(text: str, kind: str) -> None:
    assert (kind, "Paul Vey", "Somme", "official") in tenures(text, "fr")
