"""What became known in a span of days, with what it replaced."""

from __future__ import annotations

from datetime import date

from tests.told import told

from incumbent.answers.changes import changes
from incumbent.model.answer import Plan, Tenure
from incumbent.model.entry import Witness
from incumbent.model.history import Change

WEEK = [
    told("hold", "Ann Lee", by="2023-11-16"),
    told("end", "Ann Lee", "2023-11-17", by="2023-11-17"),
    told("start", "Bo Ray", "2023-11-17", by="2023-11-17", acting=True),
    told("start", "Ann Lee", "2023-11-20", by="2023-11-20", organization="Tallis", modality="planned", post=None),
    told("start", "Ann Lee", "2023-11-21", by="2023-11-22"),
    told("start", "Ann Lee", "2023-11-20", by="2023-11-23"),
]


def ask(*witnesses: Witness, since: str = "2023-11-01", until: str = "2023-12-31") -> list[Change]:
    return list(changes("", witnesses, since=date.fromisoformat(since), until=date.fromisoformat(until)).changes)


def events(found: list[Change]) -> list[tuple[str, str, str]]:
    return [(str(change.known_at), change.event, change.about.person) for change in found]


def test_each_day_tells_what_became_known_on_it() -> None:
    assert events(ask(*WEEK)) == [
        ("2023-11-16", "seen", "Ann Lee"),
        ("2023-11-17", "ended", "Ann Lee"),
        ("2023-11-17", "began", "Bo Ray"),
        ("2023-11-20", "planned", "Ann Lee"),
        ("2023-11-22", "began", "Ann Lee"),
        ("2023-11-22", "settled", "Ann Lee"),
        ("2023-11-23", "dated", "Ann Lee"),
    ]


def test_only_the_days_that_are_asked_about_are_told_against_all_that_was_known_before() -> None:
    (ended, began) = ask(*WEEK, since="2023-11-17", until="2023-11-19")
    assert (
        isinstance(ended.before, Tenure) and not ended.before.ended and str(ended.before.last_confirmed) == "2023-11-16"
    )
    assert isinstance(ended.after, Tenure) and ended.after.ended
    assert began.before is None


def test_a_change_tells_who_held_the_seat_by_what_was_known_before_and_after() -> None:
    ended = ask(*WEEK, since="2023-11-17", until="2023-11-17")[0]
    assert [t.person for t in ended.held_before] == ["Ann Lee"]
    assert [t.person for t in ended.held_after] == ["Bo Ray"]


def test_what_was_known_on_the_first_of_all_days_became_known_on_it() -> None:
    """Nothing comes before it, and no sum of days either."""
    first = [told("end", "Ann Lee", "0001-01-01", by="0001-01-01"), told("start", "Bo Ray", "0001", by="0001-01-02")]
    assert events(ask(*first, since="0001-01-01")) == [
        ("0001-01-01", "ended", "Ann Lee"),
        ("0001-01-02", "began", "Bo Ray"),
    ]


def test_another_date_is_a_change_and_a_mere_confirmation_is_none() -> None:
    (dated,) = ask(*WEEK, since="2023-11-23")
    assert isinstance(dated.before, Tenure) and isinstance(dated.after, Tenure)
    assert [[d.edtf for d in t.starts] for t in (dated.before, dated.after)] == [
        ["2023-11-21"],
        ["2023-11-20", "2023-11-21"],
    ]
    assert ask(*WEEK, told("hold", "Ann Lee", by="2023-12-05"), since="2023-12-01") == []


def test_what_became_of_a_plan_is_told_when_it_became_known() -> None:
    (settled,) = [change for change in ask(*WEEK) if change.event == "settled"]
    assert isinstance(settled.before, Plan) and isinstance(settled.after, Plan)
    assert (settled.before.outcome, settled.after.outcome) == ("ahead", "reversed")


def test_a_plan_is_overtaken_by_somebody_of_another_name() -> None:
    found = ask(
        told("start", "Ann Lee", "2024-01-01", by="2023-11-20", modality="planned"),
        told("start", "Bo Ray", "2023-12-10", by="2023-12-11"),
    )
    assert [change.event for change in found] == ["planned", "began", "settled"]


def test_a_withdrawal_is_told_with_what_falls() -> None:
    alone = told("start", "Cy Orr", "2023-11-17", by="2023-11-17", withdrawn="2023-11-25")
    (fell,) = ask(alone, since="2023-11-20")
    assert (fell.event, fell.after, fell.witnesses) == ("withdrawn", None, (alone,))
    assert str(fell.known_at) == "2023-11-25"


def test_a_withdrawal_that_leaves_other_witnesses_revises() -> None:
    rows = [
        told("start", "Cy Orr", "2023-11-17", by="2023-11-17", withdrawn="2023-11-25"),
        told("start", "Cy Orr", "2023-11-18", by="2023-11-18"),
    ]
    (dated,) = ask(*rows, since="2023-11-20")
    assert dated.event == "dated" and isinstance(dated.after, Tenure)
    assert [d.edtf for d in dated.after.starts] == ["2023-11-18"]


def test_what_was_not_recorded_yet_is_left_out() -> None:
    late = told("start", "Cy Orr", "2023-11-20", by="2023-11-20", recorded="2024-03-01T08:00:00Z")
    span = (date(2023, 11, 1), date(2023, 12, 31))
    assert len(changes("", [late], since=span[0], until=span[1]).changes) == 1
    assert changes("", [late], since=span[0], until=span[1], recorded_at=date(2024, 2, 1)).changes == ()
