"""What stands beside a post and is not what it is of."""

from __future__ import annotations

import pytest
from tests.extraction.told import possible


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Tom Nash, mayor of Lorvan, and Orvan mayor Ann Bell met on Monday.", {"Orvan"}),
        ("Tom Nash, mayor of Lorvan, and the mayor, Ann Bell, met on Monday.", {"Lorvan"}),
    ],
)
def test_what_stands_in_the_title_of_another_is_none_of_a_title_with_its_own(text: str, told: set[str]) -> None:
    assert possible(text, "Ann Bell", "mayor") == told


@pytest.mark.parametrize(
    ("text", "post", "told"),
    [
        ("Orbex Corp. promoted Ann Bell, creative director in Detroit, in May.", "creative director", {"Orbex Corp"}),
        (
            "Shareholders of Orbex Corp., who met in Detroit, elected Ann Bell a director.",
            "director",
            {"Orbex Corp"},
        ),
        ("Ann Bell, the mayor in Detroit, met the unions of Orbex Corp.", "mayor", {"Detroit"}),
    ],
)
def test_a_town_in_which_somebody_works_is_not_what_they_work_for(text: str, post: str, told: set[str]) -> None:
    assert possible(text, "Ann Bell", post) == told


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        (
            "Orbex Rovers are in trouble. After the defeat at Tarnex Rovers, chairman Ann Bell spoke.",
            "en",
            {"Orbex Rovers"},
        ),
        ("Orbex Rovers won. After the win over the Tarnex Rovers, chairman Ann Bell spoke.", "en", {"Orbex Rovers"}),
        (
            "Le Lorvan FC a perdu. Après la défaite contre le Tarnex FC, la présidente Ann Bell a parlé.",
            "fr",
            {"Lorvan FC"},
        ),
    ],
)
def test_the_other_side_of_a_match_has_nobody_of_whom_is_told(text: str, language: str, told: set[str]) -> None:
    assert possible(text, "Ann Bell", "chairman" if language == "en" else "présidente", language) == told


def test_what_is_told_beside_a_match_may() -> None:
    text = "After the defeat, Tarnex Rovers chairman Ann Bell spoke. Orbex Rovers won."
    assert possible(text, "Ann Bell", "chairman") == {"Tarnex Rovers"}
