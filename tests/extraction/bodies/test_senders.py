"""Titles of state in articles that say where they were sent from."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures

OPENING = "LIMA (Reuters) - Peru said on Wednesday that it had closed its embassy in Venezuela.\n"


@pytest.mark.syntax
@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Foreign Minister Ann Lee said that Chile would help.", "Peru"),
        ("Congresswoman Ann Lee agreed.", "Peru"),
        ("In Chile, Foreign Minister Ann Lee regretted the step.", "Chile"),
        ("Venezuelan Foreign Minister Ann Lee regretted the step.", "Venezuela"),
    ],
)
def test_they_are_of_that_country_unless_another_one_is_named_before(text: str, country: str) -> None:
    assert {body for _, person, body, _ in tenures(OPENING + text) if person == "Ann Lee"} == {country}


@pytest.mark.syntax
def test_a_counterpart_has_the_title_of_whom_the_line_before_is_about() -> None:
    text = "Foreign Minister Ann Lee sent Tom Roe as ambassador.\nHer Venezuelan counterpart, Jim Vey, was angry."
    assert ("hold", "Jim Vey", "Venezuela", "minister") in tenures(OPENING + text)
