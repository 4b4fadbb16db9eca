"""The rule for the same holding, case by case (docs/explanation/same-holding.md)."""

from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st
from tests.told import told

from incumbent.answers.reports import seats
from incumbent.answers.tenures import tenures_of
from incumbent.model.answer import Tenure
from incumbent.model.entry import Witness


def tenures(*witnesses: Witness) -> list[Tenure]:
    return [tenure for seat, reports in seats(witnesses) for tenure in tenures_of(seat, reports)]


def bounds(*witnesses: Witness) -> list[tuple[str | None, str | None]]:
    """From when to when, tenure by tenure; `<=` before a day by which it had happened."""
    found = []
    for tenure in tenures(*witnesses):
        start = tenure.valid_from.edtf if tenure.valid_from else f"<={tenure.began_by}" if tenure.began_by else None
        end = tenure.valid_to.edtf if tenure.valid_to else f"<={tenure.ended_by}" if tenure.ended_by else None
        found.append((start, end))
    return found


def test_a_start_and_an_end_bound_one_tenure() -> None:
    assert bounds(
        told("start", "Ann Lee", "2019-03-04", by="2019-03-04"), told("end", "Ann Lee", "2023-11-17", by="2023-11-18")
    ) == [("2019-03-04", "2023-11-17")]


def test_an_end_between_two_starts_makes_two_tenures() -> None:
    assert bounds(
        told("hold", "Ann Lee", by="2023-11-16"),
        told("end", "Ann Lee", "2023-11-17", by="2023-11-18"),
        told("start", "Ann Lee", "2023-11-21", by="2023-11-22"),
    ) == [(None, "2023-11-17"), ("2023-11-21", None)]


def test_reports_of_one_change_with_near_dates_are_one_change() -> None:
    (tenure,) = tenures(
        told("start", "Ann Lee", "2023-11-19", by="2023-11-20"),
        told("start", "Ann Lee", "2023-11-20", by="2023-11-21"),
        told("start", "Ann Lee", "2023-11", by="2023-11-30"),
    )
    assert [date.edtf for date in tenure.starts] == ["2023-11-19", "2023-11-20"], "the month adds nothing to the days"
    assert len(tenure.witnesses) == 3


def test_a_month_told_after_the_tenure_ended_is_of_the_start_inside_it() -> None:
    assert bounds(
        told("start", "Ann Lee", "2023-11-17", by="2023-11-17"),
        told("end", "Ann Lee", "2023-11-20", by="2023-11-20"),
        told("start", "Ann Lee", "2023-11", by="2023-11-30"),
        told("end", "Ann Lee", "2023-11", by="2023-12-02"),
    ) == [("2023-11-17", "2023-11-20")]


def test_a_change_without_a_date_had_happened_by_its_publication() -> None:
    assert bounds(told("start", "Ann Lee", by="2023-11-20"), told("end", "Ann Lee", by="2024-02-01")) == [
        ("<=2023-11-20", "<=2024-02-01")
    ]


def test_a_change_without_a_date_is_the_one_that_others_dated_shortly_before() -> None:
    assert bounds(
        told("end", "Ann Lee", "2023-11-17", by="2023-11-17"),
        told("start", "Ann Lee", "2023-11-21", by="2023-11-22"),
        told("end", "Ann Lee", by="2023-11-25"),
    ) == [(None, "2023-11-17"), ("2023-11-21", None)], "the piece of the 25th tells the old story again"


def test_a_change_without_a_date_long_after_another_is_a_new_one() -> None:
    assert bounds(
        told("start", "Ann Lee", "2010-01-04", by="2010-01-04"),
        told("end", "Ann Lee", "2015-06-30", by="2015-07-01"),
        told("start", "Ann Lee", by="2023-11-20"),
    ) == [("2010-01-04", "2015-06-30"), ("<=2023-11-20", None)]


def test_a_second_start_without_an_end_between_is_a_renewal() -> None:
    (tenure,) = tenures(
        told("start", "Ann Lee", "2015-05-01", by="2015-05-02"), told("start", "Ann Lee", "2019-05-01", by="2019-05-02")
    )
    assert tenure.valid_from and tenure.valid_from.edtf == "2015-05-01"
    assert str(tenure.last_confirmed) == "2019-05-02"


def test_holding_confirms_on_the_day_of_publication_and_invents_no_beginning() -> None:
    (tenure,) = tenures(told("hold", "Ann Lee", by="2023-11-16"), told("hold", "Ann Lee", by="2023-12-01"))
    assert (tenure.valid_from, tenure.began_by, tenure.valid_to) == (None, None, None)
    assert str(tenure.last_confirmed) == "2023-12-01"


def test_holding_since_a_year_tells_the_start() -> None:
    assert bounds(told("hold", "Ann Lee", "1999", by="2023-11-16")) == [("1999", None)]
    assert bounds(told("hold", "Ann Lee", "1999/", by="2023-11-16")) == [("1999", None)]


def test_former_says_that_it_had_ended_but_not_when() -> None:
    assert bounds(told("former", "Ann Lee", by="2023-11-20")) == [(None, "<=2023-11-20")]
    assert bounds(told("start", "Ann Lee", "2019", by="2019-02-01"), told("former", "Ann Lee", by="2023-11-20")) == [
        ("2019", "<=2023-11-20")
    ]


def test_former_moves_no_end_that_is_told() -> None:
    assert bounds(
        told("end", "Ann Lee", "2023-11-17", by="2023-11-17"), told("former", "Ann Lee", by="2023-11-20")
    ) == [(None, "2023-11-17")]


def test_a_paper_that_still_uses_a_lost_title_reopens_nothing() -> None:
    (tenure,) = tenures(told("end", "Ann Lee", "2023-11-17", by="2023-11-17"), told("hold", "Ann Lee", by="2023-11-19"))
    assert tenure.ended and tenure.last_confirmed is None
    assert len(tenure.witnesses) == 2


def test_a_lost_title_used_two_weeks_later_reopens_nothing() -> None:
    assert bounds(told("end", "Ann Lee", "2023-11-17", by="2023-11-17"), told("hold", "Ann Lee", by="2023-12-05")) == [
        (None, "2023-11-17")
    ]


def test_holding_again_long_after_the_end_is_another_tenure() -> None:
    assert bounds(told("end", "Ann Lee", "2020-05-01", by="2020-05-01"), told("hold", "Ann Lee", by="2023-11-19")) == [
        (None, "2020-05-01"),
        (None, None),
    ]


def test_planned_rumoured_and_denied_make_no_tenure() -> None:
    assert not tenures(
        told("start", "Ann Lee", "2024-01-01", by="2023-11-20", modality="planned"),
        told("start", "Ann Lee", by="2023-11-20", modality="rumoured"),
        told("end", "Ann Lee", by="2023-11-20", modality="denied"),
    )


def test_an_end_closes_its_own_seat_alone() -> None:
    assert bounds(
        told("hold", "Ann Lee", by="2023-11-01"),
        told("end", "Ann Lee", "2023-11-17", by="2023-11-17", post="chair", post_class="chair"),
        told("end", "Ann Lee", "2023-11-17", by="2023-11-17", organization="Tallis"),
        told("end", "Bo Ray", "2023-11-17", by="2023-11-17"),
    ) == [(None, "2023-11-17"), (None, None), (None, "2023-11-17"), (None, "2023-11-17")]


def test_who_stood_in_and_then_got_the_post_for_good_has_two_tenures() -> None:
    first, second = tenures(
        told("start", "Ann Lee", "2023-01-10", by="2023-01-10", acting=True),
        told("start", "Ann Lee", "2023-06-01", by="2023-06-01"),
    )
    assert (first.acting, second.acting) == (True, False)
    assert first.valid_to and first.valid_to.edtf == "2023-06-01"


def test_a_headline_that_leaves_out_the_interim_changes_nothing() -> None:
    (tenure,) = tenures(
        told("start", "Ann Lee", "2023-11-17", by="2023-11-17", acting=True),
        told("start", "Ann Lee", "2023-11-17", by="2023-11-18"),
    )
    assert tenure.acting


def test_a_lone_surname_goes_to_the_one_fuller_name_in_the_organization() -> None:
    (tenure,) = tenures(told("hold", "Ann Lee", by="2023-11-01"), told("end", "Lee", "2023-11-17", by="2023-11-17"))
    assert (tenure.person, tenure.ended) == ("Ann Lee", True)
    assert len(tenures(*(told("hold", name, by="2023-11-01") for name in ("Ann Lee", "Bo Lee", "Lee")))) == 3


def fired(date: str | None, by: str) -> Witness:
    """That Ann Lee had to leave Orbex; which post, nobody says."""
    return told("end", "Ann Lee", date, by=by, post=None, post_class="member")


def test_a_change_told_without_a_post_is_of_the_seat_of_which_others_tell_it() -> None:
    (tenure,) = tenures(
        told("end", "Ann Lee", "2023-11-17", by="2023-11-17"),
        fired("2023-11-17", "2023-11-18"),
        fired(None, "2023-12-01"),
    )
    assert tenure.post_class == "chief-executive" and len(tenure.witnesses) == 3


def test_a_change_told_without_a_post_closes_no_seat_by_itself() -> None:
    assert bounds(told("hold", "Ann Lee", by="2023-11-01"), fired("2023-11-17", "2023-11-18")) == [
        (None, None),
        (None, "2023-11-17"),
    ]
    assert len(bounds(told("end", "Ann Lee", "2020-05-01", by="2020-05-01"), fired("2023-11-17", "2023-11-18"))) == 2
    assert len(bounds(told("end", "Bo Ray", "2023-11-17", by="2023-11-17"), fired("2023-11-17", "2023-11-18"))) == 2


def test_a_change_told_without_a_post_stays_by_itself_where_two_seats_changed() -> None:
    rows = [told("end", "Ann Lee", "2023-11-17", by="2023-11-17", post_class=c) for c in ("chief-executive", "chair")]
    assert len(tenures(*rows, fired("2023-11-17", "2023-11-18"))) == 3


def test_the_first_to_tell_it_stands_first() -> None:
    (tenure,) = tenures(
        told("end", "Ann Lee", "2023-11-17", by="2023-11-18", publisher="late"),
        told("end", "Ann Lee", "2023-11-17", by="2023-11-17", publisher="soon"),
        told("hold", "Ann Lee", by="2023-11-16", publisher="before"),
    )
    assert [witness.source.publisher for witness in tenure.witnesses] == ["before", "soon", "late"]


def test_posts_in_organizations_that_nobody_named_are_not_taken_for_one() -> None:
    assert len(tenures(*(told("hold", "Ann Lee", by="2023-11-01", organization=None) for _ in range(2)))) == 2


def test_sources_are_publishers_not_articles() -> None:
    (tenure,) = tenures(
        told("hold", "Ann Lee", by="2023-11-01", publisher="The Lantern"),
        told("hold", "Ann Lee", by="2023-11-02", publisher="The Lantern"),
        told("hold", "Ann Lee", by="2023-11-02"),
    )
    assert tenure.sources == 2


def test_dates_that_cannot_be_understood_are_as_good_as_none() -> None:
    assert bounds(told("start", "Ann Lee", "/2023-11-20", by="2023-11-20")) == [("<=2023-11-20", None)]
    assert bounds(told("start", "Ann Lee", "2023-44", by="2023-11-20")) == [("<=2023-11-20", None)]


# ---- dates of different precision ------------------------------------------------------------------------------------


def test_a_year_is_put_where_it_makes_the_fewest_tenures() -> None:
    assert bounds(
        told("start", "Ann Lee", "2023", by="2024-02-01"), told("end", "Ann Lee", "2023-11-17", by="2023-11-18")
    ) == [("2023", "2023-11-17")], "the year began before she left"
    assert bounds(told("start", "Ann Lee", "2023", by="2024-02-01"), told("hold", "Ann Lee", by="2023-06-01")) == [
        ("2023", None)
    ], "she was in the seat in June: the start lies before"
    assert bounds(
        told("hold", "Ann Lee", by="2022-06-01"),
        told("end", "Ann Lee", "2023", by="2024-02-01"),
        told("start", "Ann Lee", "2023-11-21", by="2023-11-22"),
    ) == [(None, "2023"), ("2023-11-21", None)], "she left in 2023 before she came back in 2023"


def test_a_year_told_before_the_change_came_is_of_another_one() -> None:
    assert bounds(
        told("end", "Ann Lee", "2023", by="2023-02-01"),
        told("start", "Ann Lee", "2023-05-02", by="2023-05-02"),
    ) == [(None, "2023"), ("2023-05-02", None)]


def test_what_was_told_of_a_year_is_no_day_of_it_that_came_later() -> None:
    assert bounds(
        told("start", "Ann Lee", "2023", by="2023-11-16"),
        told("former", "Ann Lee", by="2023-11-17"),
        told("start", "Ann Lee", "2023-11-29", by="2023-11-30"),
    ) == [("2023", "<=2023-11-17"), ("2023-11-29", None)]


def test_reports_of_every_precision_make_one_tenure_with_all_witnesses() -> None:
    (tenure,) = tenures(
        told("start", "Ann Lee", "2023-11-17", by="2023-11-17"),
        told("start", "Ann Lee", "2023-11-18", by="2023-11-20"),
        told("start", "Ann Lee", by="2023-11-27"),
        told("start", "Ann Lee", "2023-11", by="2023-12-04"),
        told("start", "Ann Lee", "2023", by="2024-01-09"),
        told("hold", "Ann Lee", "2023/", by="2024-01-10"),
    )
    assert [date.edtf for date in tenure.starts] == ["2023-11-17", "2023-11-18"]
    assert len(tenure.witnesses) == 6 and str(tenure.last_confirmed) == "2024-01-10"


# ---- dates of different kind -----------------------------------------------------------------------------------------


def test_what_was_announced_holds_from_the_day_that_was_told_ahead() -> None:
    (tenure,) = tenures(
        told("start", "Ann Lee", "2023-11-20", by="2023-11-20"),
        told("start", "Ann Lee", "2024-01-01", by="2023-11-20", modality="planned"),
    )
    assert [d.edtf for d in tenure.starts] == ["2024-01-01"]
    assert [d.edtf for d in tenure.starts_announced] == ["2023-11-20"]
    assert tenure.confirmed == (), "nobody had her in the seat yet"


def test_a_report_that_it_came_so_confirms_what_was_told_ahead() -> None:
    (tenure,) = tenures(
        told("start", "Ann Lee", "2023-11-20", by="2023-11-20"),
        told("start", "Ann Lee", "2024-01-01", by="2023-11-20", modality="planned"),
        told("start", "Ann Lee", "2024-01-03", by="2024-01-04"),
    )
    assert [d.edtf for d in tenure.starts] == ["2024-01-03"], "what is told as done counts before what was planned"


def test_a_plan_that_was_denied_moves_no_day() -> None:
    (tenure,) = tenures(
        told("start", "Ann Lee", "2023-11-20", by="2023-11-20"),
        told("start", "Ann Lee", "2024-01-01", by="2023-11-20", modality="planned"),
        told("start", "Ann Lee", by="2023-11-22", modality="denied"),
    )
    assert [d.edtf for d in tenure.starts] == ["2023-11-20"]


def test_who_resigned_for_a_later_day_stays_until_then() -> None:
    (tenure,) = tenures(
        told("start", "Ann Lee", "2020-01-01", by="2020-01-02"),
        told("end", "Ann Lee", "2023-10-02", by="2023-10-02", manner="resigned"),
        told("end", "Ann Lee", "2023-12-31", by="2023-10-05", modality="planned"),
        told("hold", "Ann Lee", by="2023-11-15"),
    )
    assert ([d.edtf for d in tenure.ends], [d.edtf for d in tenure.ends_announced]) == (["2023-12-31"], ["2023-10-02"])
    assert str(tenure.last_confirmed) == "2023-11-15"


def test_who_was_seen_in_the_seat_between_two_told_ends_left_at_the_second() -> None:
    (tenure,) = tenures(
        told("end", "Ann Lee", "2023-10-02", by="2023-10-02"),
        told("hold", "Ann Lee", by="2023-11-15"),
        told("end", "Ann Lee", "2023-12-31", by="2024-01-02"),
    )
    assert ([d.edtf for d in tenure.ends], [d.edtf for d in tenure.ends_announced]) == (["2023-12-31"], ["2023-10-02"])


def test_who_is_seen_months_after_a_told_end_and_leaves_then_had_stayed_on() -> None:
    rows = [
        told("end", "Ann Lee", "2023-01-10", by="2023-01-10"),
        told("hold", "Ann Lee", by="2023-06-01"),
        told("end", "Ann Lee", "2023-07-01", by="2023-07-01"),
    ]
    (tenure,) = tenures(*rows)
    assert ([d.edtf for d in tenure.ends], [d.edtf for d in tenure.ends_announced]) == (["2023-07-01"], ["2023-01-10"])
    years_later = [told("hold", "Ann Lee", by="2024-06-01"), told("end", "Ann Lee", "2024-07-01", by="2024-07-01")]
    assert bounds(rows[0], *years_later) == [(None, "2023-01-10"), (None, "2024-07-01")]


def test_who_stands_in_until_the_post_is_theirs_stands_in_from_the_first_day() -> None:
    (tenure,) = tenures(
        told("start", "Ann Lee", "2023-11-20", by="2023-11-20", acting=True),
        told("start", "Ann Lee", "2024-01-01", by="2023-11-20", modality="planned"),
    )
    assert [d.edtf for d in tenure.starts] == ["2023-11-20"], "what is planned is the post for good"


def test_a_date_that_its_publisher_corrected_is_gone_from_the_day_of_the_correction() -> None:
    first = told("start", "Ann Lee", "2023-11-19", by="2023-11-20", publisher="The Lantern")
    corrected = told("start", "Ann Lee", "2023-11-20", by="2023-11-21", publisher="The Lantern")
    (tenure,) = tenures(first, corrected)
    assert [d.edtf for d in tenure.starts] == ["2023-11-20"] and len(tenure.witnesses) == 2
    (tenure,) = tenures(first, corrected, told("start", "Ann Lee", "2023-11-19", by="2023-11-20"))
    assert [d.edtf for d in tenure.starts] == ["2023-11-19", "2023-11-20"], "somebody else tells it still"


def test_a_day_that_had_not_come_when_the_change_was_first_told_is_a_later_step() -> None:
    (tenure,) = tenures(
        told("start", "Ann Lee", "2023-11-21", by="2023-11-22"),
        told("start", "Ann Lee", "2023-11-22", by="2023-11-22"),
        told("start", "Ann Lee", "2023-11-29", by="2023-11-30"),
    )
    assert [d.edtf for d in tenure.starts] == ["2023-11-21", "2023-11-22"]
    assert [d.edtf for d in tenure.starts_later] == ["2023-11-29"]


def test_a_second_end_with_no_start_between_is_a_later_step_of_the_first() -> None:
    (tenure,) = tenures(
        told("end", "Ann Lee", "2023-10-02", by="2023-10-02"), told("end", "Ann Lee", "2023-12-31", by="2024-01-02")
    )
    assert ([d.edtf for d in tenure.ends], [d.edtf for d in tenure.ends_later]) == (["2023-10-02"], ["2023-12-31"])
    assert len(bounds(*(told("end", "Ann Lee", f"{year}-05-01", by=f"{year}-05-01") for year in (2019, 2023)))) == 2


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
    (tenure,) = [t for seat, reports in seats([first, *copies], origins) for t in tenures_of(seat, reports)]
    assert tenure.origins == ("first", "wire") and len(tenure.witnesses) == 6
    assert tenure.acting and tenure.post == "acting head", "one origin against one: the first to tell it"


def test_a_publisher_is_one_origin_where_nobody_knows_better() -> None:
    (tenure,) = tenures(
        *(told("hold", "Ann Lee", by=f"2023-11-0{n}", publisher="The Lantern") for n in (1, 2, 3)),
        told("hold", "Ann Lee", by="2023-11-04", document="alone"),
    )
    assert tenure.origins == ("The Lantern", "alone")


STORY = (
    told("hold", "Ann Lee", by="2023-11-16"),
    told("end", "Ann Lee", "2023-11-17", by="2023-11-18", manner="dismissed"),
    told("end", "Ann Lee", by="2023-11-25"),
    told("start", "Ann Lee", "2023-11-21", by="2023-11-22"),
    told("start", "Ann Lee", "2023-11-22", by="2023-11-23"),
    told("start", "Ann Lee", "2023-11", by="2023-11-30"),
    told("former", "Ann Lee", by="2023-11-20"),
)


@given(st.permutations(STORY))
def test_the_order_of_reading_changes_nothing(story: list[Witness]) -> None:
    assert bounds(*story) == [(None, "2023-11-17"), ("2023-11-21", None)]
    assert tenures(*story) == tenures(*STORY)


@given(st.lists(st.sampled_from(STORY), min_size=1))
def test_every_asserted_report_is_a_witness_of_exactly_one_tenure(story: list[Witness]) -> None:
    reports = {witness.claim.id: witness for witness in story}
    found = [witness.claim.id for tenure in tenures(*reports.values()) for witness in tenure.witnesses]
    assert sorted(found) == sorted(reports)


def test_thousands_of_reports_of_one_story_are_no_burden() -> None:
    starts = [told("start", "Ann Lee", "2015-03", by="2015-03-09", post_class=c) for c in ("chair", "coach") * 3000]
    ends = [fired("2023-11-17", f"2023-11-{number % 9 + 18}") for number in range(6000)]
    began = time.process_time()
    tenures(*starts, *ends)
    assert time.process_time() - began < 10, "to compare each with each takes longer"
