"""The part that somebody has in a change by the parse."""

from __future__ import annotations

import pytest
from tests.extraction.told import read

from incumbent.extraction.candidates.candidates import events


def said(text: str, person: str, change: str, language: str = "en") -> set[str]:
    """What the words of the change say of the person, by order and by the parse."""
    (view,) = read(text, language).views
    found = [
        candidate.verdicts
        for candidate in events(view)
        if candidate.person.entity.name == person and candidate.trigger and candidate.trigger.frame.id == change
    ]
    return set().union(*found)


def test_an_infinitive_tells_of_whom_the_verb_before_it_names() -> None:
    text = "President Bo Ek nominated Ann Lee to the court, to succeed Tom Roe as judge."
    assert "start" not in said(text, "Bo Ek", "succeed")
    assert "start" in said(text, "Ann Lee", "succeed")
    assert "start" in said("Ann Lee left Orbex Corp to succeed Tom Roe as judge.", "Ann Lee", "succeed")


def test_who_would_be_replaced_is_not_tipped() -> None:
    text = "Ann Lee has been tipped to replace Tom Roe as coach."
    assert (said(text, "Ann Lee", "tip"), "start" in said(text, "Tom Roe", "tip")) == ({"start"}, False)


@pytest.mark.parametrize(
    ("text", "person", "change", "told"),
    [
        ("Limogé lundi, le préfet, Paul Lenoir, est amer.", "Paul Lenoir", "dismiss", "end"),
        ("Le préfet, Paul Lenoir, limogé lundi, est amer.", "Paul Lenoir", "dismiss", "end"),
        ("Le préfet, Paul Lenoir, a été tué dans un attentat.", "Paul Lenoir", "kill", "end"),
        ("Le préfet, Paul Lenoir, est décédé mardi des suites d'une chute.", "Paul Lenoir", "die", "end"),
        ("Il est mis fin aux fonctions de Paul Lenoir, préfet.", "Paul Lenoir", "dismiss", "end"),
        ("Paul Lenoir a été officiellement installé dans ses fonctions de préfet.", "Paul Lenoir", "appoint", "start"),
    ],
)
def test_a_participle_tells_of_the_one_to_whom_it_happens(text: str, person: str, change: str, told: str) -> None:
    assert told in said(text, person, change, "fr")
