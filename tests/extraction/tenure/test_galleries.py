"""Rows of people with whose they are, under one title, and the holders of one seat with their years."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures

from incumbent.extraction.tenure.models import load_models
from incumbent.extraction.tenure.tenure import gathered

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
        "Trois sélectionneurs sont là : Paul Vey avec le Mali, Jean Roux avec le Ghana et Luc Camus avec le Togo.",
        "Paul Vey, au Mali, Jean Roux, au Ghana, et Luc Camus, au Togo, sont des sélectionneurs locaux.",
        "Les sélectionneurs locaux sont rares : Paul Vey est au Mali, Jean Roux au Ghana, Luc Camus au Togo.",
        "Le tournoi a ses sélectionneurs, de Paul Vey (Mali) à Jean Roux (Ghana) en passant par Luc Camus (Togo).",
        "Paul Vey (Mali), Jean Roux (Ghana), Luc Camus (Togo) : les sélectionneurs locaux ont la cote.",
        "Trois pays ont des sélectionneurs locaux : le Mali (Paul Vey), le Ghana (Jean Roux) et le Togo (Luc Camus).",
    ],
)
def test_each_of_a_row_has_the_title_of_all(text: str) -> None:
    assert told(text, "hold", "coach") == THREE


@pytest.mark.parametrize(
    "text",
    [
        "Paul Vey (Mali), Jean Roux (Ghana) et Luc Camus (Togo) ont battu les sélectionneurs du tournoi.",
        "Les sélectionneurs jouent : Paul Vey contre le Mali, Jean Roux contre le Ghana, Luc Camus contre le Togo.",
        "Paul Vey (Mali), Jean Roux (Ghana) et Luc Camus (Togo) ne sont pas les sélectionneurs annoncés.",
    ],
)
def test_whom_they_meet_and_what_they_are_not_is_none_of_theirs(text: str) -> None:
    assert told(text, "hold", "coach") == set()


def test_the_holders_of_a_seat_are_told_by_their_terms() -> None:
    text = (
        "Tous les entraîneurs du FC Lorvan. Paul Vey (mai 2004 - juin 2007) L'Italien a gagné la coupe en mai 2006. "
        "Jean Roux (juin 2007 - mai 2009) Le technicien a été champion dès la saison suivante. Luc Camus (2009 - 2012) "
        "Le dernier n'a rien gagné en trois saisons."
    )
    found = told(text, "former", "coach")
    assert {("Paul Vey", "FC Lorvan"), ("Jean Roux", "FC Lorvan"), ("Luc Camus", "FC Lorvan")} <= found


def test_lives_make_no_list_of_holders() -> None:
    text = (
        "L'entraîneur du FC Lorvan, Paul Vey, a parlé. Les poètes Luc Camus (1904 - 1987), Jean Roux (1910 - 1999) et "
        "Yves Morel (1920 - 1990) sont nés à Lorvan."
    )
    assert told(text, "former", "coach") == set()


def test_a_seat_is_of_what_its_own_phrase_names() -> None:
    text = (
        "Les recteurs ont visité le FC Sion. Yves Morel est l'entraîneur du FC Lorvan. Paul Vey (2004 - 2007), "
        "Jean Roux (2007 - 2009) et Luc Camus (2009 - 2012) l'ont été aussi."
    )
    found = gathered(read(text, "fr"), load_models())
    before = {f.post_class for f in found if f.kind == "former" and f.person.entity.name == "Paul Vey"}
    assert before == {"coach"}
