"""Words for a seat that are where a post is, or that do something, and are no post."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Le ministère de la Santé a démenti. Son porte-parole, Luc Roux, est parti.", "spokesperson"),
        ("Le ministère de la Santé assure le contraire. Son porte-parole, Luc Roux, est parti.", "spokesperson"),
        ("Le ministère de la Santé a nommé Luc Roux directeur de la communication.", "official"),
    ],
)
def test_a_ministry_that_does_something_is_an_organisation(text: str, told: str) -> None:
    assert {(body, post) for _, _, body, post in tenures(text, "fr")} == {("ministère de la Santé", told)}


@pytest.mark.parametrize(
    "text", ["Le ministère de la Santé a été confié à Luc Roux.", "Le ministère de la Santé revient à Luc Roux."]
)
def test_what_somebody_is_given_is_the_ministers_seat(text: str) -> None:
    assert tenures(text, "fr") == {("start", "Luc Roux", "France", "minister")}
