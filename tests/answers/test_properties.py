"""What must hold of every story: how it was read in never shows in an answer."""

from __future__ import annotations

import datetime
import random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.answers.stories import (
    DAYS,
    FIRST,
    LAST,
    STORIES,
    answers,
    flat,
    recorded,
    shape,
    withdrawn,
)

from incumbent.answers.changes import changes
from incumbent.answers.disputes import disputes
from incumbent.answers.known import became_known
from incumbent.answers.seating import seating
from incumbent.model.entry import Witness

_DAY = datetime.timedelta(1)
Story = list[list[Witness]]
some = settings(max_examples=30)  # each asks every question: that takes a while


@some
@given(STORIES, st.randoms(use_true_random=False))
def test_the_order_of_reading_changes_no_answer(story: Story, chance: random.Random) -> None:
    shuffled = flat(story)
    chance.shuffle(shuffled)
    assert answers(shuffled) == answers(flat(story))


@some
@given(STORIES, st.data())
def test_reading_again_changes_no_answer(story: Story, data: Any) -> None:
    again = data.draw(st.lists(st.sampled_from(story)))
    assert answers([*flat(story), *flat(again)]) == answers(flat(story))


@some
@given(STORIES, st.data())
def test_reading_in_parts_over_years_changes_no_answer(story: Story, data: Any) -> None:
    days = [data.draw(st.dates(datetime.date(2024, 7, 1), datetime.date(2026, 1, 1))) for _ in story]
    parts = [recorded(document, day) for document, day in zip(story, days, strict=True)]
    assert answers(flat(parts)) == answers(flat(story))


@some
@given(STORIES, st.data())
def test_a_withdrawn_document_leaves_answers_as_if_it_had_never_been_added(story: Story, data: Any) -> None:
    number = data.draw(st.integers(0, len(story) - 1))
    day = data.draw(DAYS)
    gone = [*story[:number], withdrawn(story[number], day), *story[number + 1 :]]
    never = [*story[:number], *story[number + 1 :]]
    later = data.draw(st.dates(day, LAST + _DAY))
    without_changes = slice(0, -1)  # that it was withdrawn is told among the changes
    assert answers(flat(gone))[without_changes] == answers(flat(never))[without_changes]
    assert answers(flat(gone), known_at=later)[without_changes] == answers(flat(never), known_at=later)[without_changes]
    before = day - _DAY
    assert answers(flat(gone), known_at=before) == answers(flat(story), known_at=before), "until then it counts"


@some
@given(STORIES, DAYS)
def test_as_known_on_a_day_is_as_if_nothing_had_been_published_since(story: Story, day: datetime.date) -> None:
    then = [witness for witness in flat(story) if became_known(witness) <= day]
    assert answers(flat(story), known_at=day) == answers(then, known_at=day)


@some
@given(STORIES, st.data())
def test_as_recorded_on_a_day_is_as_if_nothing_had_been_read_since(story: Story, data: Any) -> None:
    days = [data.draw(DAYS) for _ in story]
    parts = [recorded(document, day) for document, day in zip(story, days, strict=True)]
    audit = data.draw(DAYS)
    then = [document for document, day in zip(parts, days, strict=True) if day <= audit]
    assert answers(flat(parts), recorded_at=audit) == answers(flat(then))


@some
@given(STORIES, DAYS)
def test_the_changes_of_two_spans_are_those_of_the_whole(story: Story, day: datetime.date) -> None:
    whole, first, second = (
        list(changes("", flat(story), since=since, until=until).changes)
        for since, until in ((FIRST, LAST), (FIRST, day), (day + _DAY, LAST))
    )
    assert shape(whole) == shape([*first, *second])


@some
@given(STORIES)
def test_changes_end_in_what_is_known(story: Story) -> None:
    """Whoever follows the changes knows every tenure, and each as it is in the end, but for mere confirmations."""
    latest: dict[str, Any] = {}
    for change in changes("", flat(story), since=FIRST, until=LAST).changes:
        for witness in change.before.witnesses if change.before else ():
            latest.pop(witness.claim.id, None)
        for witness in change.after.witnesses if change.after else ():
            latest[witness.claim.id] = change.after
    told = seating(flat(story))
    for tenure in told.tenures:
        known = [latest[w.claim.id] for w in tenure.witnesses if w.claim.id in latest]
        assert known and all(
            (one.starts, one.ends, one.acting) == (tenure.starts, tenure.ends, tenure.acting) for one in known
        )


@some
@given(STORIES)
def test_every_asserted_claim_is_a_witness_of_exactly_one_tenure(story: Story) -> None:
    told = seating(flat(story))
    found = sorted(witness.claim.id for tenure in told.tenures for witness in tenure.witnesses)
    assert found == sorted({w.claim.id for w in flat(story) if w.claim.modality == "asserted"})
    planned = sorted(witness.claim.id for _, plan in told.plans for witness in plan.witnesses)
    assert planned == sorted({w.claim.id for w in flat(story) if w.claim.modality != "asserted"})


@some
@given(STORIES)
def test_no_day_is_invented(story: Story) -> None:
    for tenure in seating(flat(story)).tenures:
        told = {(w.claim.date or "").rstrip("/") for w in flat(story)}
        assert {date.edtf for date in (*tenure.starts, *tenure.ends)} <= told


@given(STORIES)
def test_no_tenure_has_ended_before_it_began(story: Story) -> None:
    for tenure in seating(flat(story)).tenures:
        if tenure.starts and tenure.ends:
            assert tenure.starts[0].earliest <= tenure.ends[-1].latest
        if tenure.starts and tenure.ended_by:
            assert tenure.starts[0].earliest <= tenure.ended_by


@some
@given(STORIES)
def test_each_side_of_a_dispute_has_an_origin_of_its_own(story: Story) -> None:
    for dispute in disputes("", flat(story)).disputes:
        assert len(dispute.sides) > 1
        for side in dispute.sides:
            others = {origin for other in dispute.sides if other is not side for origin in other.origins}
            assert set(side.origins) - others and side.witnesses
