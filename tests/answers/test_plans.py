"""What became of plans: they came true, were denied, reversed or overtaken, or their day passed in silence."""

from __future__ import annotations

from datetime import date

import pytest
from tests.told import told

from incumbent.answers.seating import seating
from incumbent.model.answer import Plan
from incumbent.model.claim import TenureKind
from incumbent.model.entry import Witness

PLAN = told("start", "Ann Lee", "2024-01-01", by="2023-11-20", modality="planned")


def plan(*witnesses: Witness, known: str | None = None) -> Plan:
    known_at = date.fromisoformat(known) if known else None
    (found,) = [one for _, one in seating(witnesses, known_at=known_at).plans if one.modality == "planned"]
    return found


def outcome(*witnesses: Witness, known: str | None = None) -> tuple[str, str | None]:
    found = plan(*witnesses, known=known)
    return found.outcome, str(found.off_since) if found.off_since else None


def test_a_plan_lies_ahead_until_something_tells() -> None:
    assert outcome(PLAN) == ("ahead", None)
    assert outcome(PLAN, told("start", "Ann Lee", "2023-11-20", by="2023-11-20")) == ("ahead", None), "only announced"


@pytest.mark.parametrize(
    "report",
    [
        told("start", "Ann Lee", "2024-01-01", by="2024-01-02"),
        told("start", "Ann Lee", by="2024-01-02"),
        told("hold", "Ann Lee", by="2024-02-01"),
        told("hold", "Ann Lee", "2024", by="2024-02-01"),
    ],
)
def test_a_plan_came_true_where_a_report_tells_it_as_done(report: Witness) -> None:
    assert outcome(PLAN, report) == ("came-true", None)
    assert outcome(PLAN, report, known="2023-12-31") == ("ahead", None)


def test_a_planned_end_came_true_where_the_end_is_told() -> None:
    leaving = told("end", "Ann Lee", "2023-12-31", by="2023-11-20", modality="planned")
    assert outcome(leaving, told("hold", "Ann Lee", by="2023-12-01")) == ("ahead", None)
    assert outcome(leaving, told("end", "Ann Lee", by="2024-01-03")) == ("came-true", None)


def test_a_plan_without_a_post_came_true_in_any_seat_of_the_organization() -> None:
    joining = told("start", "Ann Lee", by="2023-11-20", modality="planned", post=None, post_class="member")
    chair = told("start", "Ann Lee", "2023-12-01", by="2023-12-01", post="chair", post_class="chair")
    assert outcome(joining, chair) == ("came-true", None)


def test_a_plan_is_denied_from_the_day_of_the_denial() -> None:
    assert outcome(PLAN, told("start", "Ann Lee", by="2023-12-05", modality="denied")) == ("denied", "2023-12-05")
    assert outcome(PLAN, told("start", "Ann Lee", by="2023-11-01", modality="denied")) == ("ahead", None)


def test_a_plan_is_reversed_where_the_person_goes_back_to_the_seat_they_had_left() -> None:
    rows = [
        told("end", "Ann Lee", "2023-11-17", by="2023-11-17"),
        told("start", "Ann Lee", "2023-11-20", by="2023-11-20", organization="Tallis", modality="planned", post=None),
        told("start", "Ann Lee", "2023-11-21", by="2023-11-22"),
    ]
    assert outcome(*rows) == ("reversed", "2023-11-22")
    assert outcome(*rows, known="2023-11-21") == ("ahead", None)
    assert outcome(*rows[1:]) == ("ahead", None), "one may start there and sit here: nothing tells of a return"


def test_a_plan_is_overtaken_where_somebody_else_takes_the_seat() -> None:
    other = told("start", "Bo Ray", "2023-12-10", by="2023-12-11")
    assert outcome(PLAN, other) == ("overtaken", "2023-12-11")
    standing_in = told("start", "Bo Ray", "2023-12-10", by="2023-12-11", acting=True)
    assert outcome(PLAN, standing_in) == ("ahead", None), "who stands in keeps the seat for her"


def test_a_plan_lapsed_where_later_articles_do_not_tell_of_it() -> None:
    assert outcome(PLAN, told("hold", "Bo Ray", by="2024-01-05")) == ("ahead", None), "too soon to say"
    assert outcome(PLAN, told("hold", "Bo Ray", by="2024-02-01")) == ("lapsed", None)
    assert plan(PLAN, told("hold", "Bo Ray", by="2024-02-01")).stands, "nothing says that it is off"
    assert outcome(PLAN, known="2024-02-01") == ("ahead", None), "nothing was published since"


@pytest.mark.parametrize("kind", ["start", "end"])
def test_what_was_denied_and_happened_after_all_is_no_open_denial(kind: TenureKind) -> None:
    denied = told(kind, "Ann Lee", by="2023-11-20", modality="denied")
    done = told(kind, "Ann Lee", "2023-11-25", by="2023-11-25")
    assert [one.outcome for _, one in seating([denied, done]).plans] == ["came-true"]
    before = told(kind, "Ann Lee", "2023-11-15", by="2023-11-15")
    assert [one.outcome for _, one in seating([denied, before]).plans] == ["ahead"]


def test_what_became_of_a_plan_may_stand_beside_what_was_asked_for() -> None:
    """Asked of the house alone, a plan is reversed all the same where the person went back to another one."""
    planned = told(
        "start", "Ann Lee", "2023-11-20", by="2023-11-20", organization="Tallis", modality="planned", post=None
    )
    back = [
        told("end", "Ann Lee", "2023-11-17", by="2023-11-17"),
        told("start", "Ann Lee", "2023-11-21", by="2023-11-22"),
    ]
    told_here = seating([planned], beside=back)
    assert [one.outcome for _, one in told_here.plans] == ["reversed"]
    assert told_here.tenures == (), "what stands beside is no part of the answer"
    assert [one.outcome for _, one in seating([planned], beside=back, known_at=date(2023, 11, 21)).plans] == ["ahead"]


def test_a_plan_lapses_by_what_is_told_of_its_person_or_its_organization_alone() -> None:
    of_others = told("hold", "Cy Orr", by="2024-02-01", organization="Tallis")
    assert outcome(PLAN, of_others) == ("ahead", None)
    assert outcome(PLAN, told("hold", "Ann Lee", by="2024-02-01", organization="Tallis")) == ("lapsed", None)
