"""Posts that verbs tell without naming them."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("title", "post"),
    [("political director", "executive"), ("senior director", "executive"), ("independent director", "board-member")],
)
def test_an_adjective_tells_what_somebody_is_a_director_of(title: str, post: str) -> None:
    assert ("start", "Ann Lee", "Orbex Corp", post) in tenures(f"Ann Lee was named {title} of Orbex Corp.")


def test_who_is_at_the_head_of_a_part_of_the_operations_is_no_operations_chief() -> None:
    told = {
        "Ann Lee, head of operations at Orbex Bank, spoke.": "operations-chief",
        "Ann Lee, head of European operations at Orbex Bank, spoke.": "executive",
        "Ann Lee, head of marketing operations at Orbex Bank, spoke.": "marketing-chief",
    }
    assert {text: next(row[3] for row in tenures(text)) for text in told} == told


def test_by_whom_something_is_now_run_holds_its_post() -> None:
    assert ("hold", "Ann Lee", "Orbex", "chief-executive") in tenures("Orbex is now run by Lampo CEO Ann Lee.")
