"""Capitals that begin no name of their own, and words that are names all the same."""

from __future__ import annotations

import pytest
from tests.extraction.told import read


@pytest.mark.parametrize(
    ("text", "language", "people"),
    [
        ("Noël Lenoir, directeur d'Orbex, est parti.", "fr", {"Noël Lenoir"}),
        ("In June Orbex hired Ann Lee.", "en", {"Ann Lee"}),
        ("Historien de l'art, Paul Vey dirige Orbex.", "fr", {"Paul Vey"}),
        ("Limogé en mars, Paul Vey revient.", "fr", {"Paul Vey"}),
    ],
)
def test_how_a_sentence_opens_may_be_no_name(text: str, language: str, people: set[str]) -> None:
    assert {m.entity.name for view in read(text, language).views for m in view.persons} == people


def test_a_month_cut_short_is_no_organization() -> None:
    (view,) = read("On Nov. 5 Orbex Bank fired Ann Lee.").views
    assert {m.entity.name for m in view.others} == {"Orbex Bank"}


def test_what_ends_the_name_of_a_place_is_no_organization() -> None:
    (view,) = read("Les chefs d'État d'Afrique de l'Ouest ont vu Paul Vey.", "fr").views
    assert "Ouest" not in {m.entity.name for m in view.others}


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Le patron d'Orbex Fernand de Lorvan parle.", "Fernand de Lorvan"),
        ("Le patron d'Orbex Jean de La Roche parle.", "Jean de La Roche"),
        ("La présidente élue d'Orbex Ursula von der Lorvan parle.", "Ursula von der Lorvan"),
    ],
)
def test_a_given_name_with_small_words_behind_it_is_no_part_of_the_organization(text: str, person: str) -> None:
    assert [m.entity.name for view in read(text, "fr").views for m in view.persons] == [person]


def test_a_participle_that_opens_a_sentence_is_no_name() -> None:
    for text in (
        "Reconduite à la tête d'Orbex, Anne Lenoir reste.",
        "Entourée de Paul Vey, la ministre Anne Lenoir sort.",
    ):
        names = {entity.name for entity in read(text, "fr").names.entities}
        assert not names & {"Reconduite", "Entourée"}


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Ann Lee was named president of San Lorvan-based Orbex Corp.", {"Orbex Corp"}),
        ("Ann Lee was named president of San Lorvan, TX-based Orbex Corp.", {"Orbex Corp"}),
        ("Ann Lee was named president of Port Lorvan, Calif.-based Orbex Corp.", {"Orbex Corp"}),
        ("Ann Lee left Tarnex Corp, Paris-based Orbex Corp said.", {"Tarnex Corp", "Orbex Corp"}),
        ("Ann Lee was named chairman of First Lorvan Bank.", {"First Lorvan Bank"}),
        ("Ann Lee was named chairman of 1st Lorvan Bank.", {"1st Lorvan Bank"}),
        ("Ann Lee joins the board of the cement company Orbex Corp on Dec. 1.", {"Orbex Corp"}),
        ("Ann Lee was named president of West Anna University.", {"West Anna University"}),
        ("Ann Lee was named president of the St. Louis Bank.", {"St. Louis Bank"}),
        ("Lorvan Bank of Orvia chairman Ann Lee joined Orbex Corp.", {"Lorvan Bank of Orvia", "Orbex Corp"}),
    ],
)
def test_where_something_is_and_its_number_are_told_apart_from_its_name(text: str, bodies: set[str]) -> None:
    (view,) = read(text).views
    assert {m.span.of(text).rstrip(".") for m in view.others} == bodies


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ('A.B. "Bee" Lorvan Jr., 61, was named chairman of Orbex Corp.', {'A.B. "Bee" Lorvan Jr'}),
        ('Orbex Corp named John C. "Bee" Lorvan chairman.', {'John C. "Bee" Lorvan'}),
        ("Minister of State: Robert Lorvan (Ecolo)", {"Robert Lorvan"}),  # the line ends with the bracket
        ("Robert (Bob) Lorvan, chairman of Orbex Corp, spoke.", {"Robert (Bob) Lorvan"}),
        ("Robert Lorvan (Labour) and Ann Roe spoke.", {"Robert Lorvan", "Ann Roe"}),
        ("Lee replaces R. Eugene Roe, 58, as chairman of Orbex Corp.", {"Lee", "R. Eugene Roe"}),
        ("Orbex Corp appointed Ann Lee as Deputy Governor (DG).", {"Ann Lee"}),
        ("Previously Lee had been a director of Orbex Corp.", {"Lee"}),
    ],
)
def test_initials_and_nicknames_belong_to_a_name_and_those_of_a_title_to_none(text: str, people: set[str]) -> None:
    article = f"Ann Lee spoke.\n\n{text}" if "Lee" in people else text
    view = read(article).views[-1]
    assert {m.span.of(article).rstrip(".") for m in view.persons} == people


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("President Ann Lorvan Saturday vowed to stay.", {"Ann Lorvan"}),
        ("Orbex Corp. will name Ann Lorvan Feb. 1 as chairman.", {"Ann Lorvan", "Orbex Corp"}),
        ("France Monday thanked Ann Lorvan.", {"Ann Lorvan", "France"}),
        ("Ann Lorvan left Lampo Wednesday for Luvik Rovers.", {"Ann Lorvan", "Lampo Wednesday", "Luvik Rovers"}),
    ],
)
def test_a_day_behind_a_name_is_no_part_of_it_and_may_be_one_of_a_club_s(text: str, names: set[str]) -> None:
    assert {entity.name for entity in read(text).names.entities if entity.sort != "home"} == names


def test_a_state_cut_short_is_no_title() -> None:
    assert [post.words for view in read("Ann Lee was in Lorvan, Md., for a week.").views for post in view.posts] == []
    assert [post.words for view in read("Ann Lee is MD of Orbex Ltd.").views for post in view.posts] == ["MD"]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Rugby Australia chairman Ann Lee spoke.", {"Rugby Australia"}),
        ("Australia chairman Ann Lee spoke of rugby.", {"Australia"}),
        ("White-ball skipper Ann Lee stepped down.", set()),
        ("Iowa State coach Ann Lee spoke.", {"Iowa State"}),
    ],
)
def test_words_of_sport_beside_names(text: str, bodies: set[str]) -> None:
    assert {m.entity.name for view in read(text).views for m in view.others} == bodies


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ann Lee left the WHO.", {"WHO"}),
        ("WHO director Ann Lee spoke.", {"WHO"}),
        ("Ann Lee said WHO would chair Orbex Ltd.", {"Orbex Ltd"}),
    ],
)
def test_initials_spelt_like_a_small_word_name_an_organization(text: str, names: set[str]) -> None:
    (view,) = read(text).views
    assert {m.entity.name for m in view.others} == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ann Lee is head of Lorvan Tarnex, Orbe Luvik & Co.", {"Lorvan Tarnex, Orbe Luvik & Co"}),
        ("Ann Lee works for Lorvan Tarnex Corp, Orbe Luvik & Co.", {"Lorvan Tarnex Corp", "Orbe Luvik & Co"}),
    ],
)
def test_two_pairs_of_surnames_are_one_firm_by_its_legal_form(text: str, names: set[str]) -> None:
    (view,) = read(text).views
    assert {m.entity.name for m in view.others} == names


def test_a_day_that_a_word_colours_and_letters_behind_a_name_are_no_organisations() -> None:
    analysis = read("The dean, Ann Lee, PhD, spoke on Black Monday. Owner Tom Roe of Lorvan Rovers agreed.")
    assert {e.name for e in analysis.names.entities if e.type == "organization"} == {"Lorvan Rovers"}


@pytest.mark.parametrize("numbered", ["Item 5.02", "Form 8-K", "Exhibit 99.1", "Schedule S-1", "Section 12b"])
def test_what_has_a_number_in_a_filing_is_no_name(numbered: str) -> None:
    names = {entity.name for entity in read(f"Under {numbered} Orbex Corp said Ann Lee resigned.").names.entities}
    assert not {name for name in names if name.startswith(numbered.split()[0])}


def test_officers_in_the_heading_of_a_filing_are_nobody() -> None:
    text = "Departure of Directors or Certain Officers\n\nAnn Lee, one of the Named Executive Officers, resigned."
    names = {entity.name for entity in read(text).names.entities}
    assert not [name for name in names if "Officers" in name or "Named" in name]
