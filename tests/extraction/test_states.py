"""Whether somebody holds a post or held it, where the words leave no doubt."""

from __future__ import annotations

import pytest
from tests.extraction.told import beside, read

from incumbent.extraction.states import is_new, sure_of_state

CHANCES = {"hold": 0.3, "former": 0.4, "start": 0.1, "none": 0.2}


@pytest.mark.parametrize(
    ("text", "language", "post", "state"),
    [
        ("Ann Lee is president of Orbex Corp.", "en", "president", "hold"),
        ("Ann Lee was president of Orbex Corp.", "en", "president", "former"),
        ("The former president of Orbex Corp, Ann Lee, spoke.", "en", "president", "former"),
        ("Ann Lee, president of Orbex Corp, spoke.", "en", "president", "hold"),
        ("Orbex Corp president Ann Lee spoke.", "en", "president", "hold"),
        ("Ann Lee is currently a director of Orbex Corp.", "en", "director", "hold"),
        ("Ann Lee was formerly president of Orbex Corp.", "en", "president", "former"),
        ("Ann Lee has served the Lampo Fund for years and is president of Orbex Corp.", "en", "president", "hold"),
        ("The directors of Orbex Corp include Tom Roe and Ann Lee.", "en", "directors", "hold"),
        ("La directrice de la société Orbex, Ann Lee, a parlé.", "fr", "directrice", "hold"),
        ("Ann Lee était directrice de la société Orbex.", "fr", "directrice", "former"),
    ],
)
def test_a_title_and_the_tense_of_to_be_say_it(text: str, language: str, post: str, state: str) -> None:
    analysis = read(text, language)
    found = sure_of_state(beside(analysis, "Ann Lee", post), CHANCES)
    assert {"hold", "former"} & set(found) == {state}
    assert found[state] == pytest.approx(0.7)
    assert found["start"] == 0.1


@pytest.mark.parametrize(
    ("text", "language", "post"),
    [
        ("The new president of Orbex Corp, Ann Lee, spoke.", "en", "president"),
        ("La nouvelle directrice de la société Orbex, Ann Lee, a parlé.", "fr", "directrice"),
    ],
)
def test_who_is_called_new_starts(text: str, language: str, post: str) -> None:
    candidate = beside(read(text, language), "Ann Lee", post)
    assert is_new(candidate)
    assert sure_of_state(candidate, CHANCES) == {"start": pytest.approx(0.8), "none": 0.2}


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee, president of Orbex Corp (1998-2004), spoke.",
        "Ann Lee spent ten years with Orbex Corp as president.",
        "Ann Lee has been president of Orbex Corp.",
    ],
)
def test_elsewhere_weights_decide(text: str) -> None:
    assert sure_of_state(beside(read(text), "Ann Lee", "president"), CHANCES) == CHANCES
