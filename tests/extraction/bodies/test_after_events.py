"""Organisations of an event behind what somebody is to lead."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


def test_whose_scandal_it_was_is_not_what_somebody_is_to_head() -> None:
    told = tenures("Orbex taps Swiss official Ann Lee to head markets watchdog after Lampo scandal")
    assert ("start", "Ann Lee", "Lampo", "chief-executive") not in told


@pytest.mark.parametrize("text", ["Tom Roe will keep his seat on the board of Orbex Inc, the company said."])
def test_whoever_keeps_a_seat_on_a_board_does_not_come_to_it(text: str) -> None:
    assert "start" not in {kind for kind, *_ in tenures(text)}
