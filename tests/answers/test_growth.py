"""What became known by reading on, and which change follows which."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.told import told

from incumbent.answers.changes import changes
from incumbent.answers.growth import everything, followed, learned
from incumbent.model.entry import Witness
from incumbent.model.history import Change

TODAY = date(2024, 1, 15)
SEEN = told("hold", "Ann Lee", by="2023-11-16")
GONE = told("end", "Ann Lee", "2023-11-17", by="2023-11-17")
AGAIN = told("end", "Ann Lee", "2023-11-17", by="2023-11-17")
LATER = told("end", "Ann Lee", "2023-11-18", by="2023-11-19")
EARLIER = told("start", "Ann Lee", "2019-05-02", by="2019-05-02")


def events(found: tuple[Change, ...]) -> list[tuple[str, str]]:
    return [(str(change.known_at), change.event) for change in found]


def by_reading(new: Witness, *before: Witness) -> list[tuple[str, str]]:
    return events(learned([*before, new], [new.source.id], {}))


def test_what_an_article_tells_that_nobody_told_before_became_known_by_it() -> None:
    assert by_reading(GONE, SEEN) == [("2023-11-17", "ended")]


def test_the_same_told_once_more_is_nothing_new() -> None:
    assert by_reading(AGAIN, SEEN, GONE) == []


def test_an_old_article_that_is_read_late_is_new_on_its_own_day() -> None:
    assert by_reading(EARLIER, SEEN, GONE)[0] == ("2019-05-02", "began")


def test_a_retraction_tells_what_is_withdrawn_and_only_once() -> None:
    out = replace(GONE, withdrawn_at=date(2023, 12, 1))
    both = [replace(SEEN, withdrawn_at=date(2023, 12, 1)), out]
    assert events(learned(both, [], {})) == [("2023-12-01", "withdrawn")]
    assert learned(both, [], {w.source.id: date(2023, 12, 1) for w in both}) == ()


def test_where_nothing_came_nothing_became_known() -> None:
    assert learned([SEEN, GONE], [], {}) == ()


def test_a_change_follows_the_one_before_it_about_the_same_tenure() -> None:
    told_so = everything([SEEN, GONE, LATER, told("start", "Bo Ray", "2023-11-17", by="2023-11-17")], until=TODAY)
    follows = followed(told_so)
    seen, ended, dated = [change for change in told_so if change.about.person == "Ann Lee"]
    (began,) = [change for change in told_so if change.about.person == "Bo Ray"]
    assert (seen.event, ended.event, dated.event) == ("seen", "ended", "dated")
    assert follows == {ended.id: seen.id, dated.id: ended.id}
    assert began.id not in follows


def test_the_id_of_a_change_stays_when_more_is_told_of_it_and_when_names_are_judged() -> None:
    def ended(*witnesses: Witness) -> str:
        found = changes("", witnesses, since=date(2023, 11, 17), until=TODAY).changes
        return next(change.id for change in found if change.event == "ended")

    later = replace(AGAIN, recorded_at="2024-02-01T00:00:00Z")
    renamed = [replace(w, person_key="lee ann", organization_key="orbex group") for w in (SEEN, GONE)]
    assert ended(SEEN, GONE) == ended(SEEN, GONE, later) == ended(*renamed)


def test_the_ids_of_changes_differ() -> None:
    found = everything([SEEN, GONE, LATER, EARLIER], until=TODAY)
    assert len({change.id for change in found}) == len(found) == 3
