"""Where the phrase of a post ends."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures


def words(text: str, language: str = "fr") -> list[str]:
    return [post.words for view in read(text, language).views for post in view.posts]


@pytest.mark.parametrize(
    "post",
    [
        "ministre de l'Économie, des Finances et du Commerce",
        "ministre de l'Industrie, des Mines et de l'Énergie",
        "ministre de l'Eau, de l'Assainissement et de l'Hygiène publique",
        "ministre de l'Enseignement supérieur, de la Recherche scientifique et de l'Innovation",
        "directeur général des Douanes et droits indirects",
    ],
)
def test_a_row_of_what_it_is_of_belongs_to_it(post: str) -> None:
    text = f"Le {post} du Mali, Ali Vey, a parlé."
    assert words(text) == [post]
    assert {(person, body) for _, person, body, _ in tenures(text, "fr")} == {("Ali Vey", "Mali")}


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("Le ministre de la Justice, de passage à Lyon, a parlé.", "ministre de la Justice"),
        ("Le ministre de la Justice et ses services ont parlé.", "ministre de la Justice"),
    ],
)
def test_what_else_stands_behind_a_comma_does_not(text: str, post: str) -> None:
    assert words(text) == [post]


def test_where_it_was_said_does_not() -> None:
    assert words("Ann Lee was introduced as head coach at a Tuesday news conference.", "en") == ["head coach"]
