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
