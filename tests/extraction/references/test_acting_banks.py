"""Which organisation "the bank" is, and what stands before the name in a headline."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures


def test_the_bank_is_what_acted_where_nothing_tells_which_of_all_is_one() -> None:
    text = (
        "Orbex has hired Ann Lee from Lampo as head of sales, according to a memo.\nLee, who was head of research at "
        "Lampo, will start in May.\nThe bank has also recruited Zoé Vey from Tarnex as a director."
    )
    assert {body for kind, who, body, _ in tenures(text) if (kind, who) == ("start", "Zoé Vey")} == {"Orbex"}


@pytest.mark.parametrize("mark", ["MOVES", "EXCLUSIVE", "INTERVIEW"])
def test_the_mark_of_an_agency_before_a_hyphen_is_no_part_of_a_name(mark: str) -> None:
    analysis = read(f"{mark}-Orbex hires Ann Lee as head of sales")
    assert {entity.name for entity in analysis.names.entities if entity.type == "organization"} == {"Orbex"}
