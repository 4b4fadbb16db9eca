"""Predecessors and successors of whom nothing else is told."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "person"),
    [
        (
            "Ann Lee, chief executive of Orbex, said sales rose.\nHer predecessor, Glenn Roe, remains chairman.",
            "Glenn Roe",
        ),
        (
            "Tom Roe, chief executive of Orbex, said so. Roe's predecessor, Bill Vey, lives in Lorvan.",
            "Bill Vey",
        ),
    ],
)
def test_whoever_is_only_called_a_predecessor_is_a_former_holder(text: str, person: str) -> None:
    assert ("former", person, "Orbex", "chief-executive") in tenures(text)


def test_a_predecessor_who_makes_room_for_somebody_leaves() -> None:
    told = tenures("Orbex named Ann Lee chief executive. Her predecessor, Tom Roe, resigned in March.")
    assert ("end", "Tom Roe", "Orbex", "chief-executive") in told


def test_a_successor_ends_no_post_that_another_line_calls_past_nor_has_its_owner_what_that_one_has_now() -> None:
    told = tenures(
        "Quill Roe, who was Orbex chief executive for 14 years until 2016, called it misleading.\nHis successor as "
        "chief executive, Carla Lee, lasted less than three years and now runs fashion group Hallam & Vey."
    )
    assert {claim for claim in told if claim[1] == "Quill Roe"} == {("former", "Quill Roe", "Orbex", "chief-executive")}
