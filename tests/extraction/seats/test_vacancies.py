"""What somebody leaves who was just given another post."""

from __future__ import annotations

import pytest
from tests.extraction.told import read

from incumbent.extraction.tenure.models import load_models
from incumbent.extraction.tenure.tenure import find_tenures


def come(text: str, person: str, language: str = "fr") -> set[str | None]:
    """Where the person starts."""
    found = find_tenures(read(text, language), load_models())
    return {
        f.organization and f.organization.name for f in found if f.kind == "start" and f.person.entity.name == person
    }


@pytest.mark.parametrize(
    ("text", "language", "where"),
    [
        (
            "Anne Lenoir, préfète de l'Oise, est nommée préfète de la Sarthe. Elle est remplacée par Thomas Roux.",
            "fr",
            "Oise",
        ),
        (
            "La préfète de l'Oise, Anne Lenoir, est nommée préfète de la Sarthe et est remplacée par Thomas Roux.",
            "fr",
            "Oise",
        ),
        (
            "Ann Lee, finance chief of Lampo Corp, was named chief executive of Orbex Corp. Thomas Roux replaces her.",
            "en",
            "Lampo Corp",
        ),
    ],
)
def test_whoever_is_replaced_leaves_what_they_had_and_not_what_they_take(text: str, language: str, where: str) -> None:
    assert come(text, "Thomas Roux", language) == {where}


def test_whoever_was_only_given_one_post_leaves_it() -> None:
    text = "Anne Lenoir est nommée préfète de la Sarthe en 2015. Elle est remplacée par Thomas Roux."
    assert come(text, "Thomas Roux") == {"Sarthe"}


def test_whoever_comes_for_another_takes_what_that_one_leaves() -> None:
    text = (
        "Thomas Roux, directeur financier de Lampo SA, est nommé directeur général d'Orbex SA. Il remplace Anne Lenoir."
    )
    assert come(text, "Thomas Roux") == {"Orbex SA"}
