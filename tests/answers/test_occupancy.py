"""Who holds a seat while tenures come and go is who holds it by all of them; and nobody looks at all of them."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date, timedelta
from types import FrameType

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.answers.test_seats import DAYS, TOLD
from tests.told import told

from incumbent.answers.changes import changes
from incumbent.answers.holders import by_seat
from incumbent.answers.occupancy import Occupancy
from incumbent.answers.seating import seating
from incumbent.answers.tenures import beginning
from incumbent.model.entry import Witness

FIRST = date(2000, 1, 1)


@given(witnesses=st.lists(TOLD, max_size=12), left_out=st.sets(st.integers(0, 11)))
def test_it_says_what_the_rule_says_of_those_who_are_there(witnesses: list[Witness], left_out: set[int]) -> None:
    tenures = [t for t in seating(witnesses).tenures if t.post_class == "chief-executive"]
    seat = Occupancy()
    for tenure in tenures:
        seat.add(tenure)
    for place in left_out:
        if place < len(tenures):
            seat.remove(tenures[place])
    there = [tenure for place, tenure in enumerate(tenures) if place not in left_out]
    for day in map(date.fromisoformat, DAYS):
        held, _ = by_seat([tenure for tenure in there if beginning(tenure) <= day], day)
        assert list(seat.held(day)) == held


def day(number: int) -> str:
    return (FIRST + timedelta(number)).isoformat()


def one_after_the_other(many: int) -> list[Witness]:
    return [told("start", f"Ann{at} Lee{at}", day(3 * at), by=day(3 * at)) for at in range(many)]


def with_ends(many: int) -> list[Witness]:
    ends = [told("end", f"Ann{at} Lee{at}", day(3 * at + 3), by=day(3 * at + 3)) for at in range(many)]
    return [*one_after_the_other(many), *ends]


def with_plans(many: int) -> list[Witness]:
    """Half of the plans come true; the others are overtaken."""
    plans = [
        told("start", f"Ann{at} {name}{at}", day(3 * at), by=day(3 * at - 2), modality="planned")
        for at in range(many)
        for name in ("Lee", "Ray")
    ]
    return [*one_after_the_other(many), *plans]


def calls(work: Callable[[], object]) -> int:
    """How many functions of ours and of Python's own library are called."""
    found = 0

    def count(frame: FrameType, event: str, told: object) -> None:
        nonlocal found
        found += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(before)
    return found


@pytest.mark.parametrize("story", [one_after_the_other, with_ends, with_plans], ids=lambda story: story.__name__)
def test_changes_of_twice_as_many_holders_take_twice_the_work(story: Callable[[int], list[Witness]]) -> None:
    def work(rows: list[Witness]) -> int:
        return calls(lambda: changes("", rows, since=FIRST - timedelta(9), until=date(2100, 1, 1)))

    assert work(story(120)) < 2.3 * work(story(60)), "pair by pair it would be four times the work"
