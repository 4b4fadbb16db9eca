"""All answers about one day, by one day's knowledge, say the same: over the example dispatches."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from incumbent.answers.holders import by_seat
from incumbent.answers.tenures import beginning
from incumbent.desk import Desk
from incumbent.model.answer import Plan, Tenure
from incumbent.model.claim import SINGLE_SEATS
from incumbent.settings import Settings

NAMES = ("OpenAI", "Microsoft")
PEOPLE = ("Sam Altman", "Greg Brockman", "Mira Murati", "Emmett Shear", "Bret Taylor")
DAYS = [date(2023, 11, 14) + timedelta(days) for days in range(20)]
KNOWN = [None, *(date(2023, 11, day) for day in (17, 19, 20, 22, 30))]


@pytest.fixture(scope="module")
def desk(gold_ledger: Path) -> Desk:
    return Desk(Settings(ledger=gold_ledger, now=datetime(2024, 1, 15, 12, tzinfo=UTC)))


def seats(tenures: Iterable[Tenure]) -> Counter[tuple[str, str, bool]]:
    return Counter((tenure.post_class, tenure.person_key, tenure.acting) for tenure in tenures)


def became(plans: Iterable[Plan]) -> set[tuple[object, ...]]:
    return {(p.person, p.organization, p.post_class, p.kind, p.modality, p.outcome, p.off_since) for p in plans}


@pytest.mark.parametrize("known", KNOWN)
@pytest.mark.parametrize("name", NAMES)
def test_who_state_timeline_and_the_boards_agree_on_every_day(desk: Desk, name: str, known: date | None) -> None:
    tenures = desk.timeline(name, known_at=known).tenures
    shown = {look.day: look for look in desk.as_known(name, most=1000)}
    told_by_then = [day for day in shown if known is None or day <= known]
    look = shown[max(told_by_then)] if told_by_then else None
    with desk.boards() as boards:
        for day in DAYS:
            who = desk.who(name, valid_at=day, known_at=known)
            state = desk.state(name, valid_at=day, known_at=known)
            assert seats(who.held) == seats([*state.board, *state.management, *state.others])
            assert seats(who.held) == seats(by_seat([t for t in tenures if beginning(t) <= day], day)[0])
            assert not {one.post_class for one in state.vacant} & {tenure.post_class for tenure in who.held}
            here = [plan for plan in who.plans if plan.organization == name]
            assert became(here) == became(state.holders.plans)
            rows = boards.held(name, valid_at=day, known_at=known)
            told = Counter((row.post_class, row.person_key, bool(row.acting)) for row in rows)
            assert told == seats(who.held)
            if look is not None:
                rows = [row for row in look.held if row.since <= day.isoformat() < row.until]
                told = Counter((row.post_class, row.person_key, bool(row.acting)) for row in rows)
                assert told == seats(who.held)


@pytest.mark.parametrize("known", KNOWN)
def test_what_became_of_a_plan_is_the_same_whoever_is_asked_about(desk: Desk, known: date | None) -> None:
    """The return to OpenAI is told by articles that say nothing of Microsoft."""
    outcomes: dict[tuple[object, ...], set[object]] = defaultdict(set)
    for name in (*NAMES, *PEOPLE):
        dossier = desk.dossier(name, known_at=known)
        plans = [*desk.timeline(name, known_at=known).plans, *dossier.timeline.plans, *_in_the_end(desk, name, known)]
        if name in NAMES:
            plans += desk.who(name, known_at=known).plans
        for *plan, outcome, since in became(plans):
            outcomes[tuple(plan)].add((outcome, since))
    assert outcomes or known == date(2023, 11, 17)
    assert {plan: told for plan, told in outcomes.items() if len(told) > 1} == {}


def _in_the_end(desk: Desk, name: str, known: date | None) -> Sequence[Plan]:
    """The plans as the changes have left them, but for those that came true, which no timeline tells."""
    last: dict[tuple[str, ...], Plan] = {}
    for change in desk.changes(name, since=date(2023, 11, 1), until=known).changes:
        if isinstance(plan := change.after, Plan):
            last[plan.person, plan.organization, plan.post_class, plan.kind, plan.modality] = plan
    return [plan for plan in last.values() if not plan.came_true]


def test_the_move_to_microsoft_is_reversed_in_what_became_known_of_microsoft(desk: Desk) -> None:
    found = desk.changes("Microsoft", since=date(2023, 11, 1), until=date(2023, 11, 30)).changes
    assert {(c.known_at, c.about.person) for c in found if c.event == "settled" and c.about.person == "Sam Altman"} == {
        (date(2023, 11, 22), "Sam Altman")
    }
    assert {change.about.organization for change in found} == {"Microsoft"}, "and nothing of other houses"


@pytest.mark.parametrize("name", [*NAMES, *PEOPLE])
def test_a_change_has_those_in_the_seat_whom_who_has(desk: Desk, name: str) -> None:
    """Of a person too: who took the seat is told in articles that the person need not be in."""
    found = desk.changes(name, since=date(2023, 11, 1), until=date(2023, 12, 31)).changes
    assert found
    for change in found:
        about = change.about
        if isinstance(about, Tenure) and about.organization and about.post_class in SINGLE_SEATS:
            for known, held in ((change.known_at, change.held_after), (_eve(change.known_at), change.held_before)):
                who = desk.who(about.organization, post=about.post_class, valid_at=change.known_at, known_at=known)
                assert seats(held) == seats(who.held)


def _eve(day: date) -> date:
    return day - timedelta(1)
