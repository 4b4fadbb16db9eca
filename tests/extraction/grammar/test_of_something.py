"""Nouns of change that say whose they are, which is nobody with a name."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Après le départ des troupes, le président Paul Vey a parlé.", "fr"),
        ("Après le licenciement de dix salariés, le PDG d'Orbex SA, Paul Vey, a parlé.", "fr"),
        ("Après la démission de son directeur, le président d'Orbex SA, Paul Vey, a parlé.", "fr"),
        ("After the departure of the troops, President Ann Lee spoke.", "en"),
        ("After the exit of investors, Orbex Inc chief executive Ann Lee spoke.", "en"),
    ],
)
def test_they_tell_of_nobody_behind_the_comma(text: str, language: str) -> None:
    assert {kind for kind, *_ in tenures(text, language)} == {"hold"}


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("La démission du PDG d'Orbex SA, Paul Vey, a surpris.", "fr", "Paul Vey"),
        ("Les départs de la directrice d'Orbex SA, Anne Lenoir, et de Paul Vey ont surpris.", "fr", "Anne Lenoir"),
        ("The departures of Orbex Inc finance chief Ann Lee and chairman Tom Roe came on Friday.", "en", "Ann Lee"),
    ],
)
def test_but_of_whoever_is_named_there(text: str, language: str, name: str) -> None:
    assert ("end", name) in {(kind, person) for kind, person, *_ in tenures(text, language)}


@pytest.mark.parametrize(
    "asking", ["a appelé le directeur d'Orbex SA à partir", "pousse le directeur d'Orbex SA à démissionner"]
)
def test_who_asks_somebody_with_no_name_to_go_stays(asking: str) -> None:
    assert tenures(f"Le ministre Paul Vey {asking}.", "fr") == {("hold", "Paul Vey", "France", "minister")}
