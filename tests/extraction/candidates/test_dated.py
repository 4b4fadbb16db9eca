"""When whoever has a post came to it: "Lee arrived in 2018"."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures

FR = "Le FC Lorvan a limogé son entraîneur, Paul Vey."
EN = "Lorvan Rovers have sacked manager Paul Vey."


def starts(text: str, language: str) -> set[tuple[str, str | None, str]]:
    return {(who, body, post) for kind, who, body, post in tenures(text, language) if kind == "start"}


@pytest.mark.parametrize(
    "line",
    [
        "Il était arrivé en 2018.",
        "Vey, 44 ans, était arrivé en juillet 2018.",
        "Le technicien était arrivé à l'été 2018.",
        "Arrivé il y a deux ans, Vey avait mené le club en finale.",
    ],
)
def test_who_arrived_then_came_to_the_post_then(line: str) -> None:
    assert starts(f"{FR} {line}", "fr") == {("Paul Vey", "FC Lorvan", "coach")}


@pytest.mark.parametrize("line", ["He arrived in 2018.", "Vey had arrived last summer."])
def test_in_english_too(line: str) -> None:
    assert starts(f"{EN} {line}", "en") == {("Paul Vey", "Lorvan Rovers", "coach")}


def test_whence_somebody_came_is_left() -> None:
    told = tenures(f"{FR} Il était arrivé en 2018 en provenance du FC Sion.", "fr")
    assert ("end", "Paul Vey", "FC Sion", "coach") in told
    assert ("start", "Paul Vey", "FC Lorvan", "coach") in told


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le directeur d'Orbex SA, Paul Vey, est arrivé lundi à Lyon.", "fr"),
        ("Le directeur d'Orbex SA, Paul Vey, est arrivé en mai à Lyon.", "fr"),
        ("Le président orvien, Paul Vey, est arrivé dimanche au Mali.", "fr"),
        ("Orbex Corp chief executive Ann Lee arrived last month in China.", "en"),
        ("The chief executive of Orbex Corp, Ann Lee, arrived on Monday.", "en"),
        ("Ann Lee arrived in 2018.", "en"),
    ],
)
def test_who_only_arrives_somewhere_comes_to_no_post(text: str, language: str) -> None:
    assert starts(text, language) == set()
