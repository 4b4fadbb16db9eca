"""How words of change lead to a post behind them."""

from __future__ import annotations

import pytest
from tests.extraction.told import read

from incumbent.extraction.grammar.governing import governs


@pytest.mark.parametrize(
    ("text", "tie"),
    [
        ("Orbex Corp appointed Ann Lee as chairman.", "as"),
        ("Orbex Corp appointed chairman Ann Lee.", "direct"),
        ("Ann Lee became the chairman of Orbex Corp.", "direct"),
        ("Orbex Corp appointed Ann Lee; the chairman was glad.", ""),
    ],
)
def test_a_change_leads_to_what_stands_close_behind_it(text: str, tie: str) -> None:
    (view,) = read(text).views
    assert governs(view, view.triggers[0], view.posts[0]) == tie
