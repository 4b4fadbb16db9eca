"""Posts that somebody had one after another."""

from __future__ import annotations

import pytest
from tests.extraction.told import beside, read

from incumbent.extraction.grammar.careers import body_of_step, is_step, whose_step
from incumbent.extraction.tenure.models import load_models
from incumbent.extraction.tenure.tenure import find_tenures


def steps(text: str, language: str) -> list[str]:
    """The titles of the careers of a text."""
    return [p.words for view in read(text, language).views for p in view.posts if whose_step(view, p) is not None]


@pytest.mark.parametrize(
    ("text", "language", "count"),
    [
        ("Ann Lee was successively treasurer of Orbex, dean of Luvik and chairman of Tarnex.", "en", 3),
        ("Ann Lee, treasurer of Orbex (1998-2004), then chairman of Tarnex (2004-2010), spoke.", "en", 2),
        ("Ann Lee fut trésorière d'Orbex de 1998 à 2004 et présidente de Tarnex de 2004 à 2010.", "fr", 2),
        ("Ann Lee, tour à tour trésorière d'Orbex et présidente de Tarnex, a parlé.", "fr", 2),
        ("Ann Lee, trésorière d'Orbex (1998-2004), puis présidente de Tarnex (2004-2010), a parlé.", "fr", 2),
        ("Ann Lee was treasurer of Orbex and chairman of Tarnex.", "en", 0),  # at once, perhaps
        ("Ann Lee, trésorière d'Orbex depuis 2004, puis présidente de Tarnex, a parlé.", "fr", 0),
        ("Ann Lee, trésorière d'Orbex (2004-2008), et Tom Roe, président de Tarnex (2004-2010).", "fr", 0),
    ],
)
def test_a_row_of_posts_that_are_over(text: str, language: str, count: int) -> None:
    assert len(steps(text, language)) == count


def test_whose_they_are_opens_the_row_or_stands_behind_its_comma() -> None:
    before = read("Ann Lee fut successivement trésorière d'Orbex et présidente de Tarnex.", "fr")
    behind = read("Successivement trésorière d'Orbex et présidente de Tarnex, Ann Lee a parlé.", "fr")
    told = [beside(text, "Ann Lee", "présidente") for text in (before, behind)]
    assert all(is_step(one.view, one.person, one.post) for one in told)


def test_each_step_is_of_the_organisation_that_it_names() -> None:
    text = read("Ann Lee fut successivement trésorière d'Orbex, doyenne et présidente de la banque Tarnex.", "fr")
    told = [beside(text, "Ann Lee", title) for title in ("trésorière", "présid", "doyenne")]
    first, last, none = (body_of_step(one.view, one.post) for one in told)
    assert first is not None and first.name == "Orbex"
    assert last is not None and last.name == "Tarnex"
    assert none is None


def test_all_of_them_are_told_as_past() -> None:
    text = "Ann Lee fut successivement directrice financière d'Orbex, présidente de Luvik et maire de Lorvan."
    assert [f.kind for f in find_tenures(read(text, "fr"), load_models())] == ["former"] * 3


@pytest.mark.parametrize(
    ("text", "language", "titles"),
    [
        ("Ann Lee a été trésorière d'Orbex, doyenne de Luvik, puis présidente de Tarnex.", "fr", 3),
        ("Ann Lee a d'abord été journaliste à Pau, puis présidente de Tarnex.", "fr", 1),
        ("Ann Lee was treasurer of Orbex and then chairman of Tarnex.", "en", 2),
        ("Ann Lee est trésorière d'Orbex, puis présidente de Tarnex.", "fr", 0),
        ("Ann Lee was treasurer of Orbex, and Tom Roe said so.", "en", 0),
    ],
)
def test_what_somebody_was_before_the_next_post_is_over(text: str, language: str, titles: int) -> None:
    assert len(steps(text, language)) == titles


def test_whose_they_are_may_be_told_by_a_title() -> None:
    text = "Ann Lee est élue présidente d'Orbex. La nouvelle présidente a été doyenne de Luvik, puis juge à Tarn."
    told = beside(read(text, "fr"), "Ann Lee", "doyenne")
    assert is_step(told.view, told.person, told.post)
