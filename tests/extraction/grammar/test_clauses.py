"""Clauses that a semicolon parts."""

from __future__ import annotations

import pytest
from tests.extraction.told import read

from incumbent.extraction.candidates.candidates import events, pairs
from incumbent.extraction.tenure.models import load_models
from incumbent.extraction.tenure.tenure import find_tenures


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Anne Lenoir prend la direction d'Orbex ; Paul Vey, trésorier, part à la retraite.", {"Paul Vey"}),
        ("Anne Lenoir, directrice d'Orbex ; elle part à la retraite.", {"Anne Lenoir"}),
    ],
)
def test_who_retires_is_told_in_the_clause_of_the_words(text: str, people: set[str]) -> None:
    (view,) = read(text, "fr").views
    assert {c.person.entity.name for c in events(view) if c.trigger and c.trigger.frame.manner == "retired"} == people


def test_a_post_is_told_in_its_own_clause() -> None:
    (view,) = read("Anne Lenoir prend la direction d'Orbex ; Paul Vey, trésorier, part à la retraite.", "fr").views
    assert {c.person.entity.name for c in pairs(view) if c.post and c.post.words == "direction"} == {"Anne Lenoir"}


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("Le directeur Paul Vey a annoncé que la trésorière d'Orbex, Anne Lenoir, avait démissionné.", "fr", False),
        ("Le directeur Paul Vey a annoncé qu'il avait démissionné.", "fr", True),
        ("Director Paul Vey said that the treasurer of Orbex Corp, Ann Lee, had resigned.", "en", False),
        ("Director Paul Vey, who succeeded Ann Lee, has resigned.", "en", True),
    ],
)
def test_what_somebody_says_of_another_is_not_told_of_whoever_says_it(text: str, language: str, told: bool) -> None:
    (view,) = read(text, language).views
    changed = {c.person.entity.name for c in events(view) if c.trigger and c.trigger.frame.id == "resign"}
    assert ("Paul Vey" in changed) is told


def test_whoever_speaks_of_the_change_of_another_holds_the_title() -> None:
    text = "Director Paul Vey said that the treasurer of Orbex Corp, Ann Lee, had resigned."
    told = {(f.person.entity.name, f.kind) for f in find_tenures(read(text), load_models())}
    assert told == {("Paul Vey", "hold"), ("Ann Lee", "end")}


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        (
            "Ann Lee est nommée ministre de la Justice en remplacement de Tom Roe, qui devient ministre de la Défense.",
            "fr",
            {("Ann Lee", "start"), ("Tom Roe", "end"), ("Tom Roe", "start")},
        ),
        (
            "Ann Lee devient ministre de la Justice à la place de Tom Roe, qui prend le portefeuille de la Défense.",
            "fr",
            {("Ann Lee", "start"), ("Tom Roe", "end"), ("Tom Roe", "start")},
        ),
        (
            "Ann Lee will replace Tom Roe as chairman of Orbex Corp, and Jo Ek will replace Ann Lee as treasurer.",
            "en",
            {("Ann Lee", "start"), ("Tom Roe", "end"), ("Jo Ek", "start"), ("Ann Lee", "end")},
        ),
    ],
)
def test_who_leaves_a_post_may_take_another_one_in_the_line(
    text: str, language: str, told: set[tuple[str, str]]
) -> None:
    assert {(f.person.entity.name, f.kind) for f in find_tenures(read(text, language), load_models())} == told


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Après la démission du directeur, le président Paul Vey a parlé.", set()),
        ("Après la démission du directeur Paul Vey, la présidente a parlé.", {"Paul Vey"}),
        ("Après la démission du directeur, le Lorvanais Paul Vey, la ville se tait.", {"Paul Vey"}),
    ],
)
def test_the_main_clause_tells_of_another_than_the_noun_before_it(text: str, people: set[str]) -> None:
    (view,) = read(text, "fr").views
    found = [*(c for c in events(view)), *(c for c in pairs(view) if c.post and c.post.words.startswith("directeur"))]
    assert {c.person.entity.name for c in found} == people
