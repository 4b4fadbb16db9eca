"""What speaks for a person as the one of whom a change tells."""

from __future__ import annotations

import pytest
from tests.extraction.told import read

from incumbent.extraction.candidates.candidates import events


@pytest.mark.parametrize(
    ("text", "feature"),
    [
        ("Ann Lee resigned as chairman of Orbex Corp.", "says:end"),
        ("Orbex Corp appointed Ann Lee as chairman.", "says:start"),
        ("Ann Lee has not resigned as chairman of Orbex Corp.", "negated"),
    ],
)
def test_the_verdict_of_the_frame_is_a_feature(text: str, feature: str) -> None:
    (view,) = read(text).views
    assert [feature in event.features for event in events(view)] == [True]
