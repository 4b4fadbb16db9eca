"""The organisation that does what the words of a change tell."""

from __future__ import annotations

import pytest
from tests.extraction.told import beside, bodies, read

from incumbent.extraction.bodies.acting_bodies import placed_at
from incumbent.extraction.tenure.models import load_models
from incumbent.extraction.tenure.tenure import find_tenures


@pytest.mark.parametrize("agent", ["the board of Orbex Ltd", "Orbex Ltd"])
def test_who_dismisses_somebody_is_whom_they_leave(agent: str) -> None:
    text = f"Tarnex Bank chairman Tom Roe spoke. Ann Lee was dismissed by {agent} in May."
    assert bodies(text, "Ann Lee", "dismiss") == {"Orbex Ltd"}


def test_who_sacks_a_manager_is_whose_manager_it_was() -> None:
    text = "Orbex Ltd have sacked manager Ann Lee after the home defeat by Lampo United."
    analysis = read(text)
    (gone,) = [found for found in find_tenures(analysis, load_models()) if found.kind == "end"]
    assert gone.organization is not None
    assert gone.organization.name == "Orbex Ltd"


@pytest.mark.parametrize(
    "text",
    [
        "Orbex United, now bottom, meet Lampo Rovers having sacked manager Ann Lee last week.",
        "Orbex United owner Bo Ek has sacked manager Ann Lee after the defeat by Lampo Rovers.",
        "The Orbex United hierarchy have sacked manager Ann Lee after the defeat by Lampo Rovers.",
        "After the defeat by Lampo Rovers, Orbex United fired general manager Ann Lee.",
    ],
)
def test_who_sacks_somebody_may_stand_further_off(text: str) -> None:
    found = find_tenures(read(text), load_models())
    gone = [f for f in found if f.kind == "end" and f.person.entity.name == "Ann Lee"]
    assert [f.organization.name for f in gone if f.organization] == ["Orbex United"]


def test_a_country_acts_as_its_team_does() -> None:
    text = "South Africa have handed the reins to Ann Lee, the federation announced in Lusaka on Tuesday."
    found = find_tenures(read(f"{text} The coach spoke before the match."), load_models())
    assert {f.organization.name for f in found if f.kind == "start" and f.organization} == {"South Africa"}


def test_a_post_in_a_clause_of_where_is_of_what_stands_before() -> None:
    analysis = read("Orbex Corp hired Ann Lee from Lampo Bank, where she was treasurer.")
    candidate = beside(analysis, "Ann Lee", "treasurer")
    body = placed_at(candidate.view, candidate.post) if candidate.post else None
    assert body is not None
    assert body.name == "Lampo Bank"


def test_a_post_behind_the_clause_of_where_is_not() -> None:
    analysis = read("Orbex Corp hired Ann Lee from Lampo Bank, where she ran sales, as treasurer.")
    candidate = beside(analysis, "Ann Lee", "treasurer")
    assert candidate.post is not None
    assert placed_at(candidate.view, candidate.post) is None


def test_a_board_acts_for_what_it_is_the_board_of() -> None:
    text = "Le conseil d'administration d'Orbex SA, réuni lundi, a choisi Anne Verlaine, patronne de Lampo SA."
    assert bodies(text, "Anne Verlaine", "appoint", "fr") & {"Orbex SA"}
