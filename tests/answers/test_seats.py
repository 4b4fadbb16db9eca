"""Who supersedes whom in a seat with one holder."""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st
from tests.told import told

from incumbent.answers.holders import by_seat, stands
from incumbent.answers.seating import seating
from incumbent.answers.succession import told_together
from incumbent.answers.tenures import beginning
from incumbent.model.answer import Tenure
from incumbent.model.claim import SINGLE_SEATS
from incumbent.model.entry import Witness

DAYS = [f"2023-11-{day:02}" for day in range(1, 6)]
TOLD = st.builds(
    told,
    st.sampled_from(["start", "end", "hold", "former"]),
    st.sampled_from(["Ann Lee", "Bo Ray", "Cy Orr", "Di Poe"]),
    st.none() | st.sampled_from([*DAYS, "2023-11"]),
    acting=st.booleans(),
    by=st.sampled_from(DAYS),
    post_class=st.sampled_from(["chief-executive", "board-member"]),
    document=st.sampled_from(["doc-1", "doc-2", "doc-3", "doc-4"]),
)


def one_by_one(tenures: Sequence[Tenure], day: date) -> list[tuple[Tenure, Tenure | None]]:
    """The rule as it reads: the first of the others, in the order of beginnings, who supersedes."""
    order = sorted((t for t in tenures if beginning(t) <= day), key=lambda t: (beginning(t), t.person_key))
    return [
        (tenure, next((rival for rival in order if supersedes(rival, tenure, day)), None))
        for tenure in order
        if stands(tenure, day)
    ]


def supersedes(rival: Tenure, tenure: Tenure, day: date) -> bool:
    if rival.post_class != tenure.post_class or tenure.post_class not in SINGLE_SEATS:
        return False
    if rival.person_key == tenure.person_key:
        return False
    if not tenure.seen:
        return rival.seen and stands(rival, day)
    if not (rival.starts or rival.began_by) or beginning(rival) <= beginning(tenure):
        return False
    if told_together(rival, tenure):
        return False
    if tenure.ended:
        end = tenure.ends[0] if tenure.ends else None
        return end is not None and end.day is None and end.earliest <= beginning(rival) <= end.latest
    if stands(rival, day) or (rival.acting and not tenure.acting):
        return stands(rival, day)
    return not any(beginning(rival) < at <= day and not stands(rival, at) for at in tenure.confirmed)


@given(witnesses=st.lists(TOLD, max_size=12), day=st.sampled_from(DAYS))
def test_by_the_order_of_days_the_same_are_found_as_one_by_one(witnesses: list[Witness], day: str) -> None:
    on = date.fromisoformat(day)
    tenures = [tenure for tenure in seating(witnesses).tenures if beginning(tenure) <= on]
    held, superseded = by_seat(tenures, on)
    expected = one_by_one(tenures, on)
    assert held == [tenure for tenure, by in expected if by is None]
    assert [(one.tenure, one.by) for one in superseded] == [(tenure, by) for tenure, by in expected if by is not None]


def test_a_seat_of_which_thousands_took_hold_is_sorted_out_at_once() -> None:
    first = date(2000, 1, 1)
    days = [(first + timedelta(at)).isoformat() for at in range(3_000)]
    tenures = seating(told("start", f"Ann{at} Lee{at}", day, by=day) for at, day in enumerate(days)).tenures
    begun = time.process_time()
    held, superseded = by_seat(tenures, first + timedelta(3_000))
    assert (len(held), len(superseded)) == (1, 2_999)
    assert time.process_time() - begun < 2, "pair by pair it takes four seconds and more"
