"""A genitive before a verb that is spelt as a verb of being is."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("On Friday, Orbex's board named Ann Lee chief executive.", "active"),
        ("Orvia's president Ann Lee named Tom Roe.", "active"),
        ("Ann Lee's been named chief executive of Orbex.", "passive"),
    ],
)
def test_what_it_has_before_the_verb_acts(text: str, voice: str) -> None:
    (view,) = read(text).views
    assert [trigger.voice for trigger in view.triggers] == [voice]


def test_whoever_died_before_is_given_nothing() -> None:
    text = "Hours after Ann Lee's death on Friday, Orbex's board named Tom Roe, its president, as chief executive."
    assert {person for kind, person, *_ in tenures(text) if kind == "start"} == {"Tom Roe"}
