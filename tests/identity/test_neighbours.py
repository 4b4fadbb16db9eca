"""Who is compared with whom, and what a name that fits several comes to."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from tests.identity.customs import CUSTOMS, profile

from incumbent.identity.neighbours import bodies_of, namesakes_of, people_of, touched

SEAT = ("openai", "chief-executive", 2023)
STAFF = [
    profile("Altman", SEAT),
    profile("Sam Altman", SEAT),
    profile("Mira Murati", SEAT),
    profile("Mira Muratti", SEAT),
]


def told(*names: str) -> list[tuple[str, str, str]]:
    staff = [profile(name, SEAT) for name in names]
    return [(p.one, p.other, p.verdict.value) for p in people_of("openai", staff, CUSTOMS)]


def test_a_lone_surname_is_judged_as_it_stands_in_the_organisation() -> None:
    assert told("Altman", "Sam Altman") == [("altman @openai", "sam altman", "same")]


def test_a_surname_that_fits_two_people_is_nobodys() -> None:
    assert told("Altman", "Sam Altman", "Jack Altman") == [
        ("altman @openai", "jack altman", "unsure"),
        ("altman @openai", "sam altman", "unsure"),
    ]


def test_a_surname_that_fits_two_spellings_of_one_person_is_that_persons() -> None:
    assert ("murati @openai", "mira murati", "same") in [
        (b, a, v) if " @" in b else (a, b, v) for a, b, v in told("Murati", "Mira Murati", "Mira Muratti")
    ]


def test_nothing_is_said_of_people_without_a_word_in_common() -> None:
    assert told("Ann Lee", "Bo Falk") == []


def test_organisations_of_one_person_are_compared() -> None:
    one = [profile(name, ("sam altman", "chief-executive", 2023)) for name in ("OpenIA", "OpenAI", "Kestrel")]
    assert [(p.one, p.other, p.verdict.value) for p in bodies_of(one, CUSTOMS)] == [("openai", "openia", "same")]


def test_one_name_in_two_lives_is_told_apart_by_its_places() -> None:
    two = profile("Paul Martin", ("canada", "minister", 2003), ("lens", "coach", 2003), ("merville", "mayor", 2003))
    assert [(p.one, p.other, p.verdict.value) for p in namesakes_of(two)] == [
        ("paul martin @canada", "paul martin @lens", "different"),
        ("paul martin @lens", "paul martin @merville", "different"),
    ]


def test_those_are_touched_whose_verdicts_may_have_changed() -> None:
    staff = [profile(name, SEAT) for name in ("Altman", "Sam Altman", "Jack Altman", "Mira Murati")]
    assert {p.name for p in touched(staff, ["jack altman"], CUSTOMS)} == {"Altman", "Sam Altman", "Jack Altman"}


@given(st.permutations(STAFF))
def test_the_order_of_the_staff_changes_nothing(staff) -> None:  # type: ignore[no-untyped-def]
    assert people_of("openai", staff, CUSTOMS) == people_of("openai", STAFF, CUSTOMS)
