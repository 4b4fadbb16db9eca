"""Where coaches were before, by words that name no post."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


def former(text: str, language: str = "fr") -> set[tuple[str, str | None]]:
    return {(c[1], c[2]) for c in tenures(text, language) if c[0] == "former" and c[3] == "coach"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Passé par Nice et Lille, Paul Roux, 58 ans, est le nouvel entraîneur de Lens.", "fr"),
        ("Le nouvel entraîneur de Lens, Paul Roux, est passé par Nice et Lille.", "fr"),
        ("Paul Roux, entraîneur de Lens, a exercé à Nice et à Lille.", "fr"),
    ],
)
def test_a_coach_coached_where_they_were_before(text: str, language: str) -> None:
    assert {("Paul Roux", "Nice"), ("Paul Roux", "Lille")} <= former(text, language)


def test_spells_in_charge_are_told_so_too() -> None:
    text = "The new Leeds coach Paul Roux has had spells in charge of Hull City and Orbex Rovers."
    assert {("Paul Roux", "Hull City"), ("Paul Roux", "Orbex Rovers")} <= former(text, "en")


def test_a_bare_title_is_not_held_where_somebody_was_before() -> None:
    text = "L'entraîneur Paul Roux a exercé à Nice, à Lens et au Standard de Liège."
    assert former(text) == {("Paul Roux", "Nice"), ("Paul Roux", "Lens"), ("Paul Roux", "Standard de Liège")}
    assert "hold" not in {kind for kind, *_ in tenures(text, "fr")}


@pytest.mark.parametrize(
    "text",
    [
        "Le milieu Paul Roux, passé par Nice et Lens, est suspendu, a dit l'entraîneur Yves Vey.",
        "L'ancien international Paul Roux, passé par Nice, est le nouvel entraîneur de Lens.",
        "La ministre Anne Lenoir, passée par Bercy et la Cour des comptes, a parlé.",
    ],
)
def test_players_and_others_coached_nothing(text: str) -> None:
    assert former(text) == set()
