"""Titles that say themselves of which organisation they are."""

from __future__ import annotations

import pytest
from tests.extraction.told import beside, read, tenures

from incumbent.extraction.bodies.held import held_by
from incumbent.extraction.bodies.implied import Implied
from incumbent.extraction.text.vocabulary import vocabulary


def implied(text: str, person: str, post: str, language: str) -> str | None:
    """The name of the organisation that the person's post implies."""
    analysis = read(text, language)
    candidate = beside(analysis, person, post)
    bodies = [entity for entity in analysis.names.entities if entity.type != "person"]
    body = Implied(bodies, vocabulary(analysis.pack)).body(candidate, held_by(candidate.view, candidate))
    return body.name if body else None


@pytest.mark.parametrize(
    ("text", "person", "post", "language", "body"),
    [
        ("L'eurodéputée Anne Lenoir a quitté Orbex.", "Anne Lenoir", "eurodéputée", "fr", "Parlement européen"),
        ("Le commissaire européen Paul Vey parle en France.", "Paul Vey", "commissaire", "fr", "Commission européenne"),
        ("The MEP Ann Lee left Orbex Ltd.", "Ann Lee", "MEP", "en", "European Parliament"),
        ("La députée Anne Lenoir a quitté Orbex.", "Anne Lenoir", "députée", "fr", None),
        ("Le commissaire Paul Vey parle en France.", "Paul Vey", "commissaire", "fr", None),
        ("Rep. Ann Lee, R-Ohio, spoke in Cuba.", "Ann Lee", "Rep", "en", "United States"),
        ("Sen. Ann Lee, of Lorvan, spoke in Cuba.", "Ann Lee", "Sen", "en", None),
        ("Bo Ek, pope of the Lorvan Church, has died.", "Bo Ek", "pope", "en", None),
    ],
)
def test_a_title_may_imply_whose_it_is(text: str, person: str, post: str, language: str, body: str | None) -> None:
    assert implied(text, person, post, language) == body


def test_what_is_implied_is_what_the_article_names() -> None:
    analysis = read("Le Parlement européen a reçu l'eurodéputée Anne Lenoir.", "fr")
    candidate = beside(analysis, "Anne Lenoir", "eurodéputée")
    named = next(entity for entity in analysis.names.entities if entity.name == "Parlement européen")
    assert Implied([named], vocabulary(analysis.pack)).body(candidate, []) is named


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The White House said SEC chairman Ann Lee would stay.", "SEC"),
        (
            "The Securities and Exchange Commission (SEC) sued. SEC chairman Ann Lee agreed.",
            "Securities and Exchange Commission",
        ),
        ("The DNC met. DNC chairwoman Ann Lee agreed.", "DNC"),
    ],
)
def test_initials_in_a_title_are_those_of_its_organisation(text: str, body: str) -> None:
    assert {told for _, person, told, _ in tenures(text) if person == "Ann Lee"} == {body}
