"""What a line says of several people and says in full of the first alone."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


def held(text: str, post_class: str) -> set[tuple[str, str | None]]:
    return {(c[1], c[2]) for c in tenures(text, "fr") if c[0] == "hold" and c[3] == post_class}


@pytest.mark.parametrize(
    ("text", "post_class", "expected"),
    [
        (
            "Les sélectionneurs se connaissent : Paul Vey dirige le Mali, Jean Roux le Ghana et Luc Camus le Togo.",
            "coach",
            {("Paul Vey", "Mali"), ("Jean Roux", "Ghana"), ("Luc Camus", "Togo")},
        ),
        (
            "Le Mali est dirigé par Paul Vey, le Ghana par Jean Roux et le Togo par Luc Camus. Les coachs sourient.",
            "coach",
            {("Paul Vey", "Mali"), ("Jean Roux", "Ghana"), ("Luc Camus", "Togo")},
        ),
        (
            "Paul Vey est le maire de Lille, Jean Roux celui de Nantes et Anne Camus celle de Lens.",
            "mayor",
            {("Paul Vey", "Lille"), ("Jean Roux", "Nantes"), ("Anne Camus", "Lens")},
        ),
    ],
)
def test_what_is_left_out_is_what_was_said_first(text: str, post_class: str, expected: set[tuple[str, str]]) -> None:
    assert held(text, post_class) == expected


def test_whoever_has_a_gap_has_not_what_stands_before_the_comma() -> None:
    found = held("Paul Vey est le maire de Lille, Jean Roux celui de Nantes.", "mayor")
    assert ("Jean Roux", "Lille") not in found


def test_where_another_verb_stands_nothing_is_left_out() -> None:
    text = "Paul Vey est le maire de Lille, qui est pour Jean Roux celui de Nantes."
    assert ("Jean Roux", "Nantes") not in held(text, "mayor")
