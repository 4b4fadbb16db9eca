"""Rows of names of whom one change is told."""

from __future__ import annotations

import pytest
from tests.extraction.told import read

from incumbent.extraction.candidates.change_rows import between_them, told_each
from incumbent.extraction.candidates.roles import verdicts
from incumbent.extraction.tenure.models import load_models
from incumbent.extraction.tenure.tenure import gathered


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("La série continue avec les renvois de Paul Vey à Nantes et Jean Roux à Brest.", "fr", True),
        (
            "La série continue avec les renvois de Paul Vey (Nantes), de Luc Ek (Caen) et de Jean Roux (Brest).",
            "fr",
            True,
        ),
        ("La série continue avec le renvoi de Paul Vey et le retour de Jean Roux à Brest.", "fr", False),
        ("La série continue avec le renvoi de Paul Vey à Nantes, que Jean Roux attendait à Brest.", "fr", False),
        ("It began with the dismissals of Paul Vey at Orvan Rovers and Jean Roux at Lampo United.", "en", True),
    ],
)
def test_a_noun_of_change_is_told_of_each_in_a_row_that_says_where(text: str, language: str, told: bool) -> None:
    view = read(text, language).views[0]
    trigger = next(t for t in view.triggers if t.form == "noun")
    last = next(m for m in view.persons if m.entity.name == "Jean Roux")
    assert told_each(view, last, trigger) is told
    assert (verdicts(view, last, trigger) == {"end"}) is told


def test_such_a_row_stands_where_its_first_name_does() -> None:
    view = read("The dismissals of Ann Lee (Orvan Rovers) and Bo Ek (Lampo United) came on Monday.").views[0]
    trigger = next(t for t in view.triggers if t.form == "noun")
    first, last = view.persons
    assert between_them(view, last, trigger) == (trigger.last, first.first)


def test_a_row_before_a_verb_ends_where_its_last_name_does() -> None:
    view = read("Ann Lee, Jo Roe and Bo Ek resigned from Orbex.").views[0]
    trigger = view.triggers[0]
    assert between_them(view, view.persons[0], trigger) == (view.persons[-1].last, trigger.first)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Ann Lee et Tom Roe allaient rejoindre la banque Orbex en mai.", "fr"),
        ("Ann Lee and Tom Roe are to join Orbex.", "en"),
    ],
)
def test_one_verb_is_as_likely_of_each_of_a_row(text: str, code: str) -> None:
    told = [f.chance for f in gathered(read(text, code), load_models()) if f.kind == "start"]
    assert len(told) == 2
    assert told[0] == pytest.approx(told[1], rel=0.05)
