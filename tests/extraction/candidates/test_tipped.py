"""The titles of those who are only tipped for a post."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    "text",
    [
        (
            "Deux noms circulent pour la direction générale d'Orbex : ceux de Paul Roux, le directeur financier de "
            "Lampo, et d'Anne Lenoir."
        ),
        "Paul Roux, directeur financier de Lampo, est pressenti pour prendre la tête d'Orbex.",
        "Le nom de Paul Roux, le directeur financier de Lampo, est cité pour prendre la tête d'Orbex.",
    ],
)
def test_they_have_them_and_keep_them(text: str) -> None:
    told = {(kind, body) for kind, person, body, post in tenures(text, "fr") if post == "finance-chief"}
    assert told == {("hold", "Lampo")}


def test_nobody_else_is_tipped_for_what_one_of_them_has() -> None:
    text = (
        "Marc Vey quitte la direction générale d'Orbex. Deux noms reviennent : celui de Paul Roux, le directeur "
        "financier de Lampo, et celui d'Anne Lenoir."
    )
    assert not [row for row in tenures(text, "fr") if row[1] == "Anne Lenoir" and row[2] == "Lampo"]


def test_a_former_title_stays_one() -> None:
    text = "Paul Roux, ancien directeur financier de Lampo, est pressenti pour prendre la tête d'Orbex."
    assert ("former", "Paul Roux", "Lampo", "finance-chief") in tenures(text, "fr")


def test_whoever_is_chosen_leaves_theirs() -> None:
    text = "Paul Roux, directeur financier de Lampo, est nommé directeur général d'Orbex."
    assert ("end", "Paul Roux", "Lampo", "finance-chief") in tenures(text, "fr")


def test_whom_somebody_is_tipped_to_succeed_does_not_start() -> None:
    found = tenures("Anne Roux est pressentie pour succéder à Luc Vey comme présidente d'Orbex.", "fr")
    assert {told[:2] for told in found} == {("start", "Anne Roux"), ("end", "Luc Vey")}
