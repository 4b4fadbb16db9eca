"""Where a change happens, or who makes it, by its own words."""

from __future__ import annotations

import pytest
from tests.extraction.told import beside, bodies, read, tenures

from incumbent.extraction.bodies.sites import charged_with, site_of
from incumbent.extraction.tenure.models import load_models
from incumbent.extraction.tenure.tenure import find_tenures


@pytest.mark.parametrize(
    ("text", "site"),
    [
        ("Tom Roe has been succeeded at Orbex Bank by Ann Lee.", "Orbex Bank"),
        ("Ann Lee took over at the Lorvan Herald in May.", "Lorvan Herald"),
        ("The board replaced Tom Roe with Orbex Bank chief Ann Lee.", ""),
        ("Ann Lee took charge of Orbex United in May.", "Orbex United"),
        ("Ann Lee took charge of South Africa in 2004.", "South Africa"),
        ("Ann Lee takes temporary charge for Orbex United.", "Orbex United"),
        ("Ann Lee took charge of Orbex Bank chief Tom Roe's office.", ""),
        ("Tom Roe was dismissed on Monday, a spokesman at Orbex Bank said.", ""),
    ],
)
def test_a_change_may_name_where_it_happens(text: str, site: str) -> None:
    found = [body.name for view in read(text).views for t in view.triggers if (body := site_of(view, t))]
    assert found[:1] == ([site] if site else [])


def test_a_change_elsewhere_is_none_of_the_organisation_told_of_before() -> None:
    text = "Tom Roe is chairman of Orbex Bank. He was succeeded at the Lorvan Herald by Ann Lee."
    assert bodies(text, "Ann Lee", "be-replaced") == {"Lorvan Herald"}


def test_what_is_led_by_somebody_is_what_they_lead() -> None:
    text = "Tarnex Bank rose. The next opponents, Orbex United, are coached by Ann Lee."
    (found,) = find_tenures(read(text), load_models())
    assert found.organization is not None
    assert found.organization.name == "Orbex United"


@pytest.mark.parametrize(("team", "sort"), [("Orbex United", "coach"), ("South Africa", "coach")])
def test_who_is_in_charge_of_a_team_is_its_coach(team: str, sort: str) -> None:
    text = f"Lampo Rovers coach Bo Ek left before the match. Ann Lee was in charge of {team} for two years."
    found = [f for f in find_tenures(read(text), load_models()) if f.person.entity.name == "Ann Lee"]
    assert [(f.organization and f.organization.name, f.post_class) for f in found] == [(team, sort)]


def test_whose_coach_it_is_stands_before_the_relative() -> None:
    text = "Orbex United meet South Africa, whose coach Ann Lee left the match."
    (found,) = find_tenures(read(text), load_models())
    assert found.organization is not None
    assert found.organization.name == "South Africa"


def test_what_a_verb_of_leading_has_right_behind_it_is_what_is_led() -> None:
    def led(text: str) -> str:
        body = charged_with(beside(read(text, "fr"), "Anne Verlaine", ""), ())
        return body.name if body else ""

    assert led("Anne Verlaine a dirigé Orbex SA de 2008 à 2014 avant de rejoindre Lampo SA.") == "Orbex SA"
    assert led("Anne Verlaine dirige la filiale d'Orbex SA.") == ""


def test_one_comes_for_another_where_the_words_behind_that_name_say() -> None:
    text = "Ann Lee, the treasurer of Orbex Bank, will succeed Tom Roe at the Lorvan Herald."
    assert bodies(text, "Tom Roe", "succeed") == {"Lorvan Herald"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Former Orbex Bank chairman Ann Lee has left Tarnex Corp.", "former"),
        ("Former Orbex Bank chairman Ann Lee resigned from Tarnex Corp on Monday.", "former"),
        ("Former minister and Orbex Bank chairman Ann Lee resigned on Monday.", "former"),
        ("Orbex Bank chairman Ann Lee resigned on Monday.", "end"),
    ],
)
def test_whoever_leaves_another_organisation_had_a_former_post_before(text: str, kind: str) -> None:
    first = min(find_tenures(read(text), load_models()), key=lambda f: f.post.first if f.post else 99)
    assert first.kind == kind


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Senator Ann Lee was tapped to replace Tom Roe at Orbex Inc.",
            {("start", "Ann Lee", "Orbex Inc"), ("end", "Tom Roe", "Orbex Inc")},
        ),
        (
            "Ann Lee is tipped to succeed Tom Roe as chairman of Orbex Inc.",
            {("start", "Ann Lee", "Orbex Inc"), ("end", "Tom Roe", "Orbex Inc")},
        ),
    ],
)
def test_whoever_is_picked_to_replace_somebody_comes_to_where_they_were(
    text: str, told: set[tuple[str, str, str]]
) -> None:
    assert told <= {(kind, person, body) for kind, person, body, _ in tenures(text)}
