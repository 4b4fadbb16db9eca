"""Whose a title is in a row of titles and names."""

from __future__ import annotations

import pytest
from tests.extraction.told import read

from incumbent.extraction.candidates.candidates import pairs
from incumbent.extraction.grammar.attachments import GIVEN


def told(text: str, language: str) -> set[tuple[str, str]]:
    """Who stands beside which title as its owner."""
    (view,) = read(text, language).views
    return {(c.person.entity.name, c.post.words) for c in pairs(view) if c.post and c.tie}


def test_a_row_that_opens_with_a_title_has_the_titles_before_the_names() -> None:
    text = "L'ancien préfet, le général Paul Vey, l'ancien maire, le colonel Jean Roche, et l'ancien juge Luc Mahé."
    assert told(text, "fr") == {("Paul Vey", "préfet"), ("Jean Roche", "maire"), ("Luc Mahé", "juge")}


def test_a_row_that_opens_with_a_name_has_them_behind() -> None:
    text = "Ann Lee, head of Orbex, Tom Roe, chairman of Luvik, and Jo Beck, treasurer of Lampo, spoke."
    assert told(text, "en") == {("Ann Lee", "head"), ("Tom Roe", "chairman"), ("Jo Beck", "treasurer")}


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("Orbex named Ann Lee, head of Luvik, chairman.", {"chairman"}),
        ("Orbex named Ann Lee, a former Luvik executive, chairman and president.", {"chairman", "president"}),
        ("Orbex named Ann Lee, 45, chairman.", {"chairman"}),
        ("Orbex named Ann Lee, 45, head of Luvik, chairman.", {"chairman"}),
        ("Orbex named Ann Lee, 45, head of Luvik, as chairman.", set()),
        ("Orbex named Ann Lee, 45, head of Luvik, to succeed Tom Roe as chairman.", set()),
        ("Orbex named Ann Lee, head of Luvik.", set()),
    ],
)
def test_the_post_behind_what_somebody_is_between_commas_is_given(text: str, given: set[str]) -> None:
    (view,) = read(text, "en").views
    assert {c.post.words for c in pairs(view) if c.post and c.tie == GIVEN} == given


def test_a_title_between_commas_is_nobody_elses_by_a_verb_of_being_behind() -> None:
    text = "Anne Lenoir, juge, s'est prononcée sur la peine qui est requise contre Paul Vey."
    assert told(text, "fr") == {("Anne Lenoir", "juge")}


def test_the_place_that_opens_a_sentence_is_given_to_whoever_is_named_behind_the_verb() -> None:
    text = "À la tête de l'armée, Paul Vey a nommé le général Jean Roche, auparavant préfet."
    assert ("Jean Roche", "tête de l'armée") in told(text, "fr")
    assert ("Paul Vey", "tête de l'armée") not in told(text, "fr")


@pytest.mark.parametrize(
    ("text", "language", "post"),
    [
        ("Orbex Corp named its finance chief, Ann Lee, chief executive.", "en", "chief executive"),
        ("Orbex Corp elected its general counsel, Ann Lee, a director, succeeding Tom Roe.", "en", "director"),
        ("Orbex a nommé son directeur financier, Ann Lee, directeur général.", "fr", "directeur général"),
        ("Le roi a nommé mercredi Paul Vey, 45 ans, préfet du Cher.", "fr", "préfet"),
        ("Le roi a nommé l'avocat Paul Vey, ancien maire de Lorvan, préfet du Cher.", "fr", "préfet"),
    ],
)
def test_what_is_given_stands_behind_whoever_has_a_title_before_the_name(text: str, language: str, post: str) -> None:
    (view,) = read(text, language).views
    assert {c.post.words for c in pairs(view) if c.post and c.tie == GIVEN} == {post}


def test_a_title_of_somebody_else_is_not_of_whom_a_possessive_takes_up() -> None:
    (view,) = read("Paul Vey est absent, et son adjointe Anne Lenoir l'a remplacé.", "fr").views
    assert {c.person.entity.name for c in pairs(view) if c.post and c.post.words == "adjointe" and c.tie} == {
        "Anne Lenoir"
    }


@pytest.mark.parametrize(
    ("text", "language", "owned"),
    [
        (
            "Luc Roe, responsable de la Fifa, et le président de la CAF, Paul Roux, émissaire d'Orbex, sont venus.",
            "fr",
            {("Luc Roe", "responsable"), ("Paul Roux", "président"), ("Paul Roux", "émissaire")},
        ),
        (
            "Ann Lee, head of Orbex, and the dean of Luvik, Tom Roe, treasurer of Lampo, spoke.",
            "en",
            {("Ann Lee", "head"), ("Tom Roe", "dean"), ("Tom Roe", "treasurer")},
        ),
        # without an article it is the title of the one before, too
        (
            "Ann Lee, head of Orbex and dean of Luvik, Tom Roe, treasurer of Lampo, spoke.",
            "en",
            {("Ann Lee", "head"), ("Ann Lee", "dean"), ("Tom Roe", "treasurer")},
        ),
    ],
)
def test_a_title_with_an_article_of_its_own_opens_the_next_entry(
    text: str, language: str, owned: set[tuple[str, str]]
) -> None:
    assert told(text, language) == owned
