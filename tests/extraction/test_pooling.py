"""What the titles of one breath share."""

from __future__ import annotations

import pytest
from tests.extraction.told import beside, read

from incumbent.extraction.pooling import of_one_kind

START, HOLD = {"start": 0.9, "hold": 0.1}, {"start": 0.3, "hold": 0.7}


@pytest.mark.parametrize(
    ("text", "shared"),
    [
        ("Ann Lee was named president and treasurer of Orbex Corp.", True),
        ("Ann Lee was named president of Orbex Corp. Lee was treasurer.", False),
        ("Ann Lee is president and former treasurer of Orbex Corp.", False),
    ],
)
def test_titles_of_one_breath_are_told_in_one_way(text: str, shared: bool) -> None:
    analysis = read(text)
    one, two = beside(analysis, "Ann Lee", "president"), beside(analysis, "Ann Lee", "treasurer")
    told = [chances for _, chances in of_one_kind([(one, START), (two, HOLD)])]
    assert (told[0] == told[1] == {"start": pytest.approx(0.6), "hold": pytest.approx(0.4)}) is shared
