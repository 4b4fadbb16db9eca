"""What the words of a phrase tell of a post."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("Prime minister-designate Ann Lee spoke in Orvia and Britain.", "en", "start"),
        ("Ann Lee, once treasurer of Orbex Ltd, spoke.", "en", "former"),
        ("Ann Lee, jadis trésorière d'Orbex SA, a parlé.", "fr", "former"),
        ("Ann Lee, treasurer of Orbex Ltd, spoke once.", "en", "hold"),
    ],
)
def test_a_word_in_or_before_a_title_tells_when_it_holds(text: str, language: str, kind: str) -> None:
    assert {(k, person) for k, person, _, _ in tenures(text, language)} == {(kind, "Ann Lee")}


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("La présidente élue du Pérou, Ana Vey, a parlé.", "fr", "start"),
        ("Le Premier ministre désigné libanais, Ali Vey, a parlé.", "fr", "start"),
        ("Peru's president elect, Ana Vey, spoke.", "en", "start"),
    ],
)
def test_a_word_behind_a_title_says_that_somebody_is_to_have_it(text: str, language: str, kind: str) -> None:
    assert {told for told, _, _, _ in tenures(text, language)} == {kind}


def test_when_somebody_was_elected_is_another_thing() -> None:
    posts = [p for view in read("Le maire élu en mai, Ali Vey, a parlé à Lyon.", "fr").views for p in view.posts]
    assert ["designate" in post.modifiers for post in posts] == [False]


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


@pytest.mark.parametrize("title", ["Reserve team coach", "Line coach", "Special teams coach"])
def test_a_title_that_opens_a_sentence_is_whole(title: str) -> None:
    (view,) = read(f"{title} Tom Roe said that Orbex City had played well.").views
    assert [post.words for post in view.posts] == [title]
