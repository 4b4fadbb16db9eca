"""What stands beside a post and is not what it is of."""

from __future__ import annotations

import pytest
from tests.extraction.told import possible


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Tom Nash, mayor of Lorvan, and Orvan mayor Ann Bell met on Monday.", {"Orvan"}),
        ("Tom Nash, mayor of Lorvan, and the mayor, Ann Bell, met on Monday.", {"Lorvan"}),
    ],
)
def test_what_stands_in_the_title_of_another_is_none_of_a_title_with_its_own(text: str, told: set[str]) -> None:
    assert possible(text, "Ann Bell", "mayor") == told
