"""Names of one person and of two: how far apart names may be depends on what else is shared."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.identity.customs import CUSTOMS, profile

from incumbent.identity.people import same_person
from incumbent.identity.verdict import Verdict

SEAT = ("orbex", "chief-executive", 2020)
HOUSE = ("orbex", "member", 2020)
LAND = ("canada", "minister", 2020)
ELSEWHERE = ("kestrel", "chief-executive", 2020)


def judged(one: str, other: str, place: tuple[str, str, int], elsewhere: tuple[str, str, int] | None = None) -> Verdict:
    return same_person(profile(one, place), profile(other, elsewhere or place), CUSTOMS)


@pytest.mark.parametrize(
    ("one", "other", "rule"),
    [
        ("Emmer Shear", "Emmett Shear", "slip"),
        ("Ann Castres", "Ann Castel", "far-slip"),
        ("Mira Murati", "Mira Muratti", "sound"),
        ("J. Smithers", "Joan Smithers", "initials"),
        ("G.W. Bush", "George W. Bush", "initials"),
        ("Th. Bretton", "Thomas Bretton", "initials"),
        ("Clara von Arnsberg", "Clara Arnsberg", "particles"),
        ("De Andre McArdle", "DeAndre Mc Ardle", "particles"),
        ("Vladimir Poutine", "Vladimir Putin", "sound"),
        ("Orbanyi Viktor", "Viktor Orbanyi", "order"),
        ("Bob Dunmore", "Robert Dunmore", "short-form"),
        ("Robert Iger", "Robert A. Iger", "middle"),
        ("Mr Altman", "Sam Altman", "surname"),
        ("Luis Ortega", "Luis Ortega Fuentes", "middle"),
        ("Sam Rayford", "Sam Rayford Jr.", "generation"),
    ],
)
def test_in_one_seat_these_are_one_person(one: str, other: str, rule: str) -> None:
    verdict = judged(one, other, SEAT)
    assert (verdict.value, verdict.rule) == ("same", rule)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("J. Smithers", "Joan Smithers"),
        ("Mira Muarti", "Mira Murati"),
        ("Bob Dunmore", "Robert Dunmore"),
        ("Mr Altman", "Sam Altman"),
        ("Robert Iger", "Robert A. Iger"),
    ],
)
def test_with_nothing_shared_nobody_can_tell(one: str, other: str) -> None:
    assert judged(one, other, SEAT, ELSEWHERE).value == "unsure"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Daniel Roche", "Daniela Roche"),
        ("Sam Rayford Sr", "Sam Rayford Jr"),
        ("Karin Holm", "Karin Holmberg"),
        ("J. R. Hale", "J. T. Hale"),
        ("J. Smithers", "Robert Smithers"),
        ("Ann Lee", "Ann Lea Borg"),
        ("Zhang Wei", "Zhang Wen"),
    ],
)
def test_even_in_one_seat_these_are_two(one: str, other: str) -> None:
    assert judged(one, other, SEAT).value == "different"


def test_initials_need_more_than_a_country_in_common() -> None:
    one, other = profile("J. Smithers", LAND), profile("Joan Smithers", ("canada", "legislator", 2020))
    assert same_person(one, other, CUSTOMS).value == "unsure"


def test_two_slips_need_the_same_seat() -> None:
    assert judged("Ann Castres", "Ann Castel", HOUSE).value == "unsure"


def test_but_an_unknown_first_name_is_readily_a_slip_for_a_known_one() -> None:
    assert judged("Emmer Shear", "Emmett Shear", HOUSE).value == "same"


def test_a_seat_in_another_age_is_not_the_same_seat() -> None:
    assert judged("J. Smithers", "Joan Smithers", SEAT, ("orbex", "chief-executive", 1990)).value == "unsure"


def test_two_first_names_in_another_order_are_two_people_until_a_seat_says_otherwise() -> None:
    assert judged("Thomas Martin", "Martin Thomas", HOUSE).value == "unsure"


def test_one_name_in_two_callings_at_one_time_is_two_people() -> None:
    verdict = judged("Paul Martin", "Paul Martin", ("canada", "minister", 2003), ("lens", "coach", 2003))
    assert (verdict.value, verdict.rule) == ("different", "namesake")


def test_a_cleric_may_head_a_state() -> None:
    verdict = judged("Paul Martin", "Paul Martin", ("canada", "minister", 2003), ("lens", "religious-leader", 2003))
    assert verdict.value == "unsure"


def test_one_name_in_two_callings_one_after_the_other_may_be_one() -> None:
    assert (
        judged("Paul Martin", "Paul Martin", ("lens", "captain", 1995), ("canada", "minister", 2015)).value == "unsure"
    )


def test_a_verdict_says_why() -> None:
    assert judged("J. Smithers", "Joan Smithers", SEAT).reason == "initials for names; the same seat"


NAMES = st.lists(
    st.sampled_from(["Ann", "A.", "J.-P.", "Lee", "de", "Jr", "Daniel", "Daniela", "Poutine", "Putin", "O'Neil", "X"]),
    min_size=1,
    max_size=4,
).map(" ".join)


@given(NAMES, NAMES)
def test_it_makes_no_difference_which_name_comes_first(one: str, other: str) -> None:
    assert judged(one, other, SEAT) == judged(other, one, SEAT)


@given(st.text(max_size=20), st.text(max_size=20))
def test_no_name_is_too_odd_to_be_judged(one: str, other: str) -> None:
    assert judged(one, other, SEAT).value in ("same", "different", "unsure")
