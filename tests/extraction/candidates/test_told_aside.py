"""Changes told in an aside of whoever a sentence is about."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.syntax
@pytest.mark.parametrize(
    ("aside", "language"),
    [
        ("Appointed in March 2018, Roe sold factories.", "en"),
        ("Roe, appointed in March 2018, sold factories.", "en"),
        ("Roe, an engineer who was appointed in March 2018, sold factories.", "en"),
        ("M. Roux, un ingénieur nommé en mars 2018, a vendu des usines.", "fr"),
    ],
)
def test_with_nothing_but_its_date_it_is_of_the_post_that_they_have(aside: str, language: str) -> None:
    opening = {
        "en": "Orbex Inc chief executive Jim Roe resigned on Monday. ",
        "fr": "Le directeur général d'Orbex SA, Paul Roux, a démissionné lundi. ",
    }[language]
    assert {(kind, post) for kind, _, _, post in tenures(opening + aside, language)} == {
        ("end", "chief-executive"),
        ("start", "chief-executive"),
    }


@pytest.mark.syntax
def test_of_somebody_else_it_tells_nothing() -> None:
    text = "Orbex Inc chief executive Jim Roe resigned on Monday. Roe, a friend of a man who was named in 2018, left."
    assert "start" not in {kind for kind, *_ in tenures(text)}
