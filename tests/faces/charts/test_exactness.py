"""The chart says what `who` says: whoever holds a seat has a bar on that day, and where it is full the answer has it.

Where somebody else took a seat for good from one whose end nobody told, the bar ends there; where it was for a time, as
when somebody stands in, it goes on, and no day of it is certain any more.
"""

from __future__ import annotations

import datetime

from hypothesis import given
from tests.answers.stories import STORIES, flat
from tests.told import told

from incumbent.answers.holders import holders
from incumbent.answers.timeline import timeline
from incumbent.faces.charts.bounds import bounds, published
from incumbent.faces.charts.placing import taken
from incumbent.model.entry import Witness

STEP, LONG = 7, 2000  # days between two that are asked about, and how many there are at most


def check(witnesses: list[Witness]) -> None:
    """Raises AssertionError where chart and answer differ."""
    answer = timeline("Orbex", witnesses)
    by = taken(answer)
    horizon = max(published(witness).toordinal() for witness in witnesses) + 400
    bars = [
        (tenure, bounds(tenure, horizon, *by[id(tenure)][:2] if id(tenure) in by else ())) for tenure in answer.tenures
    ]
    first = min((found.first for _, found in bars), default=horizon)
    for number in range(max(first - 2, 1), min(horizon, first + LONG), STEP):
        day = datetime.date.fromordinal(number)
        held = holders("Orbex", "orbex", witnesses, valid_at=day).held
        for tenure, found in bars:
            if tenure in held:
                assert found.first <= number < found.last, (tenure.person, day)
            else:
                assert not found.sure_from <= number < found.sure_to, (tenure.person, day)


@given(STORIES)
def test_bars_stand_where_the_answer_has_their_tenures(story: list[list[Witness]]) -> None:
    witnesses = [witness for witness in flat(story) if witness.organization_key == "orbex"]
    if witnesses:
        check(witnesses)


def test_a_seat_that_somebody_else_took() -> None:
    check(
        [
            told("start", "Ann Lee", "2021-01-01", by="2021-01-02"),
            told("start", "Bo Ray", "2022-01-01", by="2022-01-02"),
        ]
    )


def test_a_seat_that_two_share() -> None:
    both = {"by": "2022-01-02", "document": "doc-shared"}
    rows = [told("start", "Ann Lee", "2021-01-01", by="2021-01-02"), told("hold", "Ann Lee", **both, at=0)]
    check([*rows, told("start", "Bo Ray", "2022-01-01", by="2022-01-02"), told("hold", "Bo Ray", **both, at=10)])


def test_a_seat_that_was_left_again_by_who_took_it() -> None:
    rows = [
        told("start", "Ann Lee", "2021-01-01", by="2021-01-02"),
        told("start", "Bo Ray", "2022-01-01", by="2022-01-02"),
    ]
    check([*rows, told("end", "Bo Ray", "2022-06-01", by="2022-06-02")])
    check([*rows, told("end", "Bo Ray", "2022-06-01", by="2022-06-02"), told("hold", "Ann Lee", by="2022-09-01")])


def test_a_seat_in_which_somebody_stood_in_for_a_time() -> None:
    rows = [
        told("start", "Ann Lee", "2021-01-01", by="2021-01-02"),
        told("start", "Bo Ray", "2022-01-01", by="2022-01-02", acting=True),
        told("end", "Bo Ray", "2022-06-01", by="2022-06-02", acting=True),
    ]
    check(rows)
    check([*rows, told("start", "Cy Orr", "2022-09-01", by="2022-09-02")])
