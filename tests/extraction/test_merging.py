"""Which kinds are told of what several lines say of one seat."""

from __future__ import annotations

import pytest
from tests.extraction.told import read

from incumbent.extraction.tenure import find_tenures, load_models


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ann Lee is chairman of Orbex Bank. Mrs Lee succeeded Tom Roe in 1993.", "start"),
        ("Ann Lee is chairman of Orbex Bank. Mrs Lee spoke in 1993.", "hold"),
    ],
)
def test_how_somebody_came_to_a_seat_is_told_rather_than_that_they_have_it(text: str, kind: str) -> None:
    found = find_tenures(read(text), load_models())
    assert {f.kind for f in found if f.person.entity.name == "Ann Lee"} == {kind}
