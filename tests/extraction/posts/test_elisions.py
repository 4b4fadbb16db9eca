"""Titles that are told once and stand for several who are named one after the other."""

from __future__ import annotations

import pytest
from tests.extraction.told import read

from incumbent.extraction.grammar.attachments import attachment
from incumbent.extraction.posts.elisions import AGAIN
from incumbent.extraction.posts.mention import PostMention


def again(text: str, language: str = "fr") -> list[PostMention]:
    analysis = read(text, language)
    return [post for view in analysis.views for post in view.posts if AGAIN in post.modifiers]


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("Les maires de Lorvans, Anne Lenoir, et de Tarnay, Thomas Roux, signent.", "fr", ["maires"]),
        ("Le président d'Orbex SA, Thomas Roux, et celui de Lampo SA, Paul Garnier, signent.", "fr", ["président"]),
        ("Le patron de Tarnex Thomas Roux comme celui d'Orbex Paul Garnier signent.", "fr", ["patron"]),
        ("The mayor of Lorvan, Ann Lee, and that of Tarn, Tom Roe, agreed.", "en", ["mayor"]),
        (
            "Les ministres de l'Intérieur Paul Garnier, du Travail Anne Lenoir et de la Justice Thomas Roux signent.",
            "fr",
            ["ministres du Travail", "ministres de la Justice"],
        ),
        ("Les maires de Sète (Anne Lenoir) et de Nantes (Thomas Roux) signent.", "fr", ["maires"]),
        ("The mayors of Leeds (Ann Lee) and of Bristol (Tom Roe) agreed.", "en", ["mayors"]),
    ],
)
def test_a_title_told_once_stands_again_for_whoever_is_named_behind(text: str, language: str, words: list[str]) -> None:
    assert [post.words for post in again(text, language)] == words


@pytest.mark.parametrize(
    "text",
    [
        "Le maire de Lorvans, Thomas Roux, et de Tarnay, Paul Garnier, signent.",
        "Les maires de Lorvans, Anne Lenoir, et les élus de Tarnay, Paul Garnier, signent.",
        "Les maires de Lorvans, Anne Lenoir, et de Nantes signent.",
        "Les maires ont signé avec Anne Lenoir, et de Tarnay, Thomas Roux, signe.",
    ],
)
def test_it_does_not_where_nobody_of_such_a_title_is_named(text: str) -> None:
    assert not again(text)


def test_it_is_the_title_of_whoever_stands_behind_it_alone() -> None:
    (view,) = read("Les préfets de la Sarthe, Anne Lenoir, et de l'Oise, Thomas Roux, signent.", "fr").views
    first, second = view.posts
    lenoir, roux = view.persons
    assert attachment(view, lenoir, first) and not attachment(view, lenoir, second)
    assert attachment(view, roux, second) and not attachment(view, roux, first)
