"""Titles that only tell of whom something is."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures

from incumbent.extraction.candidates.whose_things import tells_whose


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("Anne Lenoir, qui écrivait les discours du Premier ministre, a démissionné.", "fr", True),
        ("Anne Lenoir, qui veille sur la communication du président d'Orbex, s'en va.", "fr", True),
        ("Anne Lenoir, qui gérait son agenda de ministre, a démissionné.", "fr", False),
        ("Anne Lenoir a quitté son poste de directrice d'Orbex.", "fr", False),
        ("Anne Lenoir a demandé la démission du directeur d'Orbex.", "fr", False),
        ("Ann Lee, who writes the speeches of the prime minister, has resigned.", "en", True),
        ("Ann Lee took the job of president of Orbex Corp.", "en", False),
    ],
)
def test_a_noun_with_its_article_is_of_whoever_has_the_title(text: str, language: str, told: bool) -> None:
    (view,) = read(text, language).views
    assert tells_whose(view, view.posts[0]) is told


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Anne Lenoir, qui écrivait les discours du Premier ministre, a démissionné.", "fr"),
        ("Ann Lee, who writes the speeches of the prime minister, has resigned.", "en"),
    ],
)
def test_nobody_else_leaves_it(text: str, language: str) -> None:
    assert "head-of-government" not in {post_class for _, _, _, post_class in tenures(text, language)}


def test_what_a_clause_gives_whoever_is_named_last_is_nobody_elses() -> None:
    text = "La Fédération des Brasseurs est née. Paul Vey a salué Anne Lenoir, qui la présida de 1990 à 2002."
    assert {who for _, who, _, post in tenures(text, "fr") if post == "president"} == {"Anne Lenoir"}


@pytest.mark.parametrize(
    ("text", "post_class"),
    [
        ("Tom Roe resigned as the president's closest aide.", "president"),
        ("Ann Lee resigned as the prime minister's chief of staff.", "head-of-government"),
        ("Orbex said Ann Lee had been called by the president-elect's transition team.", "president"),
    ],
)
def test_who_is_at_somebodys_side_has_not_their_title(text: str, post_class: str) -> None:
    assert post_class not in {told for *_, told in tenures(text)}


def test_the_job_of_somebody_may_be_taken() -> None:
    told = tenures("Ann Lee took the chief executive's job at Orbex.")
    assert told == {("start", "Ann Lee", "Orbex", "chief-executive")}
