"""Who leads an organisation by "led by"."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures

from incumbent.extraction.grammar.leaders import is_leader, leads_plainly


def states(text: str) -> dict[str, str]:
    (view,) = read(text).views
    (post,) = [post for post in view.posts if "held-by" in post.modifiers]
    return {m.entity.name: leads_plainly(view, m, post) for m in view.persons if is_leader(view, m, post)}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Orbex Ltd is run by Ann Lee.", {"Ann Lee": "hold"}),
        ("Orbex Ltd is run by the former banker Ann Lee.", {"Ann Lee": "hold"}),
        ("Orbex Ltd was led by finance minister Ann Lee.", {"Ann Lee": "former"}),
        ("Orbex Ltd, run by its founder, Ann Lee, is growing.", {"Ann Lee": "hold"}),
        ("Orbex Ltd, run since 2010 by Ann Lee, is growing.", {"Ann Lee": ""}),
        ("Orbex Ltd is led by a board, Ann Lee said.", {}),
        ("Lorvan United are led by Ann Lee.", {"Ann Lee": ""}),
    ],
)
def test_who_stands_behind_led_by(text: str, told: dict[str, str]) -> None:
    assert states(text) == told


def test_a_verb_spelt_alike_tells_of_its_subject() -> None:
    (view,) = read("Ann Lee wants to run Orbex Ltd by herself.").views
    assert not [post for post in view.posts if "held-by" in post.modifiers]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Orbex Corp, led by the former banker Ann Lee, made a profit.", "en"),
        ("La société Orbex, dirigée par l'avocate Ann Lee, a fait un bénéfice.", "fr"),
        ("La société Orbex, que dirige l'ingénieure Ann Lee, a fait un bénéfice.", "fr"),
        ("La société Orbex, que préside la milliardaire italienne Ann Lee, a fait un bénéfice.", "fr"),
    ],
)
def test_what_somebody_is_may_stand_before_the_name_of_whoever_leads(text: str, language: str) -> None:
    assert ("hold", "Ann Lee") in {(kind, person) for kind, person, _, _ in tenures(text, language)}


def test_whoever_is_only_told_of_behind_leads_nothing() -> None:
    assert "hold" not in {
        told[0] for told in tenures("La société Orbex, que dirige un ingénieur, a recruté Ann Lee.", "fr")
    }


@pytest.mark.syntax
@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("Lampo Corp, which is run today by Tom Roe, has never bought names.", "en", "hold"),
        ("Lampo Corp, which is run by her son Tom Roe, has never bought names.", "en", "hold"),
        ("Lampo Corp, which was run by Tom Roe, has never bought names.", "en", "former"),
        ("Lampo SA, qui est dirigée par Tom Roe, a porté plainte.", "fr", "hold"),
    ],
)
def test_a_relative_clause_may_stand_between(text: str, language: str, kind: str) -> None:
    assert {told[:2] for told in tenures(text, language)} == {(kind, "Tom Roe")}


@pytest.mark.syntax
def test_whose_son_somebody_is_leads_nothing() -> None:
    text = "Lampo Corp, founded by Vera Lee in 1967 and run by her son Tom Roe, said so."
    assert {person for kind, person, *_ in tenures(text) if kind == "hold"} == {"Tom Roe"}
