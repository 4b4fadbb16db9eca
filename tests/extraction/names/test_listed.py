"""Names told in one row with what somebody's title is of."""

from __future__ import annotations

import pytest
from tests.extraction.told import read

from incumbent.extraction.names.types import LISTED


def organizations(text: str, language: str = "en") -> set[str]:
    return {entity.name for entity in read(text, language).names.entities if entity.type == "organization"}


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee was finance chief at Orbex and later Lampo.",
        "Ann Lee sits on the boards of Tarnex, Orbex and Lampo.",
        "Ann Lee, a former chief executive of Orbex and Lampo, joins the board.",
    ],
)
def test_what_stands_beside_an_organisation_in_a_title_is_one(text: str) -> None:
    assert {"Orbex", "Lampo"} <= organizations(text)


@pytest.mark.parametrize(
    "text",
    [
        "The chairman of Orbex and Lampo, its finance chief, spoke.",
        "The chairman of Orbex and Lampo, 54, spoke.",
        "The chairman of Orbex and Lampo resigned.",
    ],
)
def test_no_row_ends_in_somebody_with_a_title_an_age_or_a_verb(text: str) -> None:
    assert LISTED not in read(text).names.signs[("lampo",)]


def test_what_says_something_is_an_organisation_where_its_signs_say_so() -> None:
    assert "Orbex" in organizations("Orbex announced that chief executive Paul Roe has resigned.")
    assert "Orbex" in organizations("Orbex's long-serving boss Paul Roe has resigned.")
