"""Whose organisation a post is of that a possessive gives to somebody."""

from __future__ import annotations

import pytest
from tests.extraction.told import beside, read

from incumbent.extraction.bodies.held import held_by
from incumbent.extraction.bodies.possessed import Owners, own_of_taker


def owned(text: str, post: str, code: str = "fr") -> str | None:
    """The organisation of Ann Lee's post, by the one who has her."""
    analysis = read(text, code)
    candidate = beside(analysis, "Ann Lee", post)
    body = Owners(analysis.views, analysis.standing).body(candidate, held_by(candidate.view, candidate))
    return body.name if body else None


@pytest.mark.parametrize(
    ("text", "post", "code", "body"),
    [
        ("Le maire de Lyon a ouvert le centre avec Ann Lee, son adjointe.", "adjointe", "fr", "Lyon"),
        (
            "Le président russe a parlé de l'Ukraine avec Ann Lee, sa ministre de la Défense.",
            "ministre de la Défense",
            "fr",
            "Russie",
        ),
        ("The French president came to Italy with his spokeswoman Ann Lee.", "spokeswoman", "en", "France"),
    ],
)
def test_it_is_that_of_the_title_which_is_the_subject(text: str, post: str, code: str, body: str) -> None:
    assert owned(text, post, code) == body


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("Le maire de Lyon a ouvert le centre avec Ann Lee, adjointe.", "adjointe"),  # no possessive
        ("Le maire de Lyon a vu Ann Lee, son adjointe de Nice.", "adjointe"),  # a place of its own
        ("Tom Roe a vu le maire de Lyon avec Ann Lee, son adjointe.", "adjointe"),  # the title is no subject
    ],
)
def test_nothing_is_told_elsewhere(text: str, post: str) -> None:
    assert owned(text, post) is None


def test_in_another_sentence_it_is_that_of_the_title_last_told_of_whom_it_takes_up() -> None:
    text = "Le maire de Lyon, Paul Vey, est venu. Sa première adjointe, Ann Lee, l'a défendu."
    assert owned(text, "première adjointe") == "Lyon"
    text = "Tom Roe, a former director of Orbex Corp, spoke. His deputy, Ann Lee, spoke too."
    assert owned(text, "deputy", "en") is None  # what he was


@pytest.mark.parametrize(
    ("text", "post", "body"),
    [
        ("Le maire (PS) de Lyon, Paul Vey, est venu. Sa première adjointe, Ann Lee, l'a défendu.", "première", "Lyon"),
        ("Paul Vey n'est plus le directeur de la société Orbex. Son adjointe Ann Lee est partie.", "adjointe", "Orbex"),
    ],
)
def test_a_party_in_brackets_is_not_it_and_what_somebody_has_no_more_is(text: str, post: str, body: str) -> None:
    assert owned(text, post) == body


@pytest.mark.syntax
def test_what_the_taker_gives_as_its_own_is_its_own() -> None:
    text = "Tarn Motors Co has hired Ann Lee, finance chief of Lampo Corp, as its treasurer, filling a key position."
    analysis = read(text, "en")
    candidate = beside(analysis, "Ann Lee", "treasurer")
    body = own_of_taker(candidate, held_by(candidate.view, candidate))
    assert body is not None and body.name == "Tarn Motors Co"
