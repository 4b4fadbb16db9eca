"""What joins two parts of one name of an institution or a firm, and what stands between two names."""

from __future__ import annotations

import pytest
from tests.extraction.naming import bodies
from tests.extraction.told import read


@pytest.mark.parametrize(
    "name",
    [
        "Food and Grain Administration",
        "Securities and Exchange Council",
        "Oil and Natural Gas Corporation",
        "Office of Management and Budget",
        "Department of Housing and Urban Development",
        "Lorvan and Lorvan",
    ],
)
def test_two_fields_of_one_office_are_one_name(name: str) -> None:
    assert bodies(f"Ann Lee is head of the {name}.", "en") == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ann Lee left Orbex Ltd and European Commission staff.", {"Orbex Ltd", "European Commission"}),
        ("Luvik Bank and Justice Department lawyers met Ann Lee.", {"Luvik Bank", "Justice Department"}),
        ("Ann Lee met Orbex Bank and Luvik Corp.", {"Orbex Bank", "Luvik Corp"}),
        ("Ann Lee sits at the Ministry of Health and Orbex Ltd.", {"Ministry of Health", "Orbex Ltd"}),
    ],
)
def test_two_bodies_are_two_names(text: str, names: set[str]) -> None:
    assert set(bodies(text, "en")) == names


@pytest.mark.parametrize(
    "name",
    [
        "People's Party",
        "Workers' Union",
        "King's College Lorvan",
        "Women's Institute",
        "St. Orvan's Hospital",
        "Lorvan's Corp",
    ],
)
def test_a_genitive_may_be_part_of_a_name(name: str) -> None:
    assert bodies(f"Ann Lee is head of the {name}.", "en") == [name]


def test_a_genitive_tells_mostly_whose_something_is() -> None:
    assert set(bodies("Ann Lee runs Orbex Ltd's Luvik Bank.", "en")) == {"Orbex Ltd", "Luvik Bank"}


@pytest.mark.parametrize(
    "name",
    ["National Union of Teachers", "Conference of Catholic Bishops", "Council of Economic Advisers"],
)
def test_whom_an_institution_is_of_belongs_to_its_name(name: str) -> None:
    assert bodies(f"Ann Lee is head of the {name}.", "en") == [name]


def test_who_has_a_title_does_not() -> None:
    assert bodies("Ann Lee of Orbex Ltd met Directors Tom Roe and Bo Ek.", "en") == ["Orbex Ltd"]


@pytest.mark.parametrize(
    "name",
    [
        "General Lorvan Corp",
        "First Lorvan Bank",
        "Orvan, Roebal & Co",
        "St. Lorvan Fund",
        "J.P. Morgan & Co",
        "Drex Lambert Inc",
    ],
)
def test_a_title_an_ordinal_and_a_comma_may_stand_in_a_firm_s_name(name: str) -> None:
    assert bodies(f"Ann Lee is head of the {name}.", "en") == [name]


def test_a_general_is_no_firm() -> None:
    assert bodies("General Ann Lorvan met Orbex Corp.", "en") == ["Orbex Corp"]


def test_a_plural_title_in_the_genitive_belongs_to_the_name_of_an_institution() -> None:
    (view,) = read("Ann Lee left the Orvian Bishops' Conference.").views
    assert {m.entity.name for m in view.others if m.form == "full"} == {"Orvian Bishops' Conference"}


def test_what_bishops_have_is_no_name_without_a_word_for_the_sort() -> None:
    (view,) = read("Ann Lee heard the Orvian Bishops' Sunday plea.").views
    assert "Bishops" not in " ".join(m.entity.name for m in view.others)


def test_two_places_or_fields_share_what_stands_behind_them() -> None:
    text = "Ann Lee of the Rail and Transport Union met the chief constable of Avon and Somerset Police."
    assert bodies(text, "en") == ["Avon and Somerset Police", "Rail and Transport Union"]
    assert "Vey and Essex Police" not in bodies("Tom Vey and Essex Police said so.", "en")
