"""Whether somebody is to hold a post that a verb tells of."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures

from incumbent.extraction.candidates.candidates import pairs
from incumbent.extraction.states.coming import will_hold


@pytest.mark.parametrize(
    ("text", "coming"),
    [("Ann Lee will run Orbex Corp.", True), ("Ann Lee will continue to run Orbex Corp.", False)],
)
def test_who_goes_on_leading_is_not_to_start(text: str, coming: bool) -> None:
    assert [will_hold(c) for view in read(text).views for c in pairs(view)] == [coming]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Ann Lee occupera le poste de directrice financière d'Orbex SA.", {"start"}),
        ("Ann Lee occupait le poste de directrice financière d'Orbex SA.", {"former"}),
    ],
)
def test_who_will_have_a_post_is_to_start(text: str, kinds: set[str]) -> None:
    assert {kind for kind, _, _, _ in tenures(text, "fr")} == kinds
