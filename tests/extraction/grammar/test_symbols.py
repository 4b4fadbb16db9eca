"""Small words made what they mean where they stand."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le Mali a un nouveau ministre de la Santé en la personne d'Ali Vey.", "fr"),
        ("Mali has a new health minister in the person of Ali Vey.", "en"),
    ],
)
def test_words_that_say_who_is_meant_are_a_comma(text: str, language: str) -> None:
    assert tenures(text, language) == {("start", "Ali Vey", "Mali", "minister")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le nouveau ministre malien de la Santé s'appelle Ali Vey.", "fr"),
        ("Mali's new health minister is called Ali Vey.", "en"),
    ],
)
def test_words_that_say_how_somebody_is_called_are_a_verb_of_being(text: str, language: str) -> None:
    assert tenures(text, language) == {("start", "Ali Vey", "Mali", "minister")}


def test_what_else_stands_between_is_none() -> None:
    assert not tenures("Le Mali a un nouveau ministre de la Santé en présence d'Ali Vey.", "fr")


@pytest.mark.parametrize(("text", "told"), [("Ann Lee left in May.", ""), ("Ann Lee may leave.", "conditional")])
def test_a_month_helps_no_verb(text: str, told: str) -> None:
    view = read(text).views[0]
    at = next(n for n, token in enumerate(view.line.tokens) if token.fold == "may")
    assert view.times[at] == told
    assert (view.symbols[at] == "auxiliary") == bool(told)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Le vice-président d'Orbex SA chargé du climat, Ali Vey, a parlé.", "Orbex SA"),
        ("Le commissaire de l'Uemoa chargé du Développement, Ali Vey, a parlé.", "Uemoa"),
        ("L'adjoint au maire de Lyon chargé de la sécurité, Ali Vey, a parlé.", "Lyon"),
    ],
)
def test_what_somebody_is_in_charge_of_stands_in_nobodys_way(text: str, body: str) -> None:
    assert {(person, organization) for _, person, organization, _ in tenures(text, "fr")} == {("Ali Vey", body)}


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("Le ministre de la Défense du Mali, le général de brigade Ali Vey, a parlé.", "fr", "minister"),
        ("Le ministre de la Défense du Mali, le capitaine de vaisseau Ali Vey, a parlé.", "fr", "minister"),
        ("The defence minister of Mali, Air Chief Marshal Ali Vey, spoke.", "en", "minister"),
    ],
)
def test_neither_does_a_rank_of_several_words(text: str, language: str, told: str) -> None:
    assert tenures(text, language) == {("hold", "Ali Vey", "Mali", told)}


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Luc Roux a dirigé Numérix SA et le groupe Valtis.", {"Numérix SA", "Valtis"}),
        ("Luc Roux a dirigé Numérix SA, Tarnex SA et la société Valtis.", {"Numérix SA", "Tarnex SA", "Valtis"}),
        ("Luc Roux a dirigé Numérix SA et soutenu le groupe Valtis.", {"Numérix SA"}),
    ],
)
def test_what_says_of_which_sort_an_organisation_is_stands_in_no_rows_way(text: str, bodies: set[str]) -> None:
    assert {(kind, body) for kind, _, body, _ in tenures(text, "fr")} == {("former", body) for body in bodies}


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Le maire de Lorvan, le LR Nicolas Roux, a démissionné.", ("end", "Nicolas Roux", "Lorvan", "mayor")),
        ("Le maire de Lorvan, Nicolas Roux, a démissionné.", ("end", "Nicolas Roux", "Lorvan", "mayor")),
    ],
)
def test_the_party_before_a_name_parts_it_from_no_title(text: str, end: tuple[str, str, str, str]) -> None:
    assert tenures(text, "fr") == {end}


def test_words_that_add_nothing_are_left_out_with_the_commas_around_them() -> None:
    (view,) = read("Ann Lee was replaced, on an interim basis, by Tom Roe.").views
    assert view.symbols[4:11] == [*[""] * 6, "by"]
