"""Where somebody is from, as a noun that stands for them, and as an adjective that does not."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures

FIRST = "The Leeds United coach, Denton Poole, resigned on Friday. "


@pytest.mark.parametrize(
    "text", ["The Italian took over in May 2004.", "The Barbadian, who took over in May 2004, gave no reason."]
)
def test_a_noun_for_a_people_takes_up_who_was_told_of(text: str) -> None:
    assert ("start", "Denton Poole", "Leeds United", "coach") in tenures(FIRST + text)


@pytest.mark.parametrize(
    "text", ["The Italian champions took over in May 2004.", "The Italian Football Federation took over in May 2004."]
)
def test_an_adjective_takes_up_nobody(text: str) -> None:
    assert ("start", "Denton Poole", "Leeds United", "coach") not in tenures(FIRST + text)
