"""What stands beside a title, and what it tells of it."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Paul Lenoir, ancien joueur et entraîneur de Lorvan.", "fr"),
        ("The former striker and coach Ann Lee spoke.", "en"),
    ],
)
def test_former_reaches_over_what_somebody_did_besides(text: str, language: str) -> None:
    (post,) = (post for view in read(text, language).views for post in view.posts)
    assert "former" in post.modifiers


def test_a_post_ends_before_until_when_it_was_held() -> None:
    (view,) = read("Anne Lenoir, directrice de la piscine de la ville jusqu'en 2015, a parlé.", "fr").views
    assert [post.words for post in view.posts] == ["directrice de la piscine de la ville"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ann Lee, vice president, sales, of Orbex Corp, spoke.", "vice president, sales"),
        ("Orbex Corp's vice president, manufacturing, Ann Lee, spoke.", "vice president, manufacturing"),
        ("Said the vice president, sales rose.", "vice president"),
    ],
)
def test_a_field_behind_the_comma_of_a_title_belongs_to_it(text: str, words: str) -> None:
    (view,) = read(text).views
    assert [post.words for post in view.posts] == [words]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Orbex Rovers sacked manager Ann Lee.", False),
        ("The sacked manager Ann Lee spoke.", True),
    ],
)
def test_a_verb_behind_the_name_of_a_club_is_no_modifier(text: str, told: bool) -> None:
    (view,) = read(text).views
    assert any("former" in post.modifiers for post in view.posts) == told


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ann Lee became head of the coast guard last year.", ["head of the coast guard"]),
        ("Ann Lee stands down as vice chancellor next year.", ["vice chancellor"]),
        ("Commissioner for Justice Ann Lee spoke.", ["Commissioner for Justice"]),
        ("Lorvan County Chief Executive Officer Ann Lee spoke.", ["Chief Executive Officer"]),
        ("Minister of the Luvik Capital Territory Ann Lee spoke.", ["Minister"]),
    ],
)
def test_a_post_takes_in_its_field_and_no_words_of_time(text: str, words: list[str]) -> None:
    assert [post.words for view in read(text).views for post in view.posts] == words


@pytest.mark.parametrize(
    ("text", "one"),
    [
        ("Anne Lenoir a occupé les fonctions de rédactrice en chef puis de directrice d'Orbex.", True),
        ("Anne Lenoir a vu le départ du maire et de la directrice d'Orbex.", False),
    ],
)
def test_two_titles_of_one_breath_may_each_have_their_preposition(text: str, one: bool) -> None:
    (view,) = read(text, "fr").views
    first, second = (post for post in view.posts if not post.holding)
    assert (first.group == second.group) is one


@pytest.mark.parametrize(("title", "serves"), [("rédactrice en chef", False), ("conseillère du président", True)])
def test_the_second_word_of_a_title_is_nobody_elses(title: str, serves: bool) -> None:
    (view,) = read(f"Anne Lenoir, {title} d'Orbex, a parlé.", "fr").views
    assert ("serves" in view.posts[0].modifiers) is serves


@pytest.mark.parametrize(
    ("text", "of_a_state"),
    [
        ("Luc Besnard a remporté l'élection à la présidence de la fédération.", False),
        ("Luc Besnard a été élu à la présidence de la République.", True),
        ("Luc Besnard a été élu à la présidence.", True),
    ],
)
def test_a_presidency_of_something_is_no_countrys(text: str, of_a_state: bool) -> None:
    (view,) = read(text, "fr").views
    assert ["state" in post.modifiers for post in view.posts] == [of_a_state]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The new Orbex boss Ann Lee spoke. The Orbex Group lost money.", "start"),
        ("New Orbex boss Ann Lee spoke. The Orbex Group lost money.", "start"),
        ("The former Orbex boss Ann Lee spoke. The Orbex Group lost money.", "former"),
        ("The New Zealand boss Ann Lee spoke. The Orbex Group lost money.", "hold"),
    ],
)
def test_what_stands_before_the_organisation_belongs_to_the_title_behind_it(text: str, kind: str) -> None:
    assert {row[0] for row in tenures(text)} <= {kind}


def test_who_is_to_act_is_told_of_the_title_behind_alone() -> None:
    (view,) = read("Orbex named director Ann Lee as acting chief executive.").views
    assert [(post.words, "acting" in post.modifiers) for post in view.posts] == [
        ("director", False),
        ("acting chief executive", True),
    ]
