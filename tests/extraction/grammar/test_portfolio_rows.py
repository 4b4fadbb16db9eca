"""Portfolios told one behind the other under one verb, each with a name before it."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures

from incumbent.extraction.grammar.portfolio_rows import portfolio_of

THREE = ("Anne Royer", "Luc Besnard", "Paul Varin")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Le roi a nommé Anne Royer à la Justice, Luc Besnard à l'Intérieur et Paul Varin aux Finances.", "start"),
        ("Anne Royer est nommée à la Justice, Luc Besnard à l'Intérieur et Paul Varin aux Finances.", "start"),
        ("Anne Royer obtient la Justice, Luc Besnard l'Intérieur et Paul Varin les Finances.", "start"),
        ("Anne Royer reste à la Justice, Luc Besnard à l'Intérieur et Paul Varin aux Finances.", "hold"),
        (
            "Ils restent en poste, dont Anne Royer à la Justice, Luc Besnard à l'Intérieur et Paul Varin aux Finances.",
            "hold",
        ),
        ("Anne Royer conserve la Justice, Luc Besnard l'Intérieur et Paul Varin les Finances.", "hold"),
        (
            "Ils sont reconduits, dont Anne Royer à la Justice, Luc Besnard à l'Intérieur ou Paul Varin aux Finances.",
            "start",
        ),
    ],
)
def test_the_verb_tells_of_each(text: str, kind: str) -> None:
    view = read(text, "fr").views[0]
    given = {m.entity.name: found for m in view.persons if (found := portfolio_of(view, m))}
    told = {name: (found.post.words, found.kind) for name, found in given.items()}
    assert told == dict(zip(THREE, (("Justice", kind), ("Intérieur", kind), ("Finances", kind)), strict=True))


@pytest.mark.parametrize(
    "text",
    [
        "Anne Royer conserve la Justice.",
        "Anne Royer est nommée à la Justice. Luc Besnard a parlé à l'Intérieur.",
        "Anne Royer est nommée à la Justice, mais Luc Besnard a été vu à l'Intérieur.",
        "Anne Royer n'est pas nommée à la Justice, Luc Besnard à l'Intérieur.",
    ],
)
def test_one_alone_is_no_row(text: str) -> None:
    for view in read(text, "fr").views:
        assert not [m for m in view.persons if portfolio_of(view, m)]


def test_each_is_claimed_with_their_own() -> None:
    text = (
        "Le président français a nommé un gouvernement. Anne Royer obtient la Justice, Luc Besnard l'Intérieur et Paul "
        "Varin les Finances."
    )
    told = {(kind, person, body) for kind, person, body, post in tenures(text, "fr") if post == "minister"}
    assert told == {("start", name, "France") for name in THREE}


def test_a_portfolio_with_a_name_before_it_is_none_of_the_next_name() -> None:
    text = "Le gouvernement français change : Anne Royer reste à la Justice, Luc Besnard part."
    assert ("hold", "Luc Besnard") not in {(kind, person) for kind, person, _, _ in tenures(text, "fr")}
