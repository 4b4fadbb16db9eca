"""Which names are one person's."""

from __future__ import annotations

import pytest
from tests.extraction.naming import bodies, found
from tests.extraction.told import read


@pytest.mark.parametrize(
    ("text", "code", "people"),
    [
        ("King Lorvan met Ann Lorvan. King Lorvan left.", "en", {"Lorvan", "Ann Lorvan"}),
        ("Le roi Lorvan a vu Anne Lorvan.", "fr", {"Lorvan", "Anne Lorvan"}),
        ("King Felipe met Tom Roe. Felipe Lorvan left.", "en", {"Felipe Lorvan", "Tom Roe"}),
        ("President Lorvan met Tom Roe. Ann Lorvan left.", "en", {"Ann Lorvan", "Tom Roe"}),
    ],
)
def test_a_king_goes_by_a_given_name(text: str, code: str, people: set[str]) -> None:
    assert {name for name, kind in found(text, code).items() if kind == "person"} == people


@pytest.mark.parametrize(
    ("text", "code", "person"),
    [
        ("Orbex Ltd chairman Lorv Tan-hee left.", "en", "Lorv Tan-hee"),
    ],
)
def test_a_name_is_told_from_the_firm_beside_it(text: str, code: str, person: str) -> None:
    assert found(text, code)[person] == "person"


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Le pape François a nommé Anne Lorvan à Rome.", "François", "person"),
        ("Décès du ministre de la Justice du Gabon, Paul Lorvan.", "Gabon", "country"),
    ],
)
def test_a_pope_is_a_person_and_a_country_no_organization(text: str, name: str, kind: str) -> None:
    assert found(text, "fr")[name] == kind


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Tottenham won the match. Spurs manager Ann Lee spoke.", {"Tottenham"}),
        ("Lorvan won the match. Spurs manager Ann Lee spoke.", {"Spurs"}),
    ],
)
def test_a_club_and_the_nickname_by_which_it_goes_are_one(text: str, names: set[str]) -> None:
    view = read(text).views[1]
    assert {m.entity.name for m in view.others} == names


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("James Lorvan is chairman of Orbex Ltd. Jim Lorvan spoke.", {"James Lorvan"}),
        ("Jim Lorvan spoke. James Lorvan is chairman of Orbex Ltd.", {"James Lorvan"}),
        ("David L. Lorvan is chairman of Orbex Ltd. Ann Lee thanked Dave.", {"David L. Lorvan", "Ann Lee"}),
        ("James Lorvan is chairman of Orbex Ltd. Tom Lorvan spoke.", {"James Lorvan", "Tom Lorvan"}),
    ],
)
def test_a_short_first_name_is_of_whoever_has_the_full_one(text: str, people: set[str]) -> None:
    assert {name for name, kind in found(text).items() if kind == "person"} == people


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Orbex Ltd named A. W. Lorvan chairman.", "A. W. Lorvan"),
        ("A. J. Lorvan left Orbex Ltd.", "A. J. Lorvan"),
        ("Orbex Ltd chose plan A. Ann Lorvan left.", "Ann Lorvan"),
    ],
)
def test_an_initial_may_be_spelt_like_an_article(text: str, person: str) -> None:
    assert found(text).get(person) == "person"


def test_a_stock_symbol_is_no_part_of_a_name_that_it_stands_behind() -> None:
    assert bodies("Lorvan Steel LVS.AX said its chairman, Ann Lee, would retire.", "en") == ["Lorvan Steel"]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Army chief General Prasert Suwan was named premier. Prasert, who turns 60, spoke.", {"Prasert Suwan"}),
        ("Orbex Ltd hired Ann Lee. Orbex is a bank.", {"Ann Lee"}),
    ],
)
def test_a_first_name_by_itself_is_of_the_person_whose_name_begins_with_it(text: str, people: set[str]) -> None:
    assert {name for name, kind in found(text).items() if kind == "person"} == people


def test_a_name_by_itself_may_be_the_first_of_several_words() -> None:
    text = "Zhou stays on as central bank chief.\nGovernor Zhou Lan spoke. Zhou An becomes environment minister."
    first = next(m for m in read(text, "en").names.mentions if m.entity.type == "person")
    assert first.entity.name == "Zhou Lan"
