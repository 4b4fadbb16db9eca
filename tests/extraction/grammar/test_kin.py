"""Phrases that only say what somebody is to somebody else."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures

from incumbent.extraction.candidates.candidates import pairs
from incumbent.extraction.grammar.attachments import attachment
from incumbent.extraction.grammar.kin import of_another, whose_kin


@pytest.mark.parametrize(
    ("text", "titled"),
    [
        ("Paul Vey, proche du maire, a parlé.", False),
        ("Paul Vey, principal opposant au maire, a parlé.", False),
        ("Paul Vey, un fidèle de la première heure du maire, a parlé.", False),
        ("Paul Vey, un intime du maire, a parlé.", False),
        ("Paul Vey, maire de Lorvan, a parlé.", True),
    ],
)
def test_the_title_of_whose_friend_somebody_is_is_not_theirs(text: str, titled: bool) -> None:
    (view,) = read(text, "fr").views
    assert any(c.person.entity.name == "Paul Vey" for c in pairs(view)) is titled


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("Paul Vey, dont le frère est maire de Lorvan, a parlé.", "fr", True),
        ("Paul Vey, dont le mandat de maire a pris fin, a parlé.", "fr", False),
        ("Paul Vey, whose brother is mayor of Lorvan, spoke.", "en", True),
    ],
)
def test_a_clause_may_be_about_somebodys_kin(text: str, language: str, told: bool) -> None:
    (view,) = read(text, language).views
    (person,) = (m for m in view.persons if m.entity.name == "Paul Vey")
    assert whose_kin(view, person.last, len(view.symbols)) is told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A friend of the minister, Ann Lee, spoke.", True),
        ("The brother of the minister, Ann Lee, spoke.", True),
        ("The budget of the minister, Ann Lee, rose.", False),
    ],
)
def test_a_title_may_say_whose_friend_is_meant(text: str, told: bool) -> None:
    (view,) = read(text).views
    (post,) = view.posts
    assert of_another(view, post.first) is told


def test_whoever_is_a_friend_of_a_president_is_none() -> None:
    (view,) = read("Ann Lee is a longtime ally of former president Tom Roe.").views
    lee = next(m for m in view.persons if m.entity.name == "Ann Lee")
    assert not attachment(view, lee, view.posts[0])


def test_whoever_represents_somebody_has_not_their_title() -> None:
    told = tenures("Paul Rey, le représentant du ministre de la Santé, a parlé.", "fr")
    assert not told
