"""Who comes in the place of another, by the doing of a third."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("On Monday Tom Ek replaced the chairman of Orbex Inc, Bill Roe, with Ann Lee.", "en"),
        ("Paul Roux l'a remplacée par Ann Lee comme présidente d'Orbex SA.", "fr"),
    ],
)
def test_whoever_replaces_one_by_another_takes_nothing(text: str, language: str) -> None:
    starts = {person for kind, person, _, _ in tenures(text, language) if kind == "start"}
    assert starts == {"Ann Lee"}
