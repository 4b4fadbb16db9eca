"""Whom a title takes up that stands by itself."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures


def stands_for(text: str, language: str = "fr") -> list[tuple[str, str]]:
    """The persons for whom the article before a title stands, with how it was found."""
    return [(m.entity.name, m.form) for view in read(text, language).views for m in view.persons if m.head]


def test_a_title_stands_for_whoever_the_article_gives_it() -> None:
    text = "La ministre des Sports, Anne Lenoir, a vu Thomas Roux. Thomas Roux a quitté la salle. La ministre a souri."
    assert ("Anne Lenoir", "title") in stands_for(text)


def test_a_title_that_the_article_gives_to_nobody_stands_for_the_person_last_spoken_of() -> None:
    text = "Anne Lenoir a quitté Orbex. L'ancienne présidente de la fédération rejoint Tarnex."
    assert stands_for(text) == [("Anne Lenoir", "epithet")]


def test_it_may_stand_before_the_name() -> None:
    text = "Le directeur général d'Orbex a annoncé sa démission. Paul Vey avait été nommé en 2015."
    assert stands_for(text) == [("Paul Vey", "epithet")]


@pytest.mark.parametrize(
    "text",
    [
        "Paul Vey a quitté Orbex. La présidente de la fédération a réagi.",  # a woman's title
        "Paul Vey a quitté Orbex. Un ministre a réagi.",
        "Paul Vey a quitté Orbex. Le président Carl Bask a réagi.",
        "Paul Vey a quitté Orbex. La direction a réagi.",
    ],
)
def test_others_are_not_taken_for_that_person(text: str) -> None:
    assert stands_for(text) == []


def test_where_titles_vary_less_only_the_same_title_counts() -> None:
    text = "Ann Lee left Orbex Corp. The chairman of the club spoke. Chairman Carl Bask left. The chairman spoke."
    assert stands_for(text, "en") == [("Carl Bask", "title"), ("Carl Bask", "title")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Orbex Corp named Ann Lee president. The former treasurer replaces Tom Roe.", [("Ann Lee", "epithet")]),
        ("Orbex Corp named Ann Lee president. The treasurer replaces Tom Roe.", []),
        ("Orbex Corp named Ann Lee president. Roe, the former treasurer, will help.", []),
    ],
)
def test_what_somebody_was_takes_them_up_where_it_opens_a_sentence(text: str, told: list[tuple[str, str]]) -> None:
    assert stands_for(text, "en") == told


def test_a_title_that_somebody_no_longer_has_stands_for_nobody_else() -> None:
    text = "Anne Lenoir a quitté Orbex. Paul Vey n'est plus le directeur de l'agence."
    assert stands_for(text) == []


def test_a_headline_that_says_who_went_is_about_whoever_has_that_title_below() -> None:
    text = (
        "Mali: le chef de l'armée limogé\nLe président malien Ali Vey a limogé le chef de l'armée, le général Luc Roux."
    )
    titled = [m.entity.name for m in read(text, "fr").views[0].persons if m.form == "title"]
    assert titled == ["Luc Roux"]


def test_whoever_has_a_title_of_their_own_below_is_not_meant_by_another() -> None:
    text = "Le patron des douanes parti\nLe président malien Ali Vey a parlé."
    assert not read(text, "fr").views[0].persons


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Anne Lenoir, PDG d'Orbex SA, a parlé. Le groupe a annoncé le départ de son PDG.", "fr"),
        ("Ann Lee, chief executive of Orbex Inc, spoke. The group then fired its chief executive.", "en"),
    ],
)
def test_a_possessive_before_a_title_is_of_what_its_holder_is_at_the_head_of(text: str, language: str) -> None:
    assert [form for name, form in stands_for(text, language) if name in ("Anne Lenoir", "Ann Lee")] == ["title"]


def test_a_title_whose_holder_is_named_behind_further_titles_stands_for_nobody_else() -> None:
    text = "Paul Vey a parlé. La cheffe de l'opposition, la députée conservatrice Anne Lenoir, a réclamé un vote."
    assert stands_for(text) == []


def test_whoever_has_another_title_is_not_called_by_one_that_nothing_gives_them() -> None:
    text = "Le ministre Paul Vey a parlé. Le directeur de la ligue a souri."
    assert ("Paul Vey", "epithet") not in stands_for(text)


def test_what_somebody_is_hired_as_stands_for_nobody() -> None:
    text = "Coach Ann Lee spoke on Monday. In 1983 she was hired as the head coach at Lorvan University."
    assert stands_for(text, "en") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Le roi a nommé dix ambassadeurs. Paul Vey part à Paris.", set()),
        ("Le roi a nommé dix ambassadeurs. Paul Vey, roi depuis 2010, part à Paris.", {"head-of-state"}),
    ],
)
def test_a_king_without_a_name_is_nobody_named_below(text: str, told: set[str]) -> None:
    assert {post_class for _, _, _, post_class in tenures(text, "fr")} == told


def test_a_former_holder_is_whoever_the_article_says_had_such_a_post() -> None:
    text = (
        "Paul Vey n'est plus l'entraîneur d'Orbex SC. Le président Carl Bask l'a annoncé. "
        "L'ex-coach de Lens avait signé en mai."
    )
    assert ("Paul Vey", "epithet") in stands_for(text)
    assert ("Carl Bask", "epithet") not in stands_for(text)


@pytest.mark.parametrize(
    "calls",
    [
        "The former Lampo treasurer",
        "The former treasurer of Lampo",
        "The ex-Lampo treasurer",
        "The former Lampo treasurer, 45,",
    ],
)
def test_who_was_given_a_post_is_called_by_what_they_were_elsewhere(calls: str) -> None:
    text = f"Orbex Inc. named Ann Lee chief executive on Friday. {calls} takes the place of Tom Roe."
    assert ("former", "Ann Lee", "Lampo", "executive") in tenures(text)


@pytest.mark.parametrize(
    ("before", "person"),
    [
        ("Tom Roe, minister of trade of Latvia, named Ann Lee chief executive of Orbex Inc.", "Ann Lee"),
        ("Ann Lee succeeds Tom Roe as chief executive of Orbex Inc.", "Ann Lee"),
        ("Orbex Inc. chairman Tom Roe fired chief executive Ann Lee.", "Ann Lee"),
    ],
)
def test_that_is_whom_the_change_before_tells_of(before: str, person: str) -> None:
    said = tenures(f"{before} The former Lampo treasurer said nothing.")
    assert {who for kind, who, body, _ in said if (kind, body) == ("former", "Lampo")} == {person}


def test_a_name_behind_it_has_the_title_itself() -> None:
    said = tenures("Orbex Inc. named Ann Lee chief executive. The former Lampo treasurer Tom Roe left.")
    assert not {who for _, who, body, _ in said if body == "Lampo"} & {"Ann Lee"}


def test_a_title_within_the_words_for_where_somebody_stands_is_nobody() -> None:
    text = "La Première ministre, Anne Lenoir, démissionne.\nPaul Vey assure l'intérim à la tête du gouvernement."
    (_, line) = read(text, "fr").views
    assert "epithet" not in {m.form for m in line.persons}


def test_whoever_takes_a_post_is_not_called_by_one_of_another_organisation() -> None:
    text = "Le nouveau Premier ministre, Jean Roux, a été nommé vendredi. Le directeur d'Orbex s'en est réjoui."
    assert {told[:2] for told in tenures(text, "fr")} == {("start", "Jean Roux")}


def test_whoever_speaks_of_somebody_is_not_the_one_of_whom_they_speak() -> None:
    text = (
        'L\'affaire fait du bruit. "On a travaillé avec Paul Roux". "Roux est plutôt sobre", s\'est étonné le '
        "secrétaire national des Verts."
    )
    assert not tenures(text, "fr")


@pytest.mark.parametrize("title", ["boss", "manager"])
def test_a_former_title_of_several_stands_for_somebody_too(title: str) -> None:
    text = (
        f"Leeds have sacked coach Ann Lee after defeat by Arsenal. The former Norwich and Derby {title} won only once."
    )
    told = {(body, post) for kind, _, body, post in tenures(text, "en") if kind == "former"}
    assert told == {("Norwich", "coach"), ("Derby", "coach")}
