"""Who leads the council of a town or county, and who sits in its cabinet."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "The leader of Lorvan County Council, Ann Lee, was sorry.",
            {("hold", "Ann Lee", "Lorvan County Council", "mayor")},
        ),
        (
            "Lorvan City Council leader Tom Roe resigned on Friday.",
            {("end", "Tom Roe", "Lorvan City Council", "mayor")},
        ),
        (  # who runs its offices
            "The chief executive of Lorvan County Council, Ann Lee, was sorry.",
            {("hold", "Ann Lee", "Lorvan County Council", "chief-executive")},
        ),
    ],
)
def test_who_leads_a_council_is_at_the_head_of_the_town_or_county(
    text: str, claims: set[tuple[str, str, str, str]]
) -> None:
    assert tenures(text) == claims


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Lorvan Borough Council met on Monday. The cabinet member for housing, Ann Lee, has resigned.",
            ("end", "Ann Lee", "Lorvan Borough Council", "official"),
        ),
        (
            "Lorvan City Council met on Monday. Tom Roe, cabinet member for transport, said it was wrong.",
            ("hold", "Tom Roe", "Lorvan City Council", "official"),
        ),
    ],
)
def test_a_member_of_its_cabinet_is_no_minister_of_a_land(text: str, claim: tuple[str, str, str, str]) -> None:
    assert tenures(text) == {claim}


def test_a_title_before_at_the_time_is_no_part_of_the_next_one() -> None:
    told = tenures("Orbex Bank gave no reason at the time and its chairman, Ann Lee, went home.")
    assert told == {("hold", "Ann Lee", "Orbex Bank", "chair")}
