"""Titles of which a line tells several beside one name."""

from __future__ import annotations

import pytest
from tests.extraction.told import read

from incumbent.extraction.candidates.candidates import pairs


def test_the_next_title_before_a_name_is_that_ones() -> None:
    (view,) = read("Ann Lee is chairman of Orbex Ltd and finance director Tom Roe is her deputy.").views
    owners = {c.person.entity.name for c in pairs(view) if c.post and c.post.words == "finance director"}
    assert owners == {"Tom Roe"}


@pytest.mark.parametrize(
    ("text", "post", "language", "tie"),
    [
        ("Le maire de Lorvans et président d'Orbex SA, Paul Vey, a parlé.", "maire", "fr", "prefix,"),
        ("L'actuel directeur de Tarnex SA et ancien patron d'Orbex SA Paul Vey a parlé.", "directeur", "fr", "prefix"),
        (
            "The chairman of Lampo Corp and former chief executive of Orbex Corp, Paul Vey, spoke.",
            "chair",
            "en",
            "prefix,",
        ),
        ("Le maire de Lorvans et le président d'Orbex SA, Paul Vey, ont parlé.", "maire", "fr", ""),
        ("Les maires de Lorvans et président d'Orbex SA, Paul Vey, ont parlé.", "maires", "fr", ""),
    ],
)
def test_two_titles_without_an_article_between_them_are_those_of_one(
    text: str, post: str, language: str, tie: str
) -> None:
    found = [c for view in read(text, language).views for c in pairs(view) if c.post and c.post.words.startswith(post)]
    assert [c.tie for c in found] == [tie] or (not tie and not found)
