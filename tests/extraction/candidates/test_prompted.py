"""Whom somebody asks, lets or makes do what an infinitive tells."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("Luke Orvin persuaded Ann Lee to become chairman of Orbex Inc.", "en", ("start", "Ann Lee")),
        ("Luke Orvin helped Ann Lee become chairman of Orbex Inc.", "en", ("start", "Ann Lee")),
        ("Luke Orvin forced Ann Lee to resign as chairman of Orbex Inc.", "en", ("end", "Ann Lee")),
        (
            "Luc Orvin a convaincu Anne Lenoir de prendre la présidence d'Orbex SA.",
            "fr",
            ("start", "Anne Lenoir"),
        ),
        ("Luc Orvin a laissé Anne Lenoir quitter la présidence d'Orbex SA.", "fr", ("end", "Anne Lenoir")),
        (
            "Luc Orvin a contraint Anne Lenoir à démissionner de la présidence d'Orbex SA.",
            "fr",
            ("end", "Anne Lenoir"),
        ),
    ],
)
def test_it_is_told_of_whom_it_is_asked(text: str, language: str, told: tuple[str, str]) -> None:
    assert [(kind, person) for kind, person, _, _ in tenures(text, language)] == [told]


def test_it_is_told_of_whoever_promises_it_to_somebody() -> None:
    text = "Luc Orvin a promis à Anne Lenoir de quitter la présidence d'Orbex SA."
    assert ("end", "Luc Orvin") in [(kind, person) for kind, person, _, _ in tenures(text, "fr")]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Luke Orvin told Ann Lee to step down as chairman of Orbex Inc.", "en"),
        ("Luc Orvin a demandé à Anne Lenoir de quitter la présidence d'Orbex SA.", "fr"),
    ],
)
def test_nobody_has_left_who_is_only_asked_to(text: str, language: str) -> None:
    assert "end" not in {kind for kind, _, _, _ in tenures(text, language)}


@pytest.mark.parametrize(
    ("words", "language", "ends"),
    [
        ("Ann Lee, chief executive of Orbex Bank, ordered the workers to leave.", "en", False),
        ("Ann Lee, chief executive of Orbex Bank, asked her staff to leave.", "en", False),
        ("Anne Petit, maire de Lorvan, a demandé aux familles de partir.", "fr", False),
        ("Ann Lee, chief executive of Orbex Bank, was ordered by the board to leave.", "en", True),
        ("Ann Lee, chief executive of Orbex Bank, was forced to leave.", "en", True),
        ("Ann Lee, chief executive of Orbex Bank, decided to leave.", "en", True),
    ],
)
def test_who_asks_people_without_a_name_to_leave_does_not(words: str, language: str, ends: bool) -> None:
    assert any(row[0] == "end" for row in tenures(words, language)) == ends
