"""What is made of a question, word by word."""

from __future__ import annotations

from datetime import date

import pytest
from tests.inquiry.names import Directory

from incumbent.inquiry import understand
from incumbent.inquiry.understand import by_language
from incumbent.languages.load import codes, load_pack
from incumbent.model.inquiry import Inquiry

TODAY = date(2024, 1, 15)  # a Monday


def asked(text: str, code: str = "en") -> Inquiry:
    return understand(text, load_pack(code), Directory(), TODAY)


def days(text: str, code: str = "en") -> tuple[str, str]:
    inquiry = asked(text, code)
    assert inquiry.intent, inquiry.unknown
    return str(inquiry.since or ".."), str(inquiry.until or "..")


def test_the_pieces_of_a_question_stand_where_they_say() -> None:
    inquiry = asked("Who was interim chief executive of OpenAI on 18 November 2023?")
    assert all(inquiry.text[piece.start : piece.end] == piece.exact for piece in inquiry.pieces)
    told = {piece.exact: (piece.role, piece.meaning) for piece in inquiry.pieces}
    assert told["OpenAI"] == ("organization", "OpenAI")
    assert told["interim chief executive"] == ("post", "chief-executive acting")
    assert told["18 November 2023"] == ("day", "2023-11-18")
    assert told["Who"] == ("question", "holder")


@pytest.mark.parametrize(
    ("text", "code", "since", "until"),
    [
        ("Who led OpenAI on 18 November 2023?", "en", "2023-11-18", "2023-11-18"),
        ("Who led OpenAI in November 2023?", "en", "2023-11-01", "2023-11-30"),
        ("Who led OpenAI in 2023?", "en", "2023-01-01", "2023-12-31"),
        ("Who led OpenAI yesterday?", "en", "2024-01-14", "2024-01-14"),
        ("Who led OpenAI between 17 and 21 November 2023?", "en", "2023-11-17", "2023-11-21"),
        ("Who led OpenAI from 17 November 2023 to 21 November 2023?", "en", "2023-11-17", "2023-11-21"),
        ("Who led OpenAI before 17 November 2023?", "en", "..", "2023-11-16"),
        ("Who has led OpenAI since 23 November 2023?", "en", "2023-11-23", ".."),
        ("On 18 November 2023, who led OpenAI?", "en", "2023-11-18", "2023-11-18"),
        ("Who led OpenAI?", "en", "..", ".."),
        ("Qui dirigeait OpenAI le 18/11/2023 ?", "fr", "2023-11-18", "2023-11-18"),
        ("Qui dirigeait OpenAI hier ?", "fr", "2024-01-14", "2024-01-14"),
        ("Qui dirigeait OpenAI entre le 17 et le 21 novembre 2023 ?", "fr", "2023-11-17", "2023-11-21"),
        ("Qui dirigeait OpenAI avant le 17 novembre 2023 ?", "fr", "..", "2023-11-16"),
        ("En novembre 2023, qui dirigeait OpenAI ?", "fr", "2023-11-01", "2023-11-30"),
    ],
)
def test_days_are_those_of_the_words(text: str, code: str, since: str, until: str) -> None:
    assert days(text, code) == (since, until)


def test_the_two_clocks_are_told_apart() -> None:
    inquiry = asked("Who led OpenAI on 25 November 2023, as known on 20 November 2023?")
    assert (inquiry.since, inquiry.known_at) == (date(2023, 11, 25), date(2023, 11, 20))


def test_the_present_is_asked_for_by_the_verb_or_by_a_word() -> None:
    assert asked("Who is chief executive of OpenAI?").now
    assert asked("Who led OpenAI now?").now
    assert not asked("Who was chief executive of OpenAI?").now


def test_days_that_contradict_one_another_are_not_understood() -> None:
    assert not asked("Who led OpenAI on 18 November 2023 in 2024?").intent
    assert not asked("Who led OpenAI between 21 November 2023 and 17 November 2023?").intent


def test_a_surname_is_enough_where_one_person_bears_it() -> None:
    (person,) = asked("Who replaced Murati?").people
    assert person.name == "Mira Murati"


def test_a_surname_that_two_bear_is_asked_about() -> None:
    inquiry = asked("Who replaced Lee?")
    assert not inquiry.intent and inquiry.several and set(inquiry.near) == {"Ann Lee", "Tom Lee"}


@pytest.mark.parametrize("name", ["John Altman", "Emmet Shear", "Zorblax", "Altman Murati"])
def test_a_name_that_the_ledger_does_not_have_is_never_taken_for_another(name: str) -> None:
    inquiry = asked(f"Who replaced {name}?")
    assert not inquiry.intent and inquiry.unknown and inquiry.strangers


def test_a_name_nearby_is_offered() -> None:
    assert asked("Who replaced Emmet Shear?").near == ("Emmett Shear",)


def test_a_name_may_lack_its_article() -> None:
    (organization,) = asked("Who is the editor of Harbour Lantern?").organizations
    assert organization.name == "The Harbour Lantern"


def test_small_letters_are_enough() -> None:
    inquiry = asked("who replaced mira murati at openai")
    assert (inquiry.people[0].name, inquiry.organizations[0].name) == ("Mira Murati", "OpenAI")


def test_a_title_that_was_read_is_a_title() -> None:
    assert asked("Who was keeper of the seals of Orbex?").classes == ("minister",)


def test_a_board_is_all_who_sit_on_it() -> None:
    assert asked("Who sat on the board of OpenAI?").classes == ("board-member", "chair")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Who secretly led OpenAI?", "secretly"),
        ("Why was Sam Altman fired?", "Why"),
        ("Who led OpenAI cheerfully on 18 November 2023?", "cheerfully"),
    ],
)
def test_one_word_that_is_not_accounted_for_is_enough_not_to_answer(text: str, left: str) -> None:
    inquiry = asked(text)
    assert not inquiry.intent and inquiry.unknown == (left,)


def test_words_that_are_known_and_do_not_fit_together_are_no_question() -> None:
    inquiry = asked("Who OpenAI chief executive was led?")
    assert not inquiry.intent and not inquiry.unknown


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Who is the CEO of OpenAI?", "en"),
        ("Qui est le CEO d'OpenAI ?", "fr"),
        ("Sam Altman", "en"),
        ("Who edits La Gazette des Ponts?", "en"),
    ],
)
def test_the_words_of_a_question_tell_its_language(text: str, code: str) -> None:
    assert by_language(text, {name: load_pack(name) for name in codes()})[0] == code
