"""Titles that stand for somebody in a change."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures

pytestmark = pytest.mark.syntax

EN = "Ann Lee, chief executive of Orbex Inc, was criticised for months.\n"
FR = "Anne Lenoir, la directrice générale d'Orbex SA, était critiquée depuis des mois.\n"


def told(text: str, language: str) -> set[tuple[str, str, str]]:
    return {(kind, person, str(body)) for kind, person, body, _ in tenures(text, language)}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (EN + "The chief executive resigned on Friday.", "en"),
        (EN + "The CEO will step down in June.", "en"),
        (EN + "The board fired its chief executive on Friday.", "en"),
        (FR + "La directrice générale a démissionné vendredi.", "fr"),
        (FR + "Le conseil a limogé la directrice générale vendredi.", "fr"),
        (FR + "La directrice générale quittera ses fonctions en juin.", "fr"),
    ],
)
def test_whoever_has_the_title_leaves(text: str, language: str) -> None:
    assert "end" in {kind for kind, person, _ in told(text, language) if person in ("Ann Lee", "Anne Lenoir")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (EN + "The former chief executive was named chairman of Lampo Inc on Friday.", "en"),
        (FR + "L'ancienne directrice générale a été nommée présidente de Lampo SA vendredi.", "fr"),
    ],
)
def test_whoever_has_the_title_takes_another_post(text: str, language: str) -> None:
    assert any(kind == "start" and "Lampo" in body for kind, _, body in told(text, language))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (EN + "The opposition wants the chief executive to resign.", "en"),
        (EN + "The chief executive fired Tom Roe, the finance chief.", "en"),
        (EN + "The group will hire the next chief executive in May.", "en"),
        (FR + "Les salariés veulent que la directrice générale démissionne.", "fr"),
    ],
)
def test_what_others_do_or_want_is_none_of_their_changes(text: str, language: str) -> None:
    assert not any(kind != "hold" for kind, person, _ in told(text, language) if person in ("Ann Lee", "Anne Lenoir"))


@pytest.mark.parametrize(
    ("text", "language", "person"),
    [
        (EN + "Tom Roe resigned on Friday after a dispute with the chief executive.", "en", "Tom Roe"),
        (FR + "Paul Vey a démissionné vendredi après un différend avec la directrice générale.", "fr", "Paul Vey"),
    ],
)
def test_a_title_that_is_somebody_elses_is_not_left(text: str, language: str, person: str) -> None:
    assert not any(who == person for _, who, _ in told(text, language))


def test_they_leave_what_the_title_says_and_nothing_else_that_they_have() -> None:
    text = "Ann Lee, coach of Lorvan United, is a director of Orbex Inc.\nThe coach was dismissed on Monday."
    assert ("end", "Ann Lee", "Lorvan United") in told(text, "en")
    assert not any(kind == "end" and body == "Orbex Inc" for kind, _, body in told(text, "en"))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ann Lee, chief executive of Lampo, criticised rival Tarn Foods. Its chief executive resigned.", "en"),
        ("Ann Lee, PDG de Lampo SA, veut racheter Tarnex. Son PDG a démissionné en janvier.", "fr"),
        (EN + "The chief executive left town on Friday for a conference.", "en"),
        (EN + "The chief executive left the meeting by a side door.", "en"),
        ("La ministre de la Santé, Ann Lee, sera placée en congé maternité en mai.", "fr"),
    ],
)
def test_who_is_of_another_firm_or_leaves_something_else_leaves_no_post(text: str, language: str) -> None:
    assert {kind for kind, person, _ in told(text, language) if person == "Ann Lee"} <= {"hold"}
