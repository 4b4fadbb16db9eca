"""The axis: marks by days, months or years, whatever the span; no label touches the next."""

from __future__ import annotations

import datetime

import pytest

from incumbent.faces.charts.scale import SIZE, Scale, ticks
from incumbent.faces.charts.widths import width
from incumbent.faces.charts.words import languages, words_in


def scale(first: str, days: float, right: float = 960) -> Scale:
    at = datetime.date.fromisoformat(first).toordinal()
    return Scale(at, at + days, 100, right)


def labels(first: str, days: float, language: str = "en", right: float = 960) -> list[tuple[str, str]]:
    return [(tick.label, tick.context) for tick in ticks(scale(first, days, right), words_in(language))]


def test_few_days_are_marked_one_by_one_under_their_month() -> None:
    assert labels("2023-11-29", 3) == [("29", "Nov 2023"), ("30", ""), ("1", "Dec 2023"), ("2", "")]


def test_months_stand_under_their_year() -> None:
    found = labels("2023-10-15", 420, "fr")
    assert found[:3] == [("nov.", "2023"), ("déc.", ""), ("janv.", "2024")]


def test_years_stand_alone() -> None:
    found = labels("2010-06-01", 365 * 18)
    assert found[0] == ("2011", "") and ("2027", "") in found


def test_centuries_are_marked_by_round_years() -> None:
    assert all(int(label) % 100 == 0 for label, _ in labels("0003-01-01", 365 * 2000) if label)


def test_the_last_day_of_the_calendar_ends_the_axis() -> None:
    assert ticks(scale("9999-12-20", 30), words_in("en"))


@pytest.mark.parametrize("right", [348, 960, 2400])
@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("days", [1, 2, 5, 9, 15, 40, 70, 120, 200, 400, 800, 2000, 4000, 9000, 20000, 90000])
def test_no_label_touches_the_next(days: int, language: str, right: float) -> None:
    found = ticks(scale("1996-02-27", days, right), words_in(language))
    assert [tick for tick in found if tick.label]
    for line in ("label", "context"):
        told = [(tick.x, getattr(tick, line)) for tick in found if getattr(tick, line)]
        ends = [x + width(text, SIZE) for x, text in told]
        assert all(end + 3 < x for end, (x, _) in zip(ends, told[1:], strict=False))
        assert all(end <= right + 8 for end in ends)
