"""Titles of several, of which somebody named alone has none."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "language", "post"),
    [
        (
            "Ann Lee told congressional lawmakers on Monday that John Roe, as a top aide, had sent it.",
            "en",
            "legislator",
        ),
        ("There were no policies and no spokespeople, Ann Lee said.", "en", "spokesperson"),
    ],
)
def test_who_is_named_alone_has_none_of_them(text: str, language: str, post: str) -> None:
    assert not {told for *_, told in tenures(text, language) if told == post}


@pytest.mark.parametrize(
    ("text", "language", "post", "who"),
    [
        ("Senators Ann Lee and John Roe voted against it.", "en", "legislator", {"Ann Lee", "John Roe"}),
        ("The new ministers are Ann Lee, Paul Roe and Tom Vey.", "en", "minister", {"Ann Lee", "Paul Roe", "Tom Vey"}),
        ("John Roe and Ann Lee were appointed directors of Orbex.", "en", "board-member", {"Ann Lee", "John Roe"}),
        ("Les sénateurs Anne Lenoir et Paul Roux ont voté contre.", "fr", "legislator", {"Anne Lenoir", "Paul Roux"}),
    ],
)
def test_each_of_a_row_has_one(text: str, language: str, post: str, who: set[str]) -> None:
    assert {person for _, person, _, told in tenures(text, language) if told == post} == who


def test_seats_that_somebody_held_are_theirs() -> None:
    told = tenures("Ann Lee joined Orbex in May. Lee previously held managerial positions at Lampo Ltd.")
    assert ("former", "Ann Lee", "Lampo Ltd", "executive") in told


def test_a_title_that_counts_others_is_left_to_the_weights() -> None:
    told = tenures("Ann Lee, who is among the directors of Orbex, said it was well.")
    assert ("hold", "Ann Lee", "Orbex", "board-member") in told
