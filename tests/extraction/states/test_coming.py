"""Whether somebody is to hold a post that a verb tells of."""

from __future__ import annotations

import pytest
from tests.extraction.told import read

from incumbent.extraction.candidates.candidates import pairs
from incumbent.extraction.states.coming import will_hold


@pytest.mark.parametrize(
    ("text", "coming"),
    [("Ann Lee will run Orbex Corp.", True), ("Ann Lee will continue to run Orbex Corp.", False)],
)
def test_who_goes_on_leading_is_not_to_start(text: str, coming: bool) -> None:
    assert [will_hold(c) for view in read(text).views for c in pairs(view)] == [coming]
