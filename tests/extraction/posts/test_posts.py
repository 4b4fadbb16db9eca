"""Posts that verbs tell without naming them."""

from __future__ import annotations

import pytest
from tests.extraction.told import beside, read

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
