"""The calendar behind the date finder."""

from __future__ import annotations

import datetime

import pytest

from incumbent.extraction.dates import values
from incumbent.model.time import PartialDate

MONDAY = PartialDate(2023, 11, 20)


@pytest.mark.parametrize(
    ("unit", "count", "value"),
    [
        ("day", -20, "2023-10-31"),
        ("week", -1, "2023-11-13/2023-11-19"),
        ("month", 2, "2024-01"),
        ("month", -11, "2022-12"),
        ("quarter", -1, "2023-35"),
        ("quarter", 1, "2024-33"),
        ("year", -1, "2022"),
        ("decade", -1, "201X"),
    ],
)
def test_steps_keep_the_precision_of_their_unit(unit: str, count: int, value: str) -> None:
    assert values.step(MONDAY, unit, count) == value


@pytest.mark.parametrize(
    ("base", "unit"), [("2023", "month"), ("2023", "day"), ("2023-11", "day"), ("2023-11", "week")]
)
def test_no_step_is_finer_than_what_it_counts_from(base: str, unit: str) -> None:
    with pytest.raises(values.Unresolved):
        values.step(PartialDate.parse(base), unit, 1)


@pytest.mark.parametrize(
    ("told", "unit", "count", "value"),
    [
        ("2021-35", "year", -1, "2020-35"),
        ("2021-05-03/2021-05-09", "day", 1, "2021-05-10"),
        ("2017/", "year", 1, "2018"),
    ],
)
def test_steps_count_from_what_was_told(told: str, unit: str, count: int, value: str) -> None:
    assert values.step_from(told, unit, count) == value


@pytest.mark.parametrize("told", ["2021-35", ""])
def test_a_day_after_a_quarter_or_after_nothing_is_unknown(told: str) -> None:
    with pytest.raises(values.Unresolved):
        values.step_from(told, "day", 1)


@pytest.mark.parametrize(
    ("place", "turn", "way", "value"),
    [
        (5, "", "past", "2023-11-17"),
        (5, "", "future", "2023-11-24"),
        (5, "", "", "2023-11-17"),
        (1, "", "", "2023-11-20"),
        (1, "last", "", "2023-11-13"),
        (1, "next", "", "2023-11-27"),
        (3, "last week", "", "2023-11-15"),
        (5, "this", "", "2023-11-24"),
    ],
)
def test_a_weekday_lies_behind_unless_its_words_point_ahead(place: int, turn: str, way: str, value: str) -> None:
    assert values.weekday(MONDAY, place, turn, way) == value


@pytest.mark.parametrize(
    ("month", "day", "way", "value"),
    [
        (11, 17, "past", "2023-11-17"),
        (12, 1, "past", "2023-12-01"),
        (8, 8, "future", "2024-08-08"),
        (8, 8, "", "2023-08-08"),
        (1, 10, "", "2024-01-10"),
        (11, 10, "future", "2023-11-10"),
        (2, 29, "future", "2024-02-29"),
    ],
)
def test_a_day_without_a_year_is_the_one_that_the_words_point_to_unless_the_other_is_far_nearer(
    month: int, day: int, way: str, value: str
) -> None:
    assert values.day_of_year(MONDAY, month, day, None, "", way) == value


def test_a_weekday_tells_the_year_of_its_day() -> None:
    assert values.day_of_year(MONDAY, 11, 17, 4, "", "past") == "2022-11-17"


def test_the_monday_of_that_number_is_the_nearest_one() -> None:
    assert values.day_of_month(MONDAY, 1, 4) == "2023-12-04"
    with pytest.raises(values.Unresolved):
        values.day_of_month(PartialDate(2023), 1, 4)


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2023", "2023-01-01", "2023-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2023-36", "2023-10-01", "2023-12-31"),
        ("2023-24", "2023-12-01", "2024-02-29"),
        ("2023-41", "2023-07-01", "2023-12-31"),
        ("199X", "1990-01-01", "1999-12-31"),
        ("2017/", "2017-01-01", "2017-12-31"),
        ("2012/2015", "2012-01-01", "2015-12-31"),
    ],
)
def test_a_value_has_a_first_and_a_last_day(value: str, first: str, last: str) -> None:
    assert values.bounds(value) == (datetime.date.fromisoformat(first), datetime.date.fromisoformat(last))


def test_the_empty_value_has_none() -> None:
    assert values.bounds("") is None


def test_two_digits_of_a_year_are_the_last_such_year_or_one_soon_to_come() -> None:
    assert [values.century(short, MONDAY) for short in (93, 24, 40)] == [1993, 2024, 1940]


def test_the_fourth_thursday_of_november_is_counted() -> None:
    assert values.feast(2023, [11, 4, 4]) == datetime.date(2023, 11, 23)
