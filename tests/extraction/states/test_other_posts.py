"""A title beside a name, in a line whose verb takes or gives another post, is no part of that change."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "kept", "left"),
    [
        (
            "Luc Besnard, président de Cartis, quitte son poste d'administrateur de Valneo.",
            ("hold", "Luc Besnard", "Cartis", "president"),
            ("end", "Luc Besnard", "Valneo", "board-member"),
        ),
        (
            "Luc Besnard, président de Cartis, a démissionné de son poste d'administrateur de Valneo.",
            ("hold", "Luc Besnard", "Cartis", "president"),
            ("end", "Luc Besnard", "Valneo", "board-member"),
        ),
        (
            "Luc Besnard, ministre de la Santé, va quitter ses fonctions de maire de Lorvans.",
            ("hold", "Luc Besnard", "France", "minister"),
            ("end", "Luc Besnard", "Lorvans", "mayor"),
        ),
    ],
)
def test_who_leaves_a_post_that_the_verb_names_keeps_their_title(
    text: str, kept: tuple[str, ...], left: tuple[str, ...]
) -> None:
    assert tenures(text, "fr") == {kept, left}


def test_the_title_is_kept_where_nobody_says_of_what_the_other_post_is() -> None:
    text = "Le maire de Lorvans, Luc Besnard, quitte son poste de président de la région."
    assert tenures(text, "fr") == {("hold", "Luc Besnard", "Lorvans", "mayor")}


@pytest.mark.parametrize(
    ("text", "ended"),
    [
        ("Luc Besnard, directeur général de Valneo, a démissionné.", ("Valneo", "chief-executive")),
        ("Le Premier ministre, Luc Besnard, a remis sa démission au président.", ("France", "head-of-government")),
        ("Luc Besnard, directeur général de Valneo, quitte ses fonctions.", ("Valneo", "chief-executive")),
    ],
)
def test_a_verb_that_leads_to_no_post_is_of_the_title(text: str, ended: tuple[str, str]) -> None:
    assert ("end", "Luc Besnard", *ended) in tenures(text, "fr")


@pytest.mark.parametrize(
    ("text", "language", "ended"),
    [
        ("Ann Lee, chief executive of Orbex Inc, was dismissed by the board.", "en", ("Ann Lee", "Orbex Inc")),
        ("Luc Besnard, PDG de Valneo, a été limogé par le conseil d'administration.", "fr", ("Luc Besnard", "Valneo")),
    ],
)
def test_who_is_dismissed_by_a_board_loses_their_title(text: str, language: str, ended: tuple[str, str]) -> None:
    assert tenures(text, language) == {("end", *ended, "chief-executive")}


@pytest.mark.syntax
@pytest.mark.parametrize("end", ["lâche les commandes", "a quitté la direction", "abandonne les rênes"])
def test_whoever_lets_go_of_the_reins_leaves_the_post_of_their_title(end: str) -> None:
    text = f"La directrice générale d'Orbex SA, Anne Lenoir, {end} lundi."
    assert {(kind, person) for kind, person, _, _ in tenures(text, "fr")} == {("end", "Anne Lenoir")}


@pytest.mark.syntax
def test_a_seat_that_says_of_what_is_another_one() -> None:
    text = "Thomas Roux, président d'Orbex SA, a perdu vendredi la présidence du conseil."
    assert ("hold", "president") in {(kind, post_class) for kind, _, _, post_class in tenures(text, "fr")}
