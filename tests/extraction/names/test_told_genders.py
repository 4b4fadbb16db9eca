"""Of which gender somebody is by the titles beside the name."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures


def gender(text: str, name: str, language: str = "fr") -> str:
    return next(entity.gender for entity in read(text, language).names.entities if entity.name == name)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("La directrice générale d'Orbex, Kalinor Vey, a démissionné.", "f"),
        ("Le directeur général d'Orbex, Kalinor Vey, a démissionné.", "m"),
        ("Kalinor Vey, présidente d'Orbex, a démissionné.", "f"),
        ("La capitaine Kalinor Vey a parlé.", "f"),
        ("Le capitaine Kalinor Vey a parlé.", "m"),
        ("La directrice d'Orbex a dit, Kalinor Vey le confirme, que tout va bien.", "n"),
    ],
)
def test_the_title_beside_a_name_that_tells_no_gender_does(text: str, told: str) -> None:
    assert gender(text, "Kalinor Vey") == told


def test_a_first_name_tells_it_whatever_the_title() -> None:
    assert gender("Le ministre de la Santé, Anne Lenoir, a démissionné.", "Anne Lenoir") == "f"


@pytest.mark.parametrize(("title", "told"), [("chairwoman", "f"), ("chair", "n")])
def test_few_titles_tell_it_in_english(title: str, told: str) -> None:
    assert gender(f"The {title} of Orbex, Kalinor Vey, resigned.", "Kalinor Vey", "en") == told


def test_a_pronoun_passes_over_whom_a_title_says_to_be_of_another_gender() -> None:
    text = (
        "Le conseil a nommé Toma Vey gouverneur de la Banque centrale d'Orvia. La directrice générale d'Orbex, Kalinor "
        "Roux, assurait l'intérim. Il fut ministre du Budget."
    )
    assert {person for kind, person, _, post in tenures(text, "fr") if post == "minister"} == {"Toma Vey"}
