"""Where a country is ruled tells who rules, and not who visits."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("L'arrivée d'Anne Roux à l'Elysée a tout changé.", ("start", "Anne Roux", "France", "head-of-state")),
        ("Anne Roux a été nommée à Matignon.", ("start", "Anne Roux", "France", "head-of-government")),
        ("Anne Roux succède à Paul Vey à Matignon.", ("end", "Paul Vey", "France", "head-of-government")),
        ("Anne Roux a quitté l'Elysée en 2017.", ("end", "Anne Roux", "France", "head-of-state")),
    ],
)
def test_a_change_there_is_one_of_power(text: str, told: tuple[str, str, str, str]) -> None:
    assert told in tenures(text, "fr")


@pytest.mark.parametrize(
    "text",
    [
        "Anne Roux a été reçue à l'Elysée par le président Paul Vey.",
        "Anne Roux a quitté Matignon à midi.",
        "Anne Roux, conseillère à Matignon, a parlé.",
    ],
)
def test_who_is_only_there_rules_nothing(text: str) -> None:
    ruling = {"head-of-state", "head-of-government"}
    assert not {post for _, person, _, post in tenures(text, "fr") if person == "Anne Roux"} & ruling
