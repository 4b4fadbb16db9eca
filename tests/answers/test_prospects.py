"""What became of plans while more and more becomes known is what became of them by all that is known in the end."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.told import told

from incumbent.answers.prospects import Prospects
from incumbent.answers.seating import Seating, seating, unsettled
from incumbent.model.answer import Plan
from incumbent.model.entry import Witness

DAYS = [f"2023-{month:02}-{day:02}" for month in (1, 2, 5, 11) for day in (1, 3, 20)]
TOLD = st.builds(
    told,
    st.sampled_from(["start", "start", "end", "hold"]),
    st.sampled_from(["Ann Lee", "Bo Ray", "Cy Orr", "Di Lee"]),
    st.none() | st.sampled_from(DAYS),
    acting=st.booleans(),
    by=st.sampled_from(DAYS),
    modality=st.sampled_from(["asserted", "planned", "rumoured", "denied"]),
    organization=st.sampled_from(["Orbex", "Orbex", "Tallis"]),
    post_class=st.sampled_from(["chief-executive", "president", "member"]),
    document=st.sampled_from([f"doc-{number}" for number in range(8)]),
)
PEOPLE = st.sampled_from(["Ann Lee", "Bo Ray", "Cy Orr"])
PLANNED = st.builds(
    told, st.just("start"), PEOPLE, st.sampled_from(DAYS), by=st.sampled_from(DAYS), modality=st.just("planned")
)
BEGAN = st.builds(told, st.just("start"), PEOPLE, st.sampled_from(DAYS), by=st.sampled_from(DAYS))
STORIES = st.lists(st.one_of(PLANNED, BEGAN, TOLD), max_size=12)
Told = list[tuple[str, Plan | None, Plan | None]]
Standing = dict[tuple[str, ...], str]


def people(witnesses: Iterable[Witness], day: date) -> dict[str, Seating]:
    """What is known on a day of the people of each last name."""
    parts: dict[str, list[Witness]] = defaultdict(list)
    for witness in witnesses:
        parts[witness.person_key.rpartition(" ")[2]].append(witness)
    return {last: unsettled(part, known_at=day) for last, part in sorted(parts.items())}


def stand(told: Told, before: Standing | None = None) -> Standing:
    """What became of each plan, after a step; what a step replaces must have stood so."""
    standing = dict(before or {})
    for last, was, _ in told:
        if was is not None:
            assert standing.pop(_name(last, was)) == was.outcome
    return standing | {_name(last, now): now.outcome for last, _, now in told if now is not None}


def _name(last: str, plan: Plan) -> tuple[str, ...]:
    return last, plan.person, plan.organization, plan.post_class, plan.kind, plan.modality


def at_once(witnesses: Iterable[Witness], day: date) -> Standing:
    """What became of each plan, by the answer to all other questions."""
    plans = seating(witnesses, known_at=day).plans
    return {_name(seat[0].rpartition(" ")[2], plan): plan.outcome for seat, plan in plans}


@settings(max_examples=300)
@given(witnesses=STORIES)
def test_day_by_day_it_ends_where_all_at_once_begins(witnesses: list[Witness]) -> None:
    followed = Prospects()
    standing: Standing = {}
    before: dict[str, Seating] = {}
    for day in map(date.fromisoformat, DAYS):
        known = people(witnesses, day)
        fresh = {last: told for last, told in known.items() if before.get(last) != told}
        standing = stand(followed.take(fresh), standing)
        assert standing == stand(Prospects().take(known)) == at_once(witnesses, day), f"as known on {day}"
        before = known


@settings(max_examples=300)
@given(witnesses=STORIES, order=st.randoms(use_true_random=False))
def test_the_order_in_which_people_are_taken_in_changes_nothing(witnesses: list[Witness], order: random.Random) -> None:
    known = people(witnesses, date.fromisoformat(DAYS[-1]))
    followed = Prospects()
    standing: Standing = {}
    lasts = list(known)
    order.shuffle(lasts)
    for last in lasts:
        standing = stand(followed.take({last: known[last]}), standing)
    assert standing == stand(Prospects().take(known))
