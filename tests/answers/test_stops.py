"""Where there are too many days to look back at, the last ones of weeks, months, quarters or years stand for them."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from incumbent.answers.stops import stops

DAYS = st.lists(st.dates(date(1990, 1, 1), date(2030, 12, 31)), max_size=60)


def run(first: str, count: int) -> list[date]:
    return [date.fromisoformat(first) + timedelta(at) for at in range(count)]


def test_few_days_are_all_taken() -> None:
    assert stops(run("2023-11-16", 5), 5) == run("2023-11-16", 5)


def test_of_more_days_the_last_of_each_week_is_taken() -> None:
    assert stops(run("2023-11-13", 14), 5) == [date(2023, 11, 19), date(2023, 11, 26)]


def test_then_those_of_months_quarters_and_years() -> None:
    assert stops(run("2023-01-01", 120), 6) == [date(2023, at, day) for at, day in ((1, 31), (2, 28), (3, 31), (4, 30))]
    assert stops(run("2022-01-01", 730), 8)[:2] == [date(2022, 3, 31), date(2022, 6, 30)]
    assert stops(run("2020-01-01", 1461), 4) == [date(year, 12, 31) for year in range(2020, 2024)]
    assert stops(run("2000-01-01", 3653), 3) == [date(year, 12, 31) for year in range(2007, 2010)]


@given(DAYS, st.integers(1, 20))
def test_no_more_are_taken_than_asked_for_and_the_last_is_among_them(days: list[date], most: int) -> None:
    found = stops(days, most)
    assert len(found) <= most and found == sorted(set(found)) and set(found) <= set(days)
    assert not days or found[-1] == max(days)
