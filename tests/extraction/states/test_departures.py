"""Titles of those who are some of the people that a change took away."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures

GONE = {("end", "Ann Lee"), ("end", "Tom Roe")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Four directors left Orbex Inc, among them finance chief Ann Lee and chairman Tom Roe.", "en"),
        ("Several have left Orbex Inc this year, including finance chief Ann Lee and chairman Tom Roe.", "en"),
        ("The departures of finance chief Ann Lee and chairman Tom Roe shook Orbex Inc.", "en"),
        (
            "Des ministres ont démissionné, dont la ministre de la Santé Ann Lee et le garde des Sceaux Tom Roe.",
            "fr",
        ),
        (
            "Des dirigeants ont quitté Orbex, parmi lesquels la directrice financière Ann Lee et le PDG Tom Roe.",
            "fr",
        ),
    ],
)
def test_they_left_what_their_titles_say(text: str, language: str) -> None:
    assert {(kind, person) for kind, person, _, _ in tenures(text, language)} == GONE


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Four people left the board of Orbex Inc, including the finance chief of Tarnex, Ann Lee.", "en"),
        ("Bill Fry left Orbex Inc, and many spoke, including finance chief Ann Lee.", "en"),
        ("He sent a resignation letter to the finance chief of Orbex Inc, Ann Lee.", "en"),
    ],
)
def test_others_keep_theirs(text: str, language: str) -> None:
    assert ("end", "Ann Lee", "finance-chief") not in {(k, p, c) for k, p, _, c in tenures(text, language)}


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("Outgoing Orbex Inc chief executive Ann Lee praised her successor.", "en", "end"),
        ("Le président sortant d'Orbex SA, Paul Vey, a salué son successeur.", "fr", "end"),
        ("Le ministre démissionnaire de la Santé, Paul Vey, a parlé.", "fr", "end"),
        ("Le maire sortant de Bourges, Paul Vey, est candidat à sa réélection.", "fr", "hold"),
        ("Paul Vey, jusqu'ici directeur d'Orbex SA, a parlé.", "fr", "hold"),
    ],
)
def test_a_title_may_say_that_its_holder_goes(text: str, language: str, kind: str) -> None:
    assert {told for told, _, _, _ in tenures(text, language)} == {kind}


@pytest.mark.parametrize(
    ("text", "language", "post"),
    [
        ("Anne Lenoir n'entraîne plus le FC Lorvan, a annoncé le club.", "fr", "coach"),
        ("Ann Lee no longer runs Orbex Inc, the company said.", "en", "chief-executive"),
    ],
)
def test_what_somebody_does_no_more_is_the_post_that_they_leave(text: str, language: str, post: str) -> None:
    assert [(kind, post_class) for kind, _, _, post_class in tenures(text, language)] == [("end", post)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ali Vey a jeté l'éponge. Le PDG d'Orbex SA a remis sa démission au président de Lampo SA, Tom Roe.", "fr"),
        ("Ali Vey is out. The chief executive of Orbex Inc resigned, Lampo Inc chairman Tom Roe said.", "en"),
    ],
)
def test_a_title_that_stands_for_somebody_is_what_they_leave(text: str, language: str) -> None:
    assert ("end", "Ali Vey", "chief-executive") in {(k, p, c) for k, p, _, c in tenures(text, language)}


def test_not_where_another_post_is_what_they_leave() -> None:
    text = "Anne Vey a parlé. La directrice d'Orbex SA a démissionné de la présidence de Lampo SA."
    assert ("end", "Orbex SA") not in {(k, body) for k, _, body, _ in tenures(text, "fr")}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Le maire sortant de Lens, Paul Roux, affrontera Anne Vey au second tour.", "hold"),
        ("Le maire sortant de Lens, Paul Roux, ne se représentera pas.", "end"),
        ("Le ministre sortant de la Santé, Paul Roux, a parlé au Mali.", "end"),
    ],
)
def test_who_was_elected_may_keep_a_mandate_that_runs_out(text: str, kind: str) -> None:
    assert kind in {told for told, person, _, _ in tenures(text, "fr") if person == "Paul Roux"}


@pytest.mark.syntax
@pytest.mark.parametrize("when", ["In August", "In May", "In 2011"])
def test_a_date_before_the_name_takes_nothing_from_the_verb(when: str) -> None:
    text = f"{when} Tom Roe, the chief executive of Orbex, retired at 56 to grow wine."
    assert tenures(text) == {("end", "Tom Roe", "Orbex", "chief-executive")}


@pytest.mark.parametrize(
    ("text", "post_class"),
    [
        (
            "L'ancienne ministre Anne Roux a quitté son poste au conseil d'administration du groupe Orbex.",
            "board-member",
        ),
        ("Anne Roux a quitté le conseil d'administration d'Orbex.", "board-member"),
    ],
)
def test_a_seat_that_the_words_of_leaving_lead_to_is_what_is_left(text: str, post_class: str) -> None:
    assert ("end", "Anne Roux", "Orbex", post_class) in tenures(text, "fr")
