"""What somebody did next, told by a verb behind "before"."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


def started(text: str, language: str) -> set[tuple[str, str | None]]:
    return {(person, body) for kind, person, body, _ in tenures(text, language) if kind == "start"}


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("Ann Lee worked at Lampo for ten years before joining Orbex Inc. in 2004.", "en", {("Ann Lee", "Orbex Inc")}),
        ("Paul Roux a travaillé dix ans avant d'intégrer le groupe Luvik en 2005.", "fr", {("Paul Roux", "Luvik")}),
        (
            "Anne Lenoir a débuté chez Orbex en 1991, avant de rejoindre sept ans plus tard Sateco.",
            "fr",
            {("Anne Lenoir", "Orbex"), ("Anne Lenoir", "Sateco")},
        ),
    ],
)
def test_it_is_told_to_have_happened(text: str, language: str, told: set[tuple[str, str | None]]) -> None:
    assert started(text, language) == told


def test_whom_somebody_wants_to_talk_to_before_does_nothing() -> None:
    assert started("Paul Roux veut en parler avec Anne Lenoir avant de rejoindre Orbex.", "fr") == set()
