"""Reports of one change whose dates differ in precision or in kind."""

from __future__ import annotations

from tests.answers.bounds import bounds, tenures
from tests.told import told

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


def test_who_was_told_to_be_dismissed_or_dead_had_left_before_any_later_day() -> None:
    for manner in ("dismissed", "died"):
        first = told("end", "Ann Lee", by="2023-11-17", manner=manner)
        (one,) = tenures(
            told("hold", "Ann Lee", by="2023-11-16"), first, told("end", "Ann Lee", "2023-11-20", by="2023-11-22")
        )
        assert (str(one.ended_by), one.ends, [d.edtf for d in one.ends_later]) == ("2023-11-17", (), ["2023-11-20"])
    stays = told("end", "Ann Lee", by="2023-11-17", manner="resigned")
    (one,) = tenures(stays, told("end", "Ann Lee", "2023-11-30", by="2023-12-01"))
    assert [d.edtf for d in one.ends] == ["2023-11-30"]
    blurred = told("end", "Ann Lee", by="2023-11-17", manner="dismissed")
    (one,) = tenures(blurred, told("end", "Ann Lee", "2023-11-18", by="2023-11-19"))
    assert [d.edtf for d in one.ends] == ["2023-11-18"], "nights and time zones blur a day"
