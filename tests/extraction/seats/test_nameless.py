"""Seats of which an article tells a change without a name."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        (
            "Orbex Corp's chief financial officer resigned on Wednesday. Karen Voss will be replaced by Luis Orta.",
            "en",
            {("end", "Karen Voss", "finance-chief"), ("start", "Luis Orta", "finance-chief")},
        ),
        (
            "Le directeur financier du groupe Orbex a démissionné mardi. Luc Pons sera remplacé par Anne Roux.",
            "fr",
            {("start", "Anne Roux", "finance-chief")},
        ),
        # of a country, where the post is one that countries have
        (
            "Le Premier ministre malien a démissionné lundi. Amadou Keita succède à Boubou Diarra.",
            "fr",
            {("end", "Boubou Diarra", "head-of-government"), ("start", "Amadou Keita", "head-of-government")},
        ),
        # a new one, of whom the lines below tell
        (
            "The Lorvan High School has a new principal. Ann Lee took over on Monday, succeeding Tom Roe.",
            "en",
            {("start", "Ann Lee", "academic-head"), ("end", "Tom Roe", "academic-head")},
        ),
        (
            "L'hôpital de Lorvan a un nouveau directeur. Paul Rey a pris ses fonctions lundi.",
            "fr",
            {("start", "Paul Rey", "chief-executive")},
        ),
        (
            "Le groupe Orbex change de patron. Paul Rey succède à Luc Pons.",
            "fr",
            {("start", "Paul Rey", "chief-executive"), ("end", "Luc Pons", "chief-executive")},
        ),
        (
            "L'Office national de l'eau change lui aussi de patron. Paul Rey y prend la place de Mme Anne Pons.",
            "fr",
            {("start", "Paul Rey", "official"), ("end", "Anne Pons", "official")},
        ),
        (
            "Le Togo a un nouveau Premier ministre. Paul Rey a été nommé lundi.",
            "fr",
            {("start", "Paul Rey", "head-of-government")},
        ),
    ],
)
def test_who_comes_and_goes_below_has_that_seat(text: str, language: str, told: set[tuple[str, str, str]]) -> None:
    found = {(kind, person, post) for kind, person, _, post in tenures(text, language)}
    assert told <= found


def test_a_title_that_only_speaks_tells_of_no_change() -> None:
    told = tenures("Orbex Corp's chief financial officer spoke on Wednesday. Karen Voss will be replaced by Luis Orta.")
    assert not any(post == "finance-chief" for _, _, _, post in told)
