"""A change that stands first tells of those behind the verb of being."""

from __future__ import annotations

import pytest
from tests.extraction.told import read

from incumbent.extraction.candidates.inversions import row_behind
from incumbent.extraction.tenure.models import load_models
from incumbent.extraction.tenure.tenure import find_tenures


def told(text: str) -> set[tuple[str, str, str]]:
    found = find_tenures(read(text), load_models())
    return {(f.kind, f.person.entity.name, f.post_class) for f in found}


def behind(text: str) -> set[str]:
    (view,) = read(text).views
    rows = [row_behind(view, trigger) for trigger in view.triggers]
    return {m.entity.name for m in view.persons if any(id(m) in row for row in rows)}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Also leaving Orbex Ltd are Ann Lee and Tom Roe.", {"Ann Lee", "Tom Roe"}),
        ("Replacing Tom Roe as chairman of Orbex Ltd will be Ann Lee.", {"Ann Lee"}),
        ("Those leaving Orbex Ltd include treasurer Ann Lee and Tom Roe, head of sales.", {"Ann Lee", "Tom Roe"}),
        ("Others who have left Orbex Ltd include Ann Lee and Tom Roe.", {"Ann Lee", "Tom Roe"}),
        ("Leaving Orbex Ltd was Ann Lee's own wish.", set()),
        ("Leaving Orbex Ltd was no wish of Ann Lee.", set()),
        ("Ann Lee, leaving Orbex Ltd, is Tom Roe.", set()),
        ("Ann Lee is leaving Orbex Ltd and Tom Roe is chairman.", set()),
    ],
)
def test_whom_a_change_tells_of_that_stands_first(text: str, people: set[str]) -> None:
    assert behind(text) == people


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Also leaving Orbex Ltd is treasurer Ann Lee.", {("end", "Ann Lee", "executive")}),
        (
            "Succeeding Tom Roe as chairman of Orbex Ltd is Ann Lee.",
            {("end", "Tom Roe", "chair"), ("start", "Ann Lee", "chair")},
        ),
        (
            "Retiring from the board of Orbex Ltd will be Ann Lee and Tom Roe.",
            {("end", "Ann Lee", "board-member"), ("end", "Tom Roe", "board-member")},
        ),
    ],
)
def test_the_title_is_left_and_the_seat_beside_the_change_given(text: str, claims: set[tuple[str, str, str]]) -> None:
    assert told(text) == claims


def test_whoever_dismissed_those_in_the_row_may_stand_between() -> None:
    (view,) = read("Among those dismissed by Orbex Corp were Ann Lee and Tom Roe.").views
    (change,) = view.triggers
    assert row_behind(view, change) == {id(m) for m in view.persons}
