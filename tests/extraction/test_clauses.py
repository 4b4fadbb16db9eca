"""Clauses that a semicolon parts."""

from __future__ import annotations

import pytest
from tests.extraction.told import read

from incumbent.extraction.candidates import events, pairs


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Anne Lenoir prend la direction d'Orbex ; Paul Vey, trésorier, part à la retraite.", {"Paul Vey"}),
        ("Anne Lenoir, directrice d'Orbex ; elle part à la retraite.", {"Anne Lenoir"}),
    ],
)
def test_who_retires_is_told_in_the_clause_of_the_words(text: str, people: set[str]) -> None:
    (view,) = read(text, "fr").views
    assert {c.person.entity.name for c in events(view) if c.trigger and c.trigger.frame.manner == "retired"} == people


def test_a_post_is_told_in_its_own_clause() -> None:
    (view,) = read("Anne Lenoir prend la direction d'Orbex ; Paul Vey, trésorier, part à la retraite.", "fr").views
    assert {c.person.entity.name for c in pairs(view) if c.post and c.post.words == "direction"} == {"Anne Lenoir"}
