"""Nothing covers anything else or lies outside, at 300 tenures, on a phone and with names that break things."""

from __future__ import annotations

import datetime
from dataclasses import replace
from itertools import combinations

import pytest
from tests.faces.charts import world
from tests.told import told

from incumbent.answers.timeline import timeline
from incumbent.faces.charts.layout import Frame, lay_out, window
from incumbent.faces.charts.marks import FEATHER, ROW, TEXT, Bar, Layout
from incumbent.faces.charts.seats import Seats, about
from incumbent.faces.charts.widths import width
from incumbent.faces.charts.words import words_in
from incumbent.model.history import Timeline

WORLDS = {"large": world.chart_of(world.large()), "hostile": world.chart_of(world.hostile())}


def laid_out(*answers: Timeline, frame: Frame | None = None) -> Layout:
    return lay_out(answers, Seats.told_by(answers, about(answers), words_in("en")), frame or Frame())


def bars(layout: Layout, state: int = 0) -> list[Bar]:
    return [bar for found in layout.states[state].bars.values() for bar in found]


@pytest.mark.parametrize("pixels", [280, 360, 700, 960, 1600])
@pytest.mark.parametrize("name", WORLDS)
def test_no_bar_and_no_label_covers_another(name: str, pixels: int) -> None:
    layout = laid_out(WORLDS[name], frame=Frame(width=pixels))
    found = [(b.y, b.left, b.right, b.label, b.id) for b in bars(layout)]
    found += [(p.y, p.x - 5, p.x + 5, p.label, p.id) for plans in layout.states[0].plans.values() for p in plans]
    assert len(found) >= len(WORLDS[name].tenures)
    rows: dict[float, list[tuple[float, float]]] = {}
    for y, left, right, label, _ in found:
        ends = (label.x, label.x + width(label.text, TEXT)) if label.text else (left, right)
        rows.setdefault(y, []).append((min(left, ends[0]), max(right, ends[1])))
    for taken in rows.values():
        assert all(a[1] <= b[0] + 0.6 or b[1] <= a[0] + 0.6 for a, b in combinations(taken, 2))


@pytest.mark.parametrize("pixels", [280, 360, 960])
@pytest.mark.parametrize("name", WORLDS)
def test_nothing_lies_outside(name: str, pixels: int) -> None:
    layout = laid_out(WORLDS[name], frame=Frame(width=pixels))
    for bar in bars(layout):
        assert 0 <= bar.left < bar.right <= layout.width
        assert bar.label.x >= 0 and bar.label.x + width(bar.label.text, TEXT) <= layout.width
        assert layout.top <= bar.y and bar.y + ROW <= layout.bottom + 1
        assert all(layout.scale.left <= dot.x <= layout.scale.right for dot in bar.dots)
    for lane in layout.lanes:
        assert width(lane.label, TEXT) <= (layout.width if layout.narrow else layout.scale.left - FEATHER / 2)


def test_lanes_stand_one_below_the_other_in_the_order_of_board_management_and_others() -> None:
    layout = laid_out(WORLDS["large"])
    assert [heading.label for heading in layout.headings] == ["Board", "Management", "Other posts"]
    assert [lane.full_label for lane in layout.lanes[:3]] == ["Chair", "Board member", "Chief executive"]
    for one, other in zip(layout.lanes, layout.lanes[1:], strict=False):
        assert one.y + one.height <= other.label_y


def test_a_person_has_lanes_below_organisations_in_the_order_of_time() -> None:
    rows = [
        told(
            "start", "Ann Lee", "2020-01-01", by="2020-01-02", organization="Tallis", post_class="chair", post="chair"
        ),
        told("start", "Ann Lee", "2022-01-01", by="2022-01-02"),
    ]
    layout = laid_out(world.chart_of(rows, "Ann Lee"))
    assert [heading.label for heading in layout.headings] == ["Tallis", "Orbex"]
    assert {bar.label.text for bar in bars(layout)} == {"chair", "chief executive"}


def test_plans_in_an_organisation_under_another_of_its_names_have_a_lane() -> None:
    """Orbex and Orbex Mining were judged to be one; the key of both is the name of one of them."""
    rows = [
        replace(told("hold", "Ann Lee", by="2022-01-02", organization="Orbex Mining"), organization_key="orbex"),
        told("start", "Ann Lee", "2024-01-01", by="2023-01-02", organization="Orbex Mining", modality="planned"),
        told("start", "Ann Lee", "2025-01-01", by="2023-01-03", organization="Orbex", modality="planned"),
    ]
    layout = laid_out(world.chart_of(rows, "Ann Lee"))
    assert sum(map(len, layout.states[0].plans.values())) == 2
    assert {heading.label for heading in layout.headings} == {"Orbex Mining"}


def test_who_follows_whom_on_one_day_stands_in_one_row_and_touches() -> None:
    rows = [
        told("start", "Ann Lee", "2021-01-01", by="2021-01-02"),
        told("end", "Ann Lee", "2022-01-01", by="2022-01-02"),
        told("start", "Bo Ray", "2022-01-01", by="2022-01-02"),
        told("end", "Bo Ray", "2023-01-01", by="2023-01-02"),
    ]
    one, other = bars(laid_out(world.chart_of(rows)))
    assert one.y == other.y and one.right == pytest.approx(other.left)


def test_two_at_a_time_stand_one_above_the_other_and_are_marked() -> None:
    rows = [
        told("start", "Ann Lee", "2021-01-01", by="2021-01-02"),
        told("end", "Ann Lee", "2022-06-01", by="2022-06-02"),
        told("start", "Bo Ray", "2022-01-01", by="2022-01-02"),
        told("end", "Bo Ray", "2023-01-01", by="2023-01-02"),
    ]
    layout = laid_out(world.chart_of(rows))
    one, other = bars(layout)
    assert one.y != other.y
    ((overlap,),) = layout.states[0].overlaps.values()
    assert overlap.left == pytest.approx(other.left) and overlap.right == pytest.approx(one.right)


def test_a_gap_is_marked_between_the_bars() -> None:
    rows = [
        told("start", "Ann Lee", "2021-01-01", by="2021-01-02"),
        told("end", "Ann Lee", "2022-01-01", by="2022-01-02"),
        told("start", "Bo Ray", "2022-06-01", by="2022-06-02"),
    ]
    layout = laid_out(world.chart_of(rows))
    ((gap,),) = layout.states[0].gaps.values()
    one, other = bars(layout)
    assert one.right == pytest.approx(gap.left) and other.left == pytest.approx(gap.right)
    assert gap.y == one.y


def test_a_seat_that_somebody_else_took_fades_out_there() -> None:
    rows = [
        told("start", "Ann Lee", "2021-01-01", by="2021-01-02"),
        told("start", "Bo Ray", "2022-06-01", by="2022-06-02"),
    ]
    one, other = bars(laid_out(world.chart_of(rows)))
    assert (one.taken_by, one.right) == ("Bo Ray", pytest.approx(other.left))
    assert other.taken_by == "" and other.right > other.sure_right


def test_a_year_that_was_misread_does_not_squeeze_the_others() -> None:
    rows = [told("start", f"Ann Lee{n}", f"2023-0{n}-01", by=f"2023-0{n}-02", post_class="other") for n in range(1, 9)]
    rows.append(told("start", "Bo Ray", "1023-01-01", by="2023-09-01"))
    layout = laid_out(world.chart_of(rows))
    assert layout.scale.last - layout.scale.first < 400
    assert [bar.tenure.person for bar in bars(layout) if bar.cut_left] == ["Bo Ray"]


def test_a_window_that_is_asked_for_is_kept_and_cuts_bars() -> None:
    rows = [
        told("start", "Ann Lee", "2021-01-01", by="2021-01-02"),
        told("end", "Ann Lee", "2022-01-01", by="2022-01-02"),
    ]
    frame = Frame(since=datetime.date(2021, 3, 1), until=datetime.date(2021, 3, 31))
    layout = laid_out(world.chart_of(rows), frame=frame)
    assert layout.scale.last - layout.scale.first == 31
    (bar,) = bars(layout)
    assert bar.cut_left and bar.cut_right and (bar.left, bar.right) == (layout.scale.left, layout.scale.right)


def test_what_lies_outside_of_the_window_is_left_out() -> None:
    rows = [
        told("start", "Ann Lee", "2021-01-01", by="2021-01-02"),
        told("end", "Ann Lee", "2022-01-01", by="2022-01-02"),
    ]
    assert not bars(
        laid_out(world.chart_of(rows), frame=Frame(since=datetime.date(2022, 2, 1), until=datetime.date(2022, 3, 1)))
    )


def test_states_share_lanes_rows_and_days() -> None:
    rows = [
        told("start", "Ann Lee", "2021-01-01", by="2021-01-02"),
        told("end", "Ann Lee", "2022-06-01", by="2022-06-02"),
        told("start", "Bo Ray", "2022-01-01", by="2022-01-02"),
    ]
    early, late = world.chart_of(rows[:1]), world.chart_of(rows)
    layout = laid_out(early, late)
    (before,) = bars(layout, 0)
    after = next(bar for bar in bars(layout, 1) if bar.tenure.person == "Ann Lee")
    assert (before.id, before.y, before.left, before.hue) == (after.id, after.y, after.left, after.hue)
    assert before.bounds.open_end and not after.bounds.open_end


def test_days_of_clocks_far_away_do_not_stretch_the_chart() -> None:
    rows = world.chart_of([told("start", "Ann Lee", "2021-01-01", by="2021-01-02")])
    assert window([rows], Frame(known=datetime.date(2026, 1, 1))) == window([rows], Frame())
    assert window([rows], Frame(on=datetime.date(2021, 1, 4)))[1] > window([rows], Frame())[1] - 3


def test_an_empty_answer_has_a_layout() -> None:
    layout = laid_out(Timeline(name="Orbex", known_at=None, tenures=()))
    assert layout.lanes == () and layout.height > 0


def test_no_bar_covers_another_in_any_state() -> None:
    witnesses = world.large()[:240]
    days = [datetime.date(year, 6, 1) for year in range(1999, 2024, 3)]
    answers = [timeline("Orbex", witnesses, day) for day in days]
    layout = laid_out(*answers)
    for state in range(len(answers)):
        rows: dict[float, list[tuple[float, float]]] = {}
        for bar in bars(layout, state):
            ends = (bar.label.x, bar.label.x + width(bar.label.text, TEXT))
            rows.setdefault(bar.y, []).append((min(bar.left, ends[0]), max(bar.right, ends[1])))
        for taken in rows.values():
            assert all(a[1] <= b[0] + 0.6 or b[1] <= a[0] + 0.6 for a, b in combinations(taken, 2))


def test_a_mark_keeps_its_row_in_all_states_and_states_do_not_push_one_another_down() -> None:
    witnesses = [
        told("start", "Ann Lee", "2021-01-01", by="2021-01-02"),
        told("end", "Ann Lee", "2022-01-01", by="2022-01-02"),
        told("start", "Bo Ray", "2022-01-01", by="2022-01-02"),
        told("hold", "Bo Ray", by="2024-01-01"),
    ]
    early, late = (timeline("Orbex", witnesses, datetime.date(year, 6, 1)) for year in (2021, 2024))
    layout = laid_out(early, late)
    assert bars(layout, 0)[0].right > bars(layout, 1)[0].right  # nobody had told its end yet
    assert len({bar.y for state in (0, 1) for bar in bars(layout, state)}) == 1
