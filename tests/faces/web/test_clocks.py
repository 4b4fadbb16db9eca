from __future__ import annotations

from datetime import date

from incumbent.faces.web.clocks import clock

DAYS = [date(2023, 11, day) for day in (16, 18, 20)]
TODAY = date(2024, 1, 15)


def test_a_clock_steps_to_the_days_on_which_anything_happened() -> None:
    told = clock("valid_at", date(2023, 11, 18), DAYS, TODAY)
    assert (told.earlier, told.later) == (DAYS[0], DAYS[2])
    between = clock("valid_at", date(2023, 11, 19), DAYS, TODAY)
    assert (between.earlier, between.later) == (DAYS[1], DAYS[2])


def test_a_clock_that_stands_on_no_day_stands_elsewhere() -> None:
    today = clock("valid_at", None, DAYS, TODAY)
    assert (today.shown, today.earlier, today.later) == (DAYS[2], DAYS[2], None)
    everything = clock("known_at", None, DAYS, DAYS[-1])
    assert (everything.earlier, everything.later) == (DAYS[1], None)


def test_a_slider_goes_from_end_to_end_and_its_knob_stays_on_it() -> None:
    told = clock("valid_at", date(2030, 1, 1), DAYS, TODAY, (date(2023, 11, 10), date(2023, 11, 30)))
    assert (told.steps, told.step, told.first) == (20, 20, date(2023, 11, 10))
    assert clock("valid_at", date(2000, 1, 1), DAYS, TODAY).step == 0


def test_a_party_of_which_no_day_is_told_has_clocks() -> None:
    told = clock("valid_at", None, [], TODAY)
    assert (told.steps, told.step, told.earlier, told.later) == (0, 0, None, None)
