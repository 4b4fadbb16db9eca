"""A bar begins and ends where answers say that a tenure does, and no day more is certain than was told."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from tests.answers.stories import STORIES, flat
from tests.told import told

from incumbent.answers.holders import stands
from incumbent.answers.seating import seating
from incumbent.answers.tenures import beginning
from incumbent.faces.charts.bounds import Bounds, bounds
from incumbent.model.entry import Witness

HORIZON = date(2024, 1, 1)


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


def of(*witnesses: Witness, taken: str | None = None) -> Bounds:
    (tenure,) = seating(witnesses).tenures
    return bounds(tenure, HORIZON.toordinal(), *([day(taken)] * 2 if taken else []))


def days(found: Bounds) -> list[str]:
    ends = (found.first, found.sure_from, found.sure_to, found.last)
    return [date.fromordinal(number).isoformat() for number in ends]


def test_told_days_are_certain() -> None:
    found = of(
        told("start", "Ann Lee", "2023-03-01", by="2023-03-02"), told("end", "Ann Lee", "2023-05-04", by="2023-05-05")
    )
    assert days(found) == ["2023-03-01", "2023-03-01", "2023-05-04", "2023-05-04"]
    assert not found.open_start and not found.open_end and found.sure


def test_a_month_and_a_year_leave_their_days_open() -> None:
    found = of(told("start", "Ann Lee", "2021", by="2021-12-30"), told("end", "Ann Lee", "2023-05", by="2023-05-30"))
    assert days(found) == ["2021-01-01", "2021-12-31", "2023-05-01", "2023-06-01"]


def test_days_that_sources_differ_about_are_not_certain() -> None:
    rows = [told("start", "Ann Lee", f"2023-03-0{at}", by="2023-03-04", publisher=f"Paper {at}") for at in (1, 2)]
    assert days(of(*rows))[:2] == ["2023-03-01", "2023-03-02"]


def test_what_was_told_by_year_alone_may_have_no_certain_day() -> None:
    found = of(told("start", "Ann Lee", "2023", by="2023-12-30"), told("end", "Ann Lee", "2023-05-04", by="2023-12-31"))
    assert not found.sure and days(found)[0] == "2023-01-01" and days(found)[-1] == "2023-05-04"


def test_without_an_end_it_is_certain_until_it_was_last_confirmed_and_fades_out() -> None:
    found = of(told("start", "Ann Lee", "2023-03-01", by="2023-03-02"), told("hold", "Ann Lee", by="2023-06-01"))
    assert days(found) == ["2023-03-01", "2023-03-01", "2023-06-02", "2024-01-01"]
    assert found.open_end and not found.open_start


def test_it_fades_out_where_somebody_else_took_the_seat() -> None:
    found = of(told("start", "Ann Lee", "2023-03-01", by="2023-03-02"), taken="2023-09-01")
    assert days(found)[-1] == "2023-09-01"


def test_an_unknown_beginning_is_the_first_day_that_it_was_seen() -> None:
    found = of(told("hold", "Ann Lee", by="2023-03-02"), told("end", "Ann Lee", "2023-05-04", by="2023-05-05"))
    assert found.open_start and days(found)[0] == "2023-03-02"


def test_of_an_end_alone_the_eve_is_known() -> None:
    assert days(of(told("end", "Ann Lee", "2023-05-04", by="2023-05-05")))[0] == "2023-05-03"
    assert not of(told("end", "Ann Lee", "2023-05-04", by="2023-05-05")).sure, (
        "whoever was seen in the seat goes before"
    )


@given(STORIES)
def test_bars_cover_the_days_on_which_a_tenure_stands(story: list[list[Witness]]) -> None:
    for tenure in seating(flat(story)).tenures:
        found = bounds(tenure, HORIZON.toordinal())
        assert found.first <= found.sure_from <= found.last and found.first <= found.sure_to <= found.last
        if beginning(tenure) < date.max:
            assert found.first == beginning(tenure).toordinal()
        for at in range(found.first, min(found.last, found.first + 400)):
            if found.sure_from <= at < found.sure_to:
                assert stands(tenure, date.fromordinal(at))


@pytest.mark.parametrize("at", ["0001-01-02", "9999-12-31"])
def test_the_ends_of_the_calendar_are_days_too(at: str) -> None:
    rows = [told("start", "Ann Lee", at, by="2023-03-02"), told("end", "Ann Lee", at[:4], by="2023-03-03")]
    for tenure in seating(rows).tenures:
        found = bounds(tenure, HORIZON.toordinal())
        assert 1 <= found.first <= found.last
