"""The name beside the common noun for a part of a firm."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Paul Roux dirige la filiale espagnole du groupe, Aguas Vey.", "Aguas Vey"),
        ("Paul Roux est directeur général de la filiale ivoirienne d'Orbex, la Banque du Golfe.", "Banque du Golfe"),
        ("Le patron de la filiale belge du groupe, Orbex Benelux, Paul Roux, a démissionné.", "Orbex Benelux"),
        ("Paul Roux dirige la filiale allemande d'Orbex.", "Orbex"),
        ("Paul Roux est directeur général de la filiale d'Orbex, Lampo devra attendre.", "Orbex"),
    ],
)
def test_whoever_heads_a_part_heads_what_is_named_there(text: str, body: str) -> None:
    told = {where for _, person, where, post in tenures(text, "fr") if person == "Paul Roux"}
    assert told == {body}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Tom Roe, chief executive of Orbex's German unit, Rhein Lampo, resigned on Monday.", "Rhein Lampo"),
        ("Tom Roe, chief executive of Orbex's German unit, resigned on Monday.", "Orbex"),
    ],
)
def test_so_it_is_in_english(text: str, body: str) -> None:
    assert {(where, post) for _, _, where, post in tenures(text)} == {(body, "chief-executive")}


def test_the_title_has_its_class_without_the_noun() -> None:
    text = "Paul Roux est directeur général de la filiale ivoirienne d'Orbex, la Banque du Golfe."
    assert {post for _, _, _, post in tenures(text, "fr")} == {"chief-executive"}
