"""Seats that somebody keeps through a change."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures

GIVEN = "Orbex Corp said its board elected Tom Roe chief executive. "


@pytest.mark.parametrize(
    "text",
    [
        "He succeeds Don Meek, who will remain chairman until May.",
        "He succeeds Don Meek, who remains chairman.",
    ],
)
def test_nobody_takes_what_the_one_they_come_for_keeps(text: str) -> None:
    told = {(kind, person, post) for kind, person, _, post in tenures(GIVEN + text)}
    assert ("start", "Tom Roe", "chief-executive") in told
    assert ("start", "Tom Roe", "chair") not in told


def test_what_they_had_until_then_is_taken() -> None:
    told = {
        (kind, person, post)
        for kind, person, _, post in tenures("Tom Roe succeeds Don Meek, who was chairman of Orbex Corp until May.")
    }
    assert ("start", "Tom Roe", "chair") in told


def test_the_title_of_whoever_says_it_is_not_what_is_taken() -> None:
    text = (
        "Luc Favre passe le flambeau après vingt ans. C'est Anne Rault qui prendra sa succession en 2023, a indiqué la "
        "ministre de la Culture Rima Azou."
    )
    told = {(kind, person, post) for kind, person, _, post in tenures(text, "fr")}
    assert ("hold", "Rima Azou", "minister") in told
    assert ("start", "Anne Rault", "minister") not in told


def test_what_somebody_keeps_by_another_line_they_do_not_leave() -> None:
    told = {
        (kind, person, post)
        for kind, person, _, post in tenures(
            GIVEN + "He succeeds Don Meek, who is retiring. Meek will remain chairman."
        )
    }
    assert ("hold", "Don Meek", "chair") in told
    assert ("end", "Don Meek", "chair") not in told
