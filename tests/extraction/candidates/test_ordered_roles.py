"""The part that somebody has in a change by order and voice alone."""

from __future__ import annotations

import pytest
from tests.extraction.told import read

from incumbent.extraction.candidates.candidates import events
from incumbent.extraction.candidates.roles import verdicts


def said(text: str, person: str, change: str, language: str = "en") -> set[str]:
    """What the words of the change say of the person, by order and by the parse."""
    (view,) = read(text, language).views
    found = [
        candidate.verdicts
        for candidate in events(view)
        if candidate.person.entity.name == person and candidate.trigger and candidate.trigger.frame.id == change
    ]
    return set().union(*found)


def test_who_owns_a_post_that_is_given_has_no_part() -> None:
    assert "end" not in said("Ann Lee will replace Bo Ek's finance chief, Tom Roe.", "Bo Ek", "succeed")
    assert "end" in said("Ann Lee will replace Bo Ek as finance chief.", "Bo Ek", "succeed")


def test_a_departure_in_the_genitive_is_of_its_owner() -> None:
    assert "end" in said("Ann Lee's resignation as chairman shook Orbex Corp.", "Ann Lee", "resign")


def test_a_verb_stands_for_a_second_person_too() -> None:
    assert "start" in said("Orbex Ltd named Ann Lee as dean, and Tom Roe as treasurer.", "Tom Roe", "appoint")


def test_a_phrase_that_opens_a_sentence_tells_of_whoever_stands_behind_its_comma() -> None:
    assert "start" in said("Before joining Orbex Corp, Ann Lee led a bank.", "Ann Lee", "join")
    assert "start" in said(
        "Avant de rejoindre la société Orbex, Anne Lenoir dirigeait Lampo.", "Anne Lenoir", "join", "fr"
    )
    assert "start" not in said("Before joining Tom Roe at Orbex Corp, the bank was sold to Ann Lee.", "Ann Lee", "join")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Trois ministres ont été limogés : Anne Lenoir (Santé), Paul Roux (Marine) et Jean Morel.", "end"),
        ("Three ministers were dismissed: Ann Lee, Tom Roe and Jan Ek.", "end"),
    ],
)
def test_a_colon_opens_the_row_of_those_of_whom_a_change_tells(text: str, told: str) -> None:
    language = "en" if text.startswith("Three") else "fr"
    analysis = read(text, language)
    (view,) = analysis.views
    trigger = next(t for t in view.triggers if t.frame.id == "dismiss")
    assert [told in verdicts(view, person, trigger) for person in view.persons] == [True] * 3


def test_what_is_told_behind_a_colon_is_no_row() -> None:
    (view,) = read("Le directeur a été limogé : Anne Lenoir avait déposé une plainte.", "fr").views
    assert "end" not in verdicts(view, view.persons[0], view.triggers[0])


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Orbex United put Ann Lee in temporary charge.", "start"),
        ("The tenure of Ann Lee has come to an end.", "end"),
        ("The contract of Ann Lee was not renewed.", "end"),
    ],
)
def test_the_words_of_a_change_may_hold_the_name(text: str, verdict: str) -> None:
    found = [c for view in read(text).views for c in events(view) if c.person.entity.name == "Ann Lee"]
    assert verdict in {told for c in found for told in c.verdicts}


def test_behind_the_noun_of_a_change_by_leads_to_whoever_makes_it() -> None:
    (view,) = read("La nomination d'un juge par la présidente Anne Vey attendra.", "fr").views
    assert all("start" not in c.verdicts for c in events(view))
