"""States, old stories and whose word counts, in the making of tenures."""

from __future__ import annotations

from tests.answers.bounds import bounds, tenures
from tests.told import told

# ---- states and old stories ------------------------------------------------------------------------------------------


def test_holding_since_a_day_after_the_known_start_is_no_second_tenure() -> None:
    (tenure,) = tenures(
        told("start", "Ann Lee", "2019-03-04", by="2019-03-04"), told("hold", "Ann Lee", "2021", by="2023-11-16")
    )
    assert [d.edtf for d in tenure.starts] == ["2019-03-04"] and str(tenure.last_confirmed) == "2023-11-16"


def test_former_while_a_second_tenure_is_fresh_speaks_of_the_first() -> None:
    assert bounds(
        told("end", "Ann Lee", "2023-11-17", by="2023-11-17"),
        told("start", "Ann Lee", "2023-11-21", by="2023-11-22"),
        told("former", "Ann Lee", by="2023-11-25"),
    ) == [(None, "2023-11-17"), ("2023-11-21", None)]


def test_former_long_after_the_return_closes_the_second() -> None:
    assert bounds(
        told("end", "Ann Lee", "2023-11-17", by="2023-11-17"),
        told("start", "Ann Lee", "2023-11-21", by="2023-11-22"),
        told("former", "Ann Lee", by="2025-06-01"),
    ) == [(None, "2023-11-17"), ("2023-11-21", "<=2025-06-01")]


def test_a_beginning_told_behind_the_end_in_one_article_is_the_old_story() -> None:
    (tenure,) = tenures(
        told("end", "Ann Lee", "2023-11-17", by="2023-11-17", document="d1", at=0),
        told("start", "Ann Lee", by="2023-11-17", document="d1", at=50),
    )
    assert tenure.ended and not tenure.starts


def test_a_return_told_before_the_dismissal_in_one_article_is_the_news() -> None:
    first, second = tenures(
        told("start", "Ann Lee", by="2023-11-22", document="d1", at=0),
        told("end", "Ann Lee", "2023-11-17", by="2023-11-22", document="d1", at=50),
    )
    assert first.ended and not second.ended and str(second.began_by) == "2023-11-22"


def test_an_article_that_has_both_changes_on_one_day_counts_for_the_one_that_others_tell() -> None:
    muddled = [told(kind, "Ann Lee", "2023-11-17", by="2023-11-20", document="d1") for kind in ("start", "end")]
    fired = told("end", "Ann Lee", "2023-11-17", by="2023-11-18")
    (tenure,) = tenures(*muddled, fired)
    assert not tenure.starts and [d.edtf for d in tenure.ends] == ["2023-11-17"]
    assert len(tenure.witnesses) == 3, "what does not count is still shown"
    assert bounds(*muddled, told("start", "Ann Lee", "2023-11-16", by="2023-11-18")) == [("2023-11-16", None)]


def test_an_article_that_has_both_changes_on_one_day_counts_whole_where_others_tell_both_or_neither() -> None:
    muddled = [told(kind, "Ann Lee", "2023-11-17", by="2023-11-20", document="d1") for kind in ("start", "end")]
    assert bounds(*muddled) == [(None, "2023-11-17"), ("2023-11-17", None)]
    others = [told(kind, "Ann Lee", "2023-11-17", by="2023-11-18") for kind in ("start", "end")]
    assert bounds(*muddled, *others) == [(None, "2023-11-17"), ("2023-11-17", None)]


def test_who_stood_in_and_gets_the_post_for_good_on_that_day_has_two_tenures() -> None:
    rows = [
        told("start", "Ann Lee", "2023-01-10", by="2023-01-10", acting=True),
        told("end", "Ann Lee", "2023-06-01", by="2023-06-01", acting=True, document="d1"),
        told("start", "Ann Lee", "2023-06-01", by="2023-06-01", document="d1"),
        told("end", "Ann Lee", "2023-06-01", by="2023-06-01", acting=True),
    ]
    assert bounds(*rows) == [("2023-01-10", "2023-06-01"), ("2023-06-01", None)]


# ---- whose word counts -----------------------------------------------------------------------------------------------


def test_copies_count_once_where_reports_are_weighed() -> None:
    copies = [told("start", "Ann Lee", "2023-11-17", by="2023-11-18", document=f"copy-{n}") for n in range(5)]
    first = told("start", "Ann Lee", "2023-11-17", by="2023-11-17", acting=True, post="acting head", document="first")
    origins = {f"copy-{n}": "wire" for n in range(5)}
    (tenure,) = tenures(first, *copies, origins=origins)
    assert tenure.origins == ("first", "wire") and len(tenure.witnesses) == 6
    assert tenure.acting and tenure.post == "acting head", "one origin against one: the first to tell it"


def test_a_publisher_is_one_origin_where_nobody_knows_better() -> None:
    (tenure,) = tenures(
        *(told("hold", "Ann Lee", by=f"2023-11-0{n}", publisher="The Lantern") for n in (1, 2, 3)),
        told("hold", "Ann Lee", by="2023-11-04", document="alone"),
    )
    assert tenure.origins == ("The Lantern", "alone")
