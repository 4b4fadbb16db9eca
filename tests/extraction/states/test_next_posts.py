"""What somebody was before they became something else."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Ann Lee, 64, joined Orbex in 1989 and was chief operating officer before she became CEO in 2007.",
            ("former", "Ann Lee", "Orbex", "operations-chief"),
        ),
        (
            "Paul Roe was finance chief of Orbex before he became chairman in 2010.",
            ("former", "Paul Roe", "Orbex", "finance-chief"),
        ),
        (
            "Tom Roe was treasurer of Orbex from 2004 to 2009 before moving to Lampo as chairman.",
            ("former", "Tom Roe", "Orbex", "executive"),
        ),
    ],
)
def test_what_somebody_was_before_they_came_to_the_next_post_is_past(text: str, claim: tuple[str, ...]) -> None:
    assert claim in tenures(text)


@pytest.mark.parametrize(
    "text",
    [
        "Paul Roe was named chairman of Orbex before he became ill.",
        "Paul Roe is chairman of Orbex, as Ann Lee said before she became ill.",
    ],
)
def test_what_came_before_something_else_is_not(text: str) -> None:
    assert "former" not in {kind for kind, *_ in tenures(text)}
