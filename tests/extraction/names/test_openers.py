"""A word that has a capital because something opens with it is no name; the parser knows it for what it is."""

from __future__ import annotations

import pytest
from tests.extraction.told import read

pytestmark = pytest.mark.syntax


def names(text: str, language: str) -> set[str]:
    return {entity.name for entity in read(text, language).names.entities}


@pytest.mark.parametrize(
    ("text", "language", "word"),
    [
        ("Completing that work, president Ann Lee of Orbex resigned.", "en", "Completing"),
        ('The mood was bad. "Really, we were wrong", said Ann Lee, president of Orbex.', "en", "Really"),
        ("Condamné, le maire de Lorvan, Paul Vey, s'en va.", "fr", "Condamné"),
        ("Coup de théâtre : le maire Paul Vey a démissionné.", "fr", "Coup"),
        ("Anne Lenoir, directrice d'Orbex, parle. « Surprise totale », dit le président Paul Vey.", "fr", "Surprise"),
    ],
)
def test_a_common_word_that_opens_is_no_name(text: str, language: str, word: str) -> None:
    assert word not in names(text, language)


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Anne Lenoir dirige Surprise. Surprise va bien, dit la présidente Anne Lenoir.", "fr", "Surprise"),
        ("Spurs won. Manager Ann Lee spoke.", "en", "Spurs"),
        ("Tarnex names Ann Lee chairman.", "en", "Tarnex"),
        ("Orbex nomme Anne Lenoir présidente.", "fr", "Orbex"),
        ("Boutique a nommé Anne Lenoir présidente de la banque.", "fr", "Boutique"),  # a subject without an article
    ],
)
def test_a_name_that_opens_stays_one(text: str, language: str, name: str) -> None:
    assert name in names(text, language)


@pytest.mark.parametrize("word", ["Tensions", "Workers", "Violence", "Inflation", "Protests", "Welcome"])
def test_a_common_noun_without_an_article_opens_an_english_sentence(word: str) -> None:
    text = f"Ann Lee, chief executive of Orbex, spoke.\n{word} followed as Lee resigned on Friday."
    assert word not in names(text, "en")


def test_a_plural_may_be_a_team() -> None:
    text = "The match was won by a late goal in the league.\nRovers sacked coach Ann Lee after the cup final."
    assert "Rovers" in names(text, "en")


@pytest.mark.parametrize("text", ["Orbex chief executive Ann Lee resigned.", "Infosol a nommé Ann Lee directrice."])
def test_an_unknown_word_before_a_title_or_a_verb_is_a_name(text: str) -> None:
    assert text.split()[0] in names(text, "en" if "chief" in text else "fr")


@pytest.mark.parametrize("name", ["Trust", "Pathways", "Time"])
def test_a_common_noun_that_gives_somebody_a_post_is_a_name(name: str) -> None:
    assert name in names(f"{name} has named Ann Lee as chief executive.", "en")
