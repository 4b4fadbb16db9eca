from __future__ import annotations

from datetime import date

from tests.told import told

from incumbent.answers.days import known_days, told_days


def test_the_days_of_changes_are_those_told_for_starts_and_ends() -> None:
    witnesses = [
        told("start", "Ann Lee", "2023-11-17", by="2023-11-18"),
        told("end", "Bo Falk", "2023-11", by="2023-11-18"),
        told("end", "Bo Falk", None, by="2023-11-19"),
        told("hold", "Ann Lee", "2021", by="2023-11-20"),
    ]
    assert told_days(witnesses) == (date(2023, 11, 1), date(2023, 11, 17))
    assert known_days(witnesses) == (date(2023, 11, 18), date(2023, 11, 19), date(2023, 11, 20))


def test_nothing_told_has_no_days() -> None:
    assert told_days([]) == known_days([]) == ()
