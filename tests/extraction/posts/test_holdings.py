"""Verbs that say who holds a post without a word for it."""

from __future__ import annotations

import pytest
from tests.extraction.told import beside, read, tenures

from incumbent.extraction.states.states import told_state


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ann Lee dirigeait jusque-là la société Orbex.", "fr"),
        ("Ann Lee a auparavant dirigé la société Orbex.", "fr"),
        ("Ann Lee previously ran Orbex Corp.", "en"),
    ],
)
def test_what_stands_beside_such_a_verb_says_that_it_is_past(text: str, language: str) -> None:
    assert told_state(beside(read(text, language), "Ann Lee", "")) == "former"


def test_a_seat_within_a_verb_of_holding_is_part_of_it() -> None:
    told = tenures("Anne Roux préside le conseil de surveillance d'Orbex SA.", "fr")
    assert {post for _, _, _, post in told} == {"chair"}
