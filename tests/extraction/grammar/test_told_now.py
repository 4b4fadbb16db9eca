"""What a relative clause says that somebody has now, whom a change tells of before."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("He joined in 2005, replacing Paul Vey, who now heads Lampo Bank.", "en"),
        ("He joined in 2005, replacing Paul Vey, who built it in the 1990s and is now president of Lampo Bank.", "en"),
        ("Anne Lenoir remplace Paul Vey, qui dirige désormais la banque Lampo.", "fr"),
        ("Anne Lenoir remplace Paul Vey, qui est aujourd'hui président de la banque Lampo.", "fr"),
    ],
)
def test_it_is_held_and_nobody_takes_or_leaves_it(text: str, language: str) -> None:
    assert {(kind, person) for kind, person, body, _ in tenures(text, language) if body and "Lampo" in body} == {
        ("hold", "Paul Vey")
    }


def test_without_such_a_word_it_is_what_changes() -> None:
    told = tenures("Ann Lee succeeds Tom Roe, who is chief executive of Orbex Corp.")
    assert {(kind, person) for kind, person, _, _ in told} == {("start", "Ann Lee"), ("end", "Tom Roe")}


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Ann Lee resigned in 2013 and now runs Lampo Corp.", "en", "Ann Lee"),
        ("Ann Lee left the bank in 2013 and is now chief executive of Lampo Corp.", "en", "Ann Lee"),
        ("Anne Lenoir a démissionné en 2013 et préside désormais la banque Lampo.", "fr", "Anne Lenoir"),
        ("Anne Lenoir a démissionné en 2013 et est aujourd'hui présidente de la banque Lampo.", "fr", "Anne Lenoir"),
    ],
)
def test_what_stands_behind_an_end_and_a_verb_of_the_present_is_held(text: str, language: str, name: str) -> None:
    told = {(kind, person) for kind, person, body, _ in tenures(text, language) if body and "Lampo" in body}
    assert told == {("hold", name)}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ann Lee is serving her second term as mayor of Leeds.", "hold"),
        ("Ann Lee was serving as mayor of Leeds in 2015.", "former"),
        ("Ann Lee, who served three terms as mayor of Leeds, said no.", "former"),
    ],
)
def test_the_verb_before_a_gerund_and_the_terms_that_were_served_tell_the_time(text: str, kind: str) -> None:
    assert {told for told, *_ in tenures(text)} == {kind}


@pytest.mark.syntax
def test_what_somebody_is_now_behind_a_comma_is_neither_taken_nor_left_by_a_change() -> None:
    text = "Tom Roe, the finance chief of Orbex, succeeded Jim Vey, now chief executive of Lampo."
    assert {told[:2] for told in tenures(text) if told[2] == "Lampo"} == {("hold", "Jim Vey")}


@pytest.mark.syntax
def test_whose_title_it_is_may_stand_behind_now() -> None:
    text = "The board of Orbex elected Ann Lee, currently the company's finance chief, to succeed Tom Roe as chairman."
    assert ("hold", "Ann Lee", "Orbex", "finance-chief") in tenures(text)
