"""Words are measured without a font, and cut where there is no room."""

from __future__ import annotations

import pytest
from tests.faces.charts.world import LONG

from incumbent.faces.charts.widths import ELLIPSIS, fitted, width


def test_wide_letters_are_wider() -> None:
    assert width("WWW", 12) > width("mmm", 12) > width("iii", 12) > 0


def test_accents_and_marks_add_nothing() -> None:
    assert width("é", 12) == width("e", 12) == width("e\u0301", 12)


def test_letters_of_other_scripts_have_a_width() -> None:
    assert width("王", 12) == 12 and width("ש", 12) > 5


@pytest.mark.parametrize("room", [0, 5, 20, 40, 100, 300, 2000])
def test_what_is_cut_fits(room: float) -> None:
    text = fitted(LONG, room, 12)
    assert width(text, 12) <= room
    assert text == LONG or text == "" or (text.endswith(ELLIPSIS) and LONG.startswith(text[:-1]))
