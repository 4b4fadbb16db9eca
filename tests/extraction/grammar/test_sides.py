"""Whoever is named only as the one at whose side somebody else is."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures

from incumbent.extraction.candidates.candidates import pairs
from incumbent.extraction.grammar.sides import serves_only


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("Tom Roe, a former chief of staff to Senator Ann Lee, joins Orbex Corp as treasurer.", "en", True),
        ("Tom Roe, ancien conseiller du président Ann Lee, est nommé directeur d'Orbex.", "fr", True),
        ("Tom Roe, directeur de cabinet de la ministre Ann Lee, rejoint Orbex.", "fr", True),
        ("Tom Roe, conseiller du ministre des Finances, Ann Lee, est nommé directeur d'Orbex.", "fr", True),
        ("Tom Roe, adjointe au maire de Lorvan, Ann Lee, rejoint Orbex.", "fr", True),
        ("Tom Roe, cheffe de cabinet de la maire de Lorvan, l'écologiste Ann Lee, rejoint Orbex.", "fr", True),
        ("Tom Roe, an adviser to the mayor of Lorvan, Ann Lee, has resigned.", "en", True),
        ("Tom Roe, conseiller du maire, Ann Lee, députée, et Max Vey ont été élus.", "fr", False),
        ("Le conseiller du ministre des Finances, Ann Lee, est nommé directeur d'Orbex.", "fr", False),
        ("Tom Roe, deputy to chairman Ann Lee, who resigned on Monday, is ill.", "en", False),
        ("Tom Roe met chairman Ann Lee, an old friend.", "en", False),
    ],
)
def test_a_name_between_commas_may_tell_no_more(text: str, language: str, told: bool) -> None:
    (view,) = read(text, language).views
    (person,) = (m for m in view.persons if m.entity.name == "Ann Lee" and m.form == "full")
    assert serves_only(view, person) is told


def test_a_title_that_ends_in_anothers_is_of_whoever_stands_before_it() -> None:
    (view,) = read("Tom Roe, ancien conseiller du président Ann Lee, est nommé directeur d'Orbex.", "fr").views
    assert {c.person.entity.name for c in pairs(view)} == {"Tom Roe"}


def test_what_is_told_behind_the_comma_is_of_whoever_is_at_the_side() -> None:
    text = "Le Suédois Paul Vey, chef de cabinet de la maire de Lorvan, la Danoise Ann Lee, devient directeur d'Orbex."
    assert {person for kind, person, _, _ in tenures(text, "fr") if kind == "start"} == {"Paul Vey"}
