"""Whose a title is in a row of titles and names."""

from __future__ import annotations

from tests.extraction.told import read

from incumbent.extraction.candidates import pairs


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
