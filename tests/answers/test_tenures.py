"""The rule for the same holding, case by case (docs/explanation/same-holding.md)."""

from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st
from tests.answers.bounds import bounds, fired, tenures
from tests.told import told

from incumbent.model.entry import Witness


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
