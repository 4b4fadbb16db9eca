"""Names with one key name one party; names that differ in more than dress do not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incumbent.identity.keys import Conventions, fold, organization_key, person_key

DRESS = Conventions.of(
    legal_forms=["inc", "corp", "s.a.", "plc", "& co"],
    honorifics=["mr", "m.", "dr"],
    aliases=[("usa", "United States"), ("U.S.", "United States"), ("usa", "États-Unis"), ("uk", "Britain")],
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("OpenAI", "Open AI"),
        ("OpenAI", "OPENAI, Inc."),
        ("Société Générale", "Societe Generale S.A."),
        ("L’Oréal", "L'Oreal"),
        ("Mærsk", "Maersk"),
        ("Ørsted", "Orsted"),
        ("United States", "Etats-Unis"),
        ("U.S.", "États-Unis"),
        ("Lazard & Co", "Lazard"),
        ("Straße AG", "STRASSE AG"),
    ],
)
def test_dress_makes_no_other_organization(one: str, other: str) -> None:
    assert organization_key(one, DRESS) == organization_key(other, DRESS)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Orbex", "Orbex Capital"), ("United States", "Britain"), ("Bank of Ireland", "Bank of Iceland"), ("Corp", "Inc")],
)
def test_another_name_is_another_organization(one: str, other: str) -> None:
    assert organization_key(one, DRESS) != organization_key(other, DRESS)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Adam D'Angelo", "Adam D’Angelo"),
        ("François-Xavier Martin", "Francois Xavier MARTIN"),
        ("Mr. Sam Altman", "Sam Altman"),
        ("M. Dr Karl Weiß", "Karl Weiss"),
        ("Lech Wałęsa", "Lech Walesa"),
    ],
)
def test_dress_makes_no_other_person(one: str, other: str) -> None:
    assert person_key(one, DRESS) == person_key(other, DRESS)


def test_a_name_is_not_undressed_to_nothing() -> None:
    assert person_key("Dr", DRESS) == "dr"
    assert organization_key("Inc", DRESS) == "inc"
    assert organization_key("!!!") == "!!!"
    assert person_key("  ") == "?"


def test_people_keep_the_gaps_between_their_names() -> None:
    assert person_key("Ana Lee") != person_key("Anal Ee")


def test_without_conventions_only_writing_is_compared() -> None:
    assert organization_key("Open AI") == organization_key("OpenAI") != organization_key("OpenAI Inc")


@given(st.permutations([("a", "b"), ("b", "c"), ("x", "y"), ("c", "d")]))
def test_the_order_of_aliases_changes_nothing(pairs: list[tuple[str, str]]) -> None:
    aliases = Conventions.of([], [], pairs).aliases
    assert aliases == {"a": "a", "b": "a", "c": "a", "d": "a", "x": "x", "y": "x"}


@given(st.text())
def test_folding_twice_is_folding_once(name: str) -> None:
    assert fold(" ".join(fold(name))) == fold(name)
