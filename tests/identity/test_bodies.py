"""Names of one organisation and of two: another word makes another organisation until people say otherwise."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.identity.customs import CUSTOMS, profile

from incumbent.identity.bodies import same_organization
from incumbent.identity.verdict import Verdict

ANN = ("ann lee", "chief-executive", 2020)
BO = ("bo falk", "chief-executive", 2020)


def judged(one: str, other: str, person: tuple[str, str, int], another: tuple[str, str, int] | None = None) -> Verdict:
    return same_organization(profile(one, person), profile(other, another or person), CUSTOMS)


@pytest.mark.parametrize(
    ("one", "other", "rule"),
    [
        ("Orbex Inc", "ORBEX", "letters"),
        ("The Orbex Group", "Orbex", "generic"),
        ("Group Orbex", "Orbex Inc", "generic"),
        ("Orbex Motor", "Orbex", "part"),
        ("Guild of River Pilots", "GRP", "acronym"),
        ("ABD", "DBA", "acronym"),
        ("Novaterre", "Novatere", "slip"),
        ("Royal Academy of Potters", "Royale académie de Potters", "translation"),
    ],
)
def test_with_one_head_these_are_one(one: str, other: str, rule: str) -> None:
    another = BO if rule in ("letters", "generic") else None  # dress needs nobody's support
    verdict = judged(one, other, ANN, another)
    assert (verdict.value, verdict.rule) == ("same", rule)


@pytest.mark.parametrize(
    ("one", "other"), [("Orbex Motor", "Orbex"), ("Guild of River Pilots", "GRP"), ("Novaterre", "Novatere")]
)
def test_with_nobody_shared_nobody_can_tell(one: str, other: str) -> None:
    assert judged(one, other, ANN, ("bo falk", "chair", 1999)).value == "unsure"


def test_with_two_heads_at_one_time_they_are_two() -> None:
    assert judged("Orbex Bank", "Orbex", ANN, BO).value == "different"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Orbex", "Orbex Canada"),
        ("Channel 4", "Channel 5"),
        ("Bank of Ireland", "Bank of Iceland"),
        ("Iran", "Iraq"),
        ("Tesla", "SpaceX"),
    ],
)
def test_even_with_one_head_these_are_two(one: str, other: str) -> None:
    assert judged(one, other, ANN).value == "different"


def test_a_name_that_only_says_what_it_is_is_nobodys_in_particular() -> None:
    assert judged("Motor", "Motors", ANN).value == "unsure"
    assert judged("Bank", "Orbex Bank", ANN).value == "different"


def test_a_daughter_is_not_its_mother_because_one_person_heads_both() -> None:
    assert judged("Orbex", "Orbex Shipping", ANN).value == "unsure"


@given(st.text(max_size=20), st.text(max_size=20))
def test_no_name_is_too_odd_to_be_judged_and_the_order_makes_no_difference(one: str, other: str) -> None:
    assert judged(one, other, ANN) == judged(other, one, ANN)
