"""Who held a seat on a day, as known on a day."""

from __future__ import annotations

from datetime import date

import pytest
from tests.told import told

from incumbent.answers.holders import holders
from incumbent.model.answer import Holders
from incumbent.model.entry import Witness

SHAKE_UP = [
    told("hold", "Ann Lee", by="2023-11-16"),
    told("end", "Ann Lee", "2023-11-17", by="2023-11-17"),
    told("start", "Bo Ray", "2023-11-17", by="2023-11-17", acting=True),
    told("start", "Cy Orr", "2023-11-20", by="2023-11-20", acting=True),
    told("start", "Ann Lee", "2023-11-20", by="2023-11-20", organization="Tallis", modality="planned", post=None),
    told("start", "Ann Lee", "2023-11-21", by="2023-11-22"),
]


def ask(
    on: str, known: str | None = None, witnesses: list[Witness] = SHAKE_UP, classes: tuple[str, ...] = ()
) -> Holders:
    known_at = date.fromisoformat(known) if known else None
    return holders("Orbex", "orbex", witnesses, classes=classes, valid_at=date.fromisoformat(on), known_at=known_at)


def names(answer: Holders) -> list[str]:
    return [tenure.person for tenure in answer.held]


@pytest.mark.parametrize(
    ("on", "person"),
    [
        ("2023-11-16", "Ann Lee"),
        ("2023-11-17", "Bo Ray"),
        ("2023-11-19", "Bo Ray"),
        ("2023-11-20", "Cy Orr"),
        ("2023-11-21", "Ann Lee"),
        ("2024-05-01", "Ann Lee"),
    ],
)
def test_the_seat_goes_from_hand_to_hand(on: str, person: str) -> None:
    assert names(ask(on)) == [person]


def test_what_was_published_later_was_not_known() -> None:
    assert names(ask("2023-11-25", known="2023-11-20")) == ["Cy Orr"]
    assert names(ask("2023-11-25", known="2023-11-19")) == ["Bo Ray"]
    assert names(ask("2023-11-25", known="2023-11-16")) == ["Ann Lee"]
    assert names(ask("2023-11-25", known="2023-11-15")) == []


def test_whoever_is_superseded_without_a_told_end_is_told_apart() -> None:
    answer = ask("2023-11-20")
    (superseded,) = answer.superseded
    assert (superseded.tenure.person, superseded.by.person) == ("Bo Ray", "Cy Orr")
    assert not superseded.tenure.ended, "the end is our inference and stays out of the tenure"


def test_who_took_the_seat_next_supersedes_not_whoever_has_it_now() -> None:
    taken = [(s.tenure.person, s.by.person) for s in ask("2023-11-25").superseded]
    assert taken == [("Bo Ray", "Cy Orr"), ("Cy Orr", "Ann Lee")]


def test_whoever_is_told_to_have_stayed_until_later_is_told_beside_the_newcomer() -> None:
    rows = [
        told("start", "Ann Lee", "2020-01-01", by="2020-01-01"),
        told("end", "Ann Lee", "2023-06-01", by="2023-06-01"),
        told("start", "Bo Ray", "2023-05-01", by="2023-05-01"),
    ]
    answer = ask("2023-05-15", witnesses=rows)
    assert (names(answer), answer.superseded) == (["Ann Lee", "Bo Ray"], ())
    assert names(ask("2023-05-15", known="2023-05-20", witnesses=rows)) == ["Bo Ray"], "the end was not yet told"


@pytest.mark.parametrize(("end", "by"), [("2023-11", "2023-12-05"), ("2023", "2024-01-05")])
def test_whoever_left_in_a_month_had_left_when_somebody_took_the_seat_in_it(end: str, by: str) -> None:
    rows = [
        told("start", "Ann Lee", "2015", by="2015-06-01"),
        told("end", "Ann Lee", end, by=by),
        told("start", "Bo Ray", "2023-11-17", by="2023-11-18"),
    ]
    assert names(ask("2023-11-16", witnesses=rows)) == ["Ann Lee"]
    answer = ask("2023-11-20", witnesses=rows)
    assert names(answer) == ["Bo Ray"]
    assert [(one.tenure.person, one.by.person) for one in answer.superseded] == [("Ann Lee", "Bo Ray")]
    later = [*rows[:2], told("start", "Bo Ray", "2024-02-01", by="2024-02-01")]
    assert names(ask("2023-11-20", witnesses=later)) == ["Ann Lee"], "nobody had come by then"
    together = [*rows, *(told("hold", who, by="2023-11-19", document="doc-both") for who in ("Ann Lee", "Bo Ray"))]
    assert names(ask("2023-11-20", witnesses=together)) == ["Ann Lee", "Bo Ray"], "an article has both in the seat"


def test_seats_with_many_holders_supersede_nobody() -> None:
    board = [
        told("start", name, day, by=day, post_class="board-member")
        for name, day in (("Ann Lee", "2020-01-01"), ("Bo Ray", "2021-01-01"))
    ]
    assert names(ask("2023-01-01", witnesses=board)) == ["Ann Lee", "Bo Ray"]


def test_an_end_alone_witnesses_the_eve_unless_somebody_else_was_seen_in_the_seat() -> None:
    alone = [told("end", "Ann Lee", "2023-11-17", by="2023-11-17")]
    assert names(ask("2023-11-16", witnesses=alone)) == ["Ann Lee"]
    assert names(ask("2023-11-15", witnesses=alone)) == [], "nobody tells since when"
    seen = [*alone, told("start", "Bo Ray", "2023-11-10", by="2023-11-10")]
    assert names(ask("2023-11-16", witnesses=seen)) == ["Bo Ray"]


def test_plans_are_told_apart_and_never_as_held() -> None:
    answer = ask("2023-11-25", known="2023-11-20")
    assert [(plan.person, plan.organization, plan.modality) for plan in answer.plans] == [
        ("Ann Lee", "Tallis", "planned")
    ]
    assert "Tallis" not in {tenure.organization for tenure in answer.held}


def test_what_somebody_planned_elsewhere_is_no_matter_once_they_are_back() -> None:
    assert ask("2023-11-25").plans == ()


def test_a_plan_that_came_true_is_no_plan_any_more() -> None:
    plan = told("start", "Bo Ray", "2024-01-01", by="2023-12-01", modality="planned")
    assert len(ask("2024-02-01", witnesses=[plan]).plans) == 1
    done = ask("2024-02-01", witnesses=[plan, told("start", "Bo Ray", "2024-01-01", by="2024-01-02")])
    assert (names(done), done.plans) == (["Bo Ray"], ())


def test_a_plan_that_was_called_off_is_no_plan_any_more() -> None:
    plan = told("start", "Bo Ray", "2024-01-01", by="2023-12-01", modality="planned")
    denial = told("start", "Bo Ray", by="2023-12-10", modality="denied")
    assert ask("2023-12-20", witnesses=[plan, denial]).plans == ()
    assert len(ask("2023-12-20", known="2023-12-09", witnesses=[plan, denial]).plans) == 1


def test_a_former_holder_is_held_as_long_as_confirmed() -> None:
    rows = [told("hold", "Ann Lee", by="2023-01-10"), told("hold", "Ann Lee", by="2023-03-10")]
    rows.append(told("former", "Ann Lee", by="2023-11-10"))
    assert names(ask("2023-02-01", witnesses=rows)) == ["Ann Lee"]
    assert names(ask("2023-06-01", witnesses=rows)) == [], "it ended on some day between March and November"


def test_a_class_that_is_asked_for_leaves_the_others_out() -> None:
    rows = [*SHAKE_UP, told("hold", "Di Fox", by="2023-11-01", post="chair", post_class="chair")]
    assert names(ask("2023-11-18", witnesses=rows)) == ["Di Fox", "Bo Ray"]
    assert names(ask("2023-11-18", witnesses=rows, classes=("chair",))) == ["Di Fox"]


def test_asking_for_a_class_changes_nothing_about_it() -> None:
    """A change told without a post, and a lone surname, are of a seat that only all claims together tell."""
    rows = [
        *SHAKE_UP,
        told("end", "Ann Lee", "2023-11-17", by="2023-11-18", post="chair", post_class="chair"),
        told("end", "Lee", "2023-11-17", by="2023-11-18", post=None, post_class="member"),
        told("hold", "Di Fox", by="2023-11-01", post="chair", post_class="chair"),
        told("hold", "Lee", by="2023-11-30"),
    ]
    for day in ("2023-11-16", "2023-11-18", "2023-11-25"):
        every, one = ask(day, witnesses=rows), ask(day, witnesses=rows, classes=("chief-executive",))
        assert one.held == tuple(t for t in every.held if t.post_class == "chief-executive")


def test_a_source_of_some_month_is_known_from_its_last_day() -> None:
    rows = [told("start", "Ann Lee", "2023-11-02", by="2023-11")]
    assert names(ask("2023-12-01", known="2023-11-29", witnesses=rows)) == []
    assert names(ask("2023-12-01", known="2023-11-30", witnesses=rows)) == ["Ann Lee"]


def test_a_source_without_a_date_is_known_from_the_day_that_it_was_recorded() -> None:
    rows = [told("start", "Ann Lee", "2023-11-02", by=None)]
    assert names(ask("2023-12-01", known="2024-01-14", witnesses=rows)) == []
    assert names(ask("2023-12-01", known="2024-01-15", witnesses=rows)) == ["Ann Lee"]


def test_who_was_announced_for_a_later_day_is_designate_until_then() -> None:
    rows = [
        told("hold", "Ann Lee", by="2023-11-01"),
        told("start", "Bo Ray", "2023-11-20", by="2023-11-20"),
        told("start", "Bo Ray", "2024-01-01", by="2023-11-20", modality="planned"),
    ]
    before, after = ask("2023-12-01", witnesses=rows), ask("2024-01-01", witnesses=rows)
    assert (names(before), [t.person for t in before.designate]) == (["Ann Lee"], ["Bo Ray"])
    assert (names(after), after.designate) == (["Bo Ray"], ())
    assert ask("2023-11-10", witnesses=rows).designate == (), "nobody had been told yet"


def test_two_whom_one_article_has_in_the_seat_share_it() -> None:
    rows = [
        told("start", "Ann Lee", "2020-01-01", by="2020-01-01"),
        told("start", "Bo Ray", "2023-03-01", by="2023-03-01"),
        told("hold", "Ann Lee", by="2023-04-01", document="both"),
        told("hold", "Bo Ray", by="2023-04-01", document="both"),
    ]
    assert names(ask("2023-05-01", witnesses=rows)) == ["Ann Lee", "Bo Ray"]
    assert names(ask("2023-05-01", witnesses=rows[:3])) == ["Bo Ray"], "an article of her alone may be out of date"


def test_what_this_ledger_had_not_read_by_a_day_is_not_in_its_answer_of_that_day() -> None:
    late = told("start", "Cy Orr", "2023-11-20", by="2023-11-20", recorded="2024-03-01T08:00:00Z")
    rows = [told("start", "Ann Lee", "2020-01-01", by="2020-01-01"), late]

    def audited(day: str) -> list[str]:
        on = date(2023, 12, 1)
        return names(holders("Orbex", "orbex", rows, valid_at=on, recorded_at=date.fromisoformat(day)))

    assert audited("2024-02-29") == ["Ann Lee"] and audited("2024-03-01") == ["Cy Orr"]


# ---- who had been succeeded does not come back by itself -------------------------------------------------------------

SUCCEEDED = [
    told("start", "Ann Lee", "2020-01-01", by="2020-01-01"),
    told("start", "Bo Ray", "2023-03-01", by="2023-03-01"),
    told("end", "Bo Ray", "2023-06-01", by="2023-06-02"),
]


def stood_in(acting: bool = True) -> list[Witness]:
    return [
        told("start", "Bo Ray", "2023-03-01", by="2023-03-01", acting=acting),
        told("end", "Bo Ray", "2023-06-01", by="2023-06-02", acting=acting),
    ]


def test_whoever_was_succeeded_is_not_back_because_the_successor_left() -> None:
    assert names(ask("2023-02-28", witnesses=SUCCEEDED)) == ["Ann Lee"]
    assert names(ask("2023-04-01", witnesses=SUCCEEDED)) == ["Bo Ray"]
    answer = ask("2023-07-01", witnesses=SUCCEEDED)
    assert answer.held == ()
    assert [(s.tenure.person, s.by.person) for s in answer.superseded] == [("Ann Lee", "Bo Ray")]


def test_as_known_before_the_successor_was_told_of_nobody_had_succeeded() -> None:
    assert names(ask("2023-07-01", known="2023-02-28", witnesses=SUCCEEDED)) == ["Ann Lee"]
    assert names(ask("2023-07-01", known="2023-05-01", witnesses=SUCCEEDED)) == ["Bo Ray"]


def test_whoever_is_told_to_have_come_back_is_back_from_then() -> None:
    again = [*SUCCEEDED, told("hold", "Ann Lee", by="2023-08-01")]
    assert names(ask("2023-07-31", witnesses=again)) == []
    assert names(ask("2023-08-01", witnesses=again)) == ["Ann Lee"]
    stale = [*SUCCEEDED, told("hold", "Ann Lee", by="2023-05-01")]
    assert names(ask("2023-07-01", witnesses=stale)) == [], "while the successor was there it confirms nothing"
    twice = [*SUCCEEDED, told("end", "Ann Lee", "2023-02-01", by="2023-02-01")]
    twice.append(told("start", "Ann Lee", "2023-09-01", by="2023-09-01"))
    assert [names(ask(day, witnesses=twice)) for day in ("2023-07-01", "2023-10-01")] == [[], ["Ann Lee"]]


def test_whoever_stood_in_gives_the_seat_back() -> None:
    rows = [SUCCEEDED[0], *stood_in()]
    held = [names(ask(day, witnesses=rows)) for day in ("2023-02-01", "2023-04-01", "2023-07-01")]
    assert held == [["Ann Lee"], ["Bo Ray"], ["Ann Lee"]]


def test_whoever_stood_in_for_somebody_who_was_dismissed_gives_the_seat_back_to_nobody() -> None:
    fired = told("end", "Ann Lee", "2023-03-01", by="2023-03-01", manner="dismissed")
    assert names(ask("2023-07-01", witnesses=[SUCCEEDED[0], fired, *stood_in()])) == []
    undated = told("end", "Ann Lee", by="2023-03-01", manner="dismissed")
    assert names(ask("2023-07-01", witnesses=[SUCCEEDED[0], undated, *stood_in()])) == []


def test_whoever_stood_in_is_not_stood_in_for() -> None:
    first = told("start", "Ann Lee", "2023-01-01", by="2023-01-01", acting=True)
    assert names(ask("2023-07-01", witnesses=[first, *stood_in()])) == []
    assert names(ask("2023-07-01", witnesses=[first, *stood_in(acting=False)])) == []


def test_two_who_share_a_seat_and_boards_of_many_succeed_nobody() -> None:
    both = [told("hold", name, by="2023-04-01", document="both") for name in ("Ann Lee", "Bo Ray")]
    assert names(ask("2023-07-01", witnesses=[*SUCCEEDED, *both])) == ["Ann Lee"]
    seats = [
        told("start", "Ann Lee", "2020-01-01", by="2020-01-01", post_class="board-member"),
        told("start", "Bo Ray", "2023-03-01", by="2023-03-01", post_class="board-member"),
        told("end", "Bo Ray", "2023-06-01", by="2023-06-02", post_class="board-member"),
    ]
    assert names(ask("2023-07-01", witnesses=seats)) == ["Ann Lee"]


def test_a_planned_or_denied_successor_succeeds_nobody() -> None:
    for modality in ("planned", "rumoured", "denied"):
        plan = told("start", "Bo Ray", "2023-03-01", by="2023-02-01", modality=modality)
        read_since = told("hold", "Cy Orr", by="2023-06-02", post_class="board-member")
        assert names(ask("2023-07-01", witnesses=[SUCCEEDED[0], plan, read_since], classes=("chief-executive",))) == [
            "Ann Lee"
        ]
