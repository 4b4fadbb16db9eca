"""Units of an organisation that a possessive takes up, and the verb of leading before such a unit."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    "unit", ["securities supervision department", "retail division", "corporate and private banking business"]
)
def test_the_head_of_its_unit_is_one_of_the_organisation(unit: str) -> None:
    text = f"Lampo and Tarnex lost money. Orbex said the head of its {unit}, Ann Lee, will retire."
    assert {body for _, _, body, _ in tenures(text)} == {"Orbex"}


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("Orbex Inc lost money. Ann Lee ran the Orbex unit from 2011 to 2015.", "executive"),
        ("Orbex Inc lost money. Ann Lee ran the Orbex group from 2011 to 2015.", "chief-executive"),
    ],
)
def test_who_runs_the_unit_of_a_name_is_no_head_of_the_whole(text: str, post: str) -> None:
    assert {told for *_, told in tenures(text)} == {post}
