"""The clocks: what the world could have read by a day, and what this ledger had read by a day."""

from __future__ import annotations

from datetime import date

import pytest
from tests.told import told

from incumbent.answers.known import known
from incumbent.model.entry import Witness

LATE = "2024-03-01T08:00:00Z"


def is_known(witness: Witness, known_at: str | None, recorded_at: str | None = None) -> bool:
    days = [date.fromisoformat(day) if day else None for day in (known_at, recorded_at)]
    return known([witness], *days) == [witness]


@pytest.mark.parametrize(
    ("known_at", "counts"), [(None, False), ("2023-11-19", False), ("2023-11-20", True), ("2023-12-01", False)]
)
def test_what_was_withdrawn_counts_until_the_day_of_the_withdrawal(known_at: str | None, counts: bool) -> None:
    assert is_known(told("hold", "Ann Lee", by="2023-11-20", withdrawn="2023-12-01"), known_at) is counts


def test_what_the_ledger_had_not_recorded_it_did_not_know() -> None:
    late = told("hold", "Ann Lee", by="2023-11-20", recorded=LATE)
    assert is_known(late, None, "2024-03-01") and not is_known(late, None, "2024-02-29")
    assert is_known(late, "2023-11-20", "2024-03-01") and not is_known(late, "2023-11-19", "2024-03-01")


def test_a_ledger_of_an_earlier_day_had_not_heard_of_the_withdrawal() -> None:
    gone = told("hold", "Ann Lee", by="2023-11-20", withdrawn="2024-05-01")
    assert is_known(gone, None, "2024-04-30")
    assert not is_known(gone, None, "2024-05-01")
    assert not is_known(gone, None)


def test_what_is_handed_in_twice_counts_once() -> None:
    one, other = told("hold", "Ann Lee", by="2023-11-20"), told("hold", "Ann Lee", by="2023-11-20")
    assert known([one, other, one], None) == [one, other]
