"""Rows of people with whose they are, under one title, and the holders of one seat with their years."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures

THREE = {("Paul Vey", "Mali"), ("Jean Roux", "Ghana"), ("Luc Camus", "Togo")}


def told(text: str, kind: str, post_class: str, language: str = "fr") -> set[tuple[str, str | None]]:
    return {(c[1], c[2]) for c in tenures(text, language) if c[0] == kind and c[3] == post_class}


@pytest.mark.parametrize(
    "text",
    [
        "Paul Vey (Mali), Jean Roux (Ghana) et Luc Camus (Togo) sont les trois sélectionneurs locaux du tournoi.",
        "Cinq des sélectionneurs sont du pays : Paul Vey (Mali), Jean Roux (Ghana) et Luc Camus (Togo).",
        "Des sélectionneurs gagnent. Il s'agit de Paul Vey pour le Mali, Jean Roux pour le Ghana et Luc Camus au Togo.",
        "Les sélectionneurs locaux gagnent. Paul Vey au Mali, Jean Roux au Ghana et Luc Camus au Togo l'ont montré.",
    ],
)
def test_each_of_a_row_has_the_title_of_all(text: str) -> None:
    assert told(text, "hold", "coach") == THREE


@pytest.mark.parametrize(
    "text",
    [
        "Paul Vey (Mali), Jean Roux (Ghana) et Luc Camus (Togo) ont battu les sélectionneurs du tournoi.",
        "Paul Vey (Mali), Jean Roux (Ghana) et Luc Camus (Togo) ne sont pas les sélectionneurs annoncés.",
    ],
)
def test_whom_they_meet_and_what_they_are_not_is_none_of_theirs(text: str) -> None:
    assert told(text, "hold", "coach") == set()


@pytest.mark.parametrize(
    ("text", "kind", "post_class", "expected"),
    [
        (
            "Les sélectionneurs se connaissent : Paul Vey dirige le Mali, Jean Roux le Ghana et Luc Camus le Togo.",
            "hold",
            "coach",
            THREE,
        ),
        (
            "Paul Vey est le maire de Lille, Jean Roux celui de Nantes et Anne Camus celle de Lens.",
            "hold",
            "mayor",
            {("Paul Vey", "Lille"), ("Jean Roux", "Nantes"), ("Anne Camus", "Lens")},
        ),
    ],
)
def test_what_is_left_out_is_what_was_said_first(
    text: str, kind: str, post_class: str, expected: set[tuple[str, str]]
) -> None:
    assert told(text, kind, post_class) == expected


def test_whoever_has_a_gap_has_not_what_stands_before_the_comma() -> None:
    found = told("Paul Vey est le maire de Lille, Jean Roux celui de Nantes.", "hold", "mayor")
    assert ("Jean Roux", "Lille") not in found


def test_the_holders_of_a_seat_are_told_by_their_terms() -> None:
    text = (
        "Tous les entraîneurs du FC Lorvan. Paul Vey (mai 2004 - juin 2007) L'Italien a gagné la coupe en mai 2006. "
        "Jean Roux (juin 2007 - mai 2009) Le technicien a été champion dès la saison suivante. Luc Camus (2009 - 2012) "
        "Le dernier n'a rien gagné en trois saisons."
    )
    found = told(text, "former", "coach")
    assert {("Paul Vey", "FC Lorvan"), ("Jean Roux", "FC Lorvan"), ("Luc Camus", "FC Lorvan")} <= found


def test_two_terms_make_no_list_of_holders() -> None:
    text = "Le FC Lorvan gagne. Les frères Paul Vey (1904 - 1987) et Jean Vey (1910 - 1999) en étaient."
    assert told(text, "former", "coach") == set()
