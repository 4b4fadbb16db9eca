"""What somebody has already is nothing that a change gives them, or takes from another."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures

HIRED = [
    ("The Orbex group has named Ann Lee, chief executive of the Lampo company, to succeed Tom Roe.", "en"),
    ("Le groupe Orbex a choisi Ann Lee, directrice générale de la société Lampo, pour succéder à Tom Roe.", "fr"),
]


@pytest.mark.parametrize(("text", "language"), HIRED)
def test_who_is_taken_from_elsewhere_takes_nothing_there(text: str, language: str) -> None:
    who = {(c[0], c[1], c[2]) for c in tenures(text, language)}
    assert {("start", "Ann Lee", "Orbex"), ("end", "Tom Roe", "Orbex")} <= who
    assert not {("start", "Ann Lee", "Lampo"), ("end", "Tom Roe", "Lampo")} & who


def test_what_is_given_in_a_unit_of_the_giver_is_given() -> None:
    text = "The Orbex group has named Ann Lee chief executive of its unit Lampo, to succeed Tom Roe."
    who = {(c[0], c[1], c[2]) for c in tenures(text, "en")}
    assert {("start", "Ann Lee", "Lampo"), ("end", "Tom Roe", "Lampo")} <= who


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Luc Vey avait succédé en 2011 à Paul Roux, après avoir été directeur de l'hôpital Orbex.", "fr"),
        ("Luc Vey succeeded Paul Roux in 2011, after having been director of Orbex Hospital.", "en"),
    ],
)
def test_what_somebody_was_before_is_neither_taken_nor_left(text: str, language: str) -> None:
    assert {(kind, person) for kind, person, _, _ in tenures(text, language)} == {("former", "Luc Vey")}


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("Former Orbex chief executive Ann Lee was hired by Lampo.", "en", set()),
        ("Former Orbex coach Ann Lee returns to the club.", "en", {("start", "Ann Lee", "Orbex", "coach")}),
        (
            "L'ancienne ministre Anne Roux a été nommée au Conseil constitutionnel.",
            "fr",
            {("start", "Anne Roux", "Conseil constitutionnel", "member")},
        ),
        (
            "L'ancien maire de Lorvan Paul Roux a été élu au Sénat.",
            "fr",
            {("start", "Paul Roux", "Sénat", "legislator")},
        ),
    ],
)
def test_nobody_is_named_to_what_they_had_before(
    text: str, language: str, told: set[tuple[str, str, str | None, str]]
) -> None:
    assert {claim for claim in tenures(text, language) if claim[0] == "start"} == told


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("L'ancienne directrice de Lampo SA, Anne Roux, remplace Paul Vey.", "fr"),
        ("Former Lampo Inc chief executive Ann Lee replaces Tom Roe.", "en"),
    ],
)
def test_what_somebody_was_elsewhere_is_taken_from_nobody(text: str, language: str) -> None:
    assert {kind for kind, _, body, _ in tenures(text, language) if "Lampo" in str(body)} == {"former"}
