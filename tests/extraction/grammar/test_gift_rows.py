"""Rows of people to whom one verb gives a post each."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures

from incumbent.extraction.tenure.models import load_models
from incumbent.extraction.tenure.tenure import find_tenures


def told(text: str, language: str) -> set[tuple[str, str, str]]:
    found = find_tenures(read(text, language), load_models())
    return {(f.kind, f.person.entity.name, f.post_class) for f in found}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Orbex Ltd appointed Ann Lee chief executive, Tom Roe finance chief and Jim Beck operations chief.", "en"),
        ("Ann Lee was named chief executive of Orbex Ltd, Tom Roe finance chief and Jim Beck operations chief.", "en"),
    ],
)
def test_each_of_a_row_gets_the_post_behind_the_name(text: str, language: str) -> None:
    assert told(text, language) == {
        ("start", "Ann Lee", "chief-executive"),
        ("start", "Tom Roe", "finance-chief"),
        ("start", "Jim Beck", "operations-chief"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Orbex SA a nommé Anne Lenoir présidente, Thomas Roux directeur financier et Paul Vidal secrétaire général.",
        "Anne Lenoir est élue présidente d'Orbex SA, Thomas Roux directeur financier et Paul Vidal secrétaire général.",
        "Anne Lenoir devient présidente d'Orbex SA, Thomas Roux directeur financier et Paul Vidal secrétaire général.",
    ],
)
def test_so_it_is_in_french_in_either_voice(text: str) -> None:
    assert {kind for kind, _, _ in told(text, "fr")} == {"start"}
    people = {(name, post_class) for _, name, post_class in told(text, "fr")}
    assert {("Anne Lenoir", "president"), ("Thomas Roux", "finance-chief")} <= people
    assert ("Paul Vidal", "secretary-general") in people


def test_what_stands_between_a_name_and_as_is_what_they_are_elsewhere() -> None:
    text = "Orbex Ltd hired Ann Lee, who was finance chief of Luvik Corp, as treasurer."
    found = find_tenures(read(text), load_models())
    assert {(f.kind, f.post_class, f.organization.name) for f in found if f.organization} == {
        ("start", "executive", "Orbex Ltd"),
        ("former", "finance-chief", "Luvik Corp"),
    }


def test_what_somebody_is_now_is_not_what_they_are_given() -> None:
    text = "Orbex Ltd named Tom Roe, 47, currently the company's president, as chief executive."
    assert told(text, "en") == {("start", "Tom Roe", "chief-executive"), ("hold", "Tom Roe", "president")}


def test_what_is_given_to_one_of_them_is_nobody_elses() -> None:
    assert told("Paul Vey est élu président d'Orbex SA, Anne Lenoir vice-présidente.", "fr") == {
        ("start", "Paul Vey", "president"),
        ("start", "Anne Lenoir", "vice-president"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Orbex Ltd named Ann Lee chairman. Tom Roe, director of Luvik Corp, spoke.",
        "Ann Lee was named chairman of Orbex Ltd and Tom Roe, director of Luvik Corp, spoke.",
    ],
)
def test_whoever_has_a_verb_of_their_own_gets_nothing(text: str) -> None:
    assert not any(kind == "start" and name == "Tom Roe" for kind, name, _ in told(text, "en"))


def test_the_title_of_who_goes_is_not_what_is_given() -> None:
    text = "Ann Lee was elected to the board of Orbex Ltd, replacing Tom Roe, chairman of Luvik Corp, who resigned."
    assert told(text, "en") == {
        ("start", "Ann Lee", "board-member"),
        ("end", "Tom Roe", "board-member"),
        ("hold", "Tom Roe", "chair"),
    }


def test_what_one_leaves_is_not_left_by_whoever_left_before() -> None:
    text = "Ann Lee resigned as chief executive of Orbex Ltd on Monday, days after Tom Roe, the chairman, quit."
    assert told(text, "en") == {("end", "Ann Lee", "chief-executive"), ("end", "Tom Roe", "chair")}


def test_whoever_leads_a_board_that_acts_is_not_who_it_acts_on() -> None:
    text = "The board of Orbex Ltd, chaired by Ann Lee, fired chief executive Tom Roe and appointed Jim Beck as chief."
    assert not any(kind == "end" and name == "Ann Lee" for kind, name, _ in told(text, "en"))
    assert ("hold", "Ann Lee", "chair") in told(text, "en")


@pytest.mark.parametrize(
    "text",
    [
        "Orbex SA a nommé Anne Lenoir au poste de présidente et Thomas Roux à celui de directeur financier.",
        "Orbex SA a nommé Anne Lenoir présidente et Thomas Roux au poste de directeur financier.",
    ],
)
def test_small_words_may_lead_from_each_name_to_the_post(text: str) -> None:
    given = {("start", "Anne Lenoir", "president"), ("start", "Thomas Roux", "finance-chief")}
    assert {(kind, name, sort) for kind, name, sort in told(text, "fr") if kind == "start"} == given


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ann Lee was named chairman of Orbex Corp, and Tom Roe, treasurer.", {"Ann Lee", "Tom Roe"}),
        (
            "Ann Lee was elected dean; Tom Roe, treasurer; and Bo Ek, editor of Orbex Corp.",
            {"Ann Lee", "Tom Roe", "Bo Ek"},
        ),
        ("Ann Lee was named chairman of Orbex Corp, and Tom Roe, the treasurer, said so.", {"Ann Lee"}),
    ],
)
def test_a_verb_may_be_left_out_between_commas(text: str, who: set[str]) -> None:
    assert {person for kind, person, _, _ in tenures(text) if kind == "start"} == who


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("Les rênes d'Orbex SA ont été provisoirement confiées à Anne Roux.", "chief-executive"),
        ("La présidence d'Orbex SA a été confiée au directeur financier, Anne Roux.", "president"),
        ("Les fonctions de directeur général d'Orbex SA sont confiées à Anne Roux.", "chief-executive"),
        ("La direction financière d'Orbex SA échoit à Anne Roux.", "finance-chief"),
    ],
)
def test_a_seat_may_be_given_to_somebody(text: str, post: str) -> None:
    assert ("start", "Anne Roux", "Orbex SA", post) in tenures(text, "fr")


@pytest.mark.parametrize(
    ("text", "language", "post", "other"),
    [
        (
            "Le président a nommé mardi l'ancien ministre du Budget, Jean Koffi, au poste de Premier ministre.",
            "fr",
            "head-of-government",
            "former",
        ),
        ("Orbex SA a nommé la directrice financière, Jean Koffi, comme présidente.", "fr", "president", "hold"),
        ("Orbex Ltd named its finance chief, Jean Koffi, as chairman.", "en", "chair", "hold"),
    ],
)
def test_whoever_has_a_title_is_given_what_as_leads_to(text: str, language: str, post: str, other: str) -> None:
    found = {(kind, post_class) for kind, person, post_class in told(text, language) if person == "Jean Koffi"}
    assert ("start", post) in found
    assert {kind for kind, post_class in found if post_class != post} == {other}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Le rapport a été confié au recteur de Lyon, Anne Lenoir.", "hold"),
        ("La mission est confiée au directeur du CHU de Lille, Anne Lenoir.", "hold"),
        ("Anne Lenoir a été nommée à la présidence de la société Orbex.", "start"),
    ],
)
def test_whoever_is_given_what_is_no_post_has_their_title(text: str, kind: str) -> None:
    assert {told_kind for told_kind, person, _ in told(text, "fr") if person == "Anne Lenoir"} == {kind}
