"""How a person and a post stand together, by order and small words."""

from __future__ import annotations

import pytest
from tests.extraction.told import beside, read

from incumbent.extraction.candidates import events, pairs


@pytest.mark.parametrize(
    ("text", "person", "post", "tie"),
    [
        ("Anne Lenoir à la Culture et Paul Vey aux Transports restent en place.", "Anne Lenoir", "Culture", "at"),
        ("Anne Lenoir à la Culture et Paul Vey aux Transports restent en place.", "Paul Vey", "Transports", "at"),
        ("Anne Lenoir (Culture) et Paul Vey (Transports) restent.", "Paul Vey", "Transports", "at"),
        ("Anne Lenoir a vu le porte-parole du gouvernement Lenoir.", "Anne Lenoir", "porte-parole", ""),
        ("Le porte-parole du gouvernement Anne Lenoir a parlé.", "Anne Lenoir", "porte-parole", "prefix"),
        ("Le chef de l'armée, le général Paul Vey, a parlé.", "Paul Vey", "chef", "prefix,"),
        ("L'épouse du ministre de la Santé, Anne Lenoir, a parlé.", "Anne Lenoir", "ministre", ""),
        ("Le directeur de cabinet de la ministre, Anne Lenoir, a parlé.", "Anne Lenoir", "ministre", ""),
        ("Le directeur de cabinet de la ministre, Anne Lenoir, a parlé.", "Anne Lenoir", "directeur", "prefix,"),
        ("La démission de la ministre, Anne Lenoir, est acceptée.", "Anne Lenoir", "ministre", "prefix,"),
        ("Un proche de la ministre Anne Lenoir a parlé.", "Anne Lenoir", "ministre", "prefix"),
    ],
)
def test_small_words_tie_a_title_to_a_name(text: str, person: str, post: str, tie: str) -> None:
    assert beside(read(text, "fr"), person, post).tie == tie


def test_a_title_of_somebody_else_is_nobody_elses() -> None:
    (view,) = read("Anne Lenoir et Paul Vey restent, lui aux Transports.", "fr").views
    assert {c.person.entity.name for c in pairs(view)} == {"Paul Vey"}


def test_what_stands_before_a_name_is_told_of_a_change() -> None:
    (view,) = read("Ce proche d'Anne Lenoir a été élu président d'Orbex.", "fr").views
    (candidate,) = [c for c in events(view) if c.person.entity.name == "Anne Lenoir"]
    assert "left:of:PT" in candidate.features
