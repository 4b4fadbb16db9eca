"""Phrases that take up an organisation by what it is."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    "text",
    [
        "La jeune entreprise lyonnaise",
        "La petite société",
        "L'entreprise",
        "Le constructeur allemand",
    ],
)
def test_they_take_up_what_opens_the_line_before_though_that_is_not_parsed(text: str) -> None:
    told = tenures(f"Le groupe Orbex accélère avec Lampo Partners. {text} a nommé Anne Roux directrice.", "fr")
    assert {(kind, body) for kind, _, body, _ in told} == {("start", "Orbex")}


@pytest.mark.parametrize(
    "text",
    [
        "Avec le groupe Orbex, Lampo Partners accélère. L'entreprise a nommé Anne Roux directrice.",
        "Chez Orbex SA, Lampo Partners accélère. La jeune entreprise a nommé Anne Roux directrice.",
    ],
)
def test_but_nothing_that_a_preposition_opens_with(text: str) -> None:
    assert {body for _, _, body, _ in tenures(text, "fr")} == {"Lampo Partners"}


@pytest.mark.parametrize("bought", ["la société de gestion Lampo", "la filiale de maintenance de Lampo"])
def test_a_noun_that_says_what_a_name_is_takes_up_nothing(bought: str) -> None:
    told = tenures(f"Orbex a racheté {bought}. Le groupe a nommé Anne Roux directrice.", "fr")
    assert {(kind, body) for kind, _, body, _ in told} == {("start", "Orbex")}


def test_but_one_that_only_has_its_sort_behind_it_does() -> None:
    told = tenures("Orbex accélère. La société de transport a nommé Anne Roux directrice.", "fr")
    assert {(kind, body) for kind, _, body, _ in told} == {("start", "Orbex")}
