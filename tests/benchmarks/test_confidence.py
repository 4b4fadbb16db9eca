"""Calibration: how far confidence is from the share of right claims."""

from __future__ import annotations

import pytest
from benchmarks.confidence import calibration_error, judged, surer_half
from benchmarks.texts import Part
from tests.benchmarks.claims import claim


def test_claims_as_often_right_as_they_say_have_no_error() -> None:
    assert calibration_error([(0.75, True)] * 3 + [(0.75, False)]) == pytest.approx(0.0)


def test_sure_claims_that_are_all_wrong_have_the_whole_error() -> None:
    assert calibration_error([(1.0, False)] * 5) == pytest.approx(1.0)


def test_steps_weigh_by_their_size_and_do_not_make_up_for_one_another() -> None:
    rows = [(0.95, False)] * 1 + [(0.05, True)] * 3  # off by 0.95 in both steps, in opposite directions
    assert calibration_error(rows) == pytest.approx(0.95)
    rows = [(0.95, False)] * 1 + [(0.05, False)] * 3  # 0.95 in a quarter, 0.05 in three
    assert calibration_error(rows) == pytest.approx((0.95 + 3 * 0.05) / 4)


def test_within_a_step_too_high_and_too_low_do_make_up() -> None:
    assert calibration_error([(0.51, True), (0.59, False)]) == pytest.approx(0.05)


def test_where_nothing_is_said_nothing_is_wrong() -> None:
    assert calibration_error([]) == 0.0
    assert surer_half([]) == (1.0, 0, 0.0)


def test_the_surer_half_is_judged_by_itself() -> None:
    rows = [(0.9, True), (0.8, True), (0.4, False), (0.3, False)]
    assert surer_half(rows) == (0.8, 2, 1.0)


def test_of_an_odd_number_the_middle_one_is_kept() -> None:
    assert surer_half([(0.9, True), (0.5, False), (0.1, True)]) == (0.5, 2, 0.5)


def test_claims_as_sure_as_the_last_one_kept_are_kept_too() -> None:
    assert surer_half([(0.5, True), (0.5, True), (0.5, False), (0.5, False)]) == (0.5, 4, 0.5)


def test_a_claim_with_the_wrong_class_is_wrong_and_other_kinds_are_not_judged() -> None:
    said = [
        claim(confidence=0.9),
        claim("hold", confidence=0.7, post_class="chair"),
        {"kind": "founding", "person": "Ann Lee", "organization": "Orbex", "confidence": 1.0},
    ]
    gold = [claim(), claim("hold")]
    assert judged(Part((), {"one": gold}, {"one": said})) == [(0.9, True), (0.7, False)]
