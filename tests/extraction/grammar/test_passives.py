"""Whoever did what a passive tells, before a verb with the same subject."""

from __future__ import annotations

import pytest
from tests.extraction.told import read

from incumbent.extraction.tenure.models import load_models
from incumbent.extraction.tenure.tenure import find_tenures


def starts(text: str, code: str) -> set[tuple[str, str]]:
    """Who starts in a post of which class."""
    found = find_tenures(read(text, code), load_models())
    return {(f.person.entity.name, f.post_class) for f in found if f.kind == "start"}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Ann Lee a été remplacée comme directrice par Tom Roe et a repris son poste de trésorière d'Orbex.", "fr"),
        ("Ann Lee was replaced as chairman of Orbex by Tom Roe and became finance chief of Orbex.", "en"),
    ],
)
def test_the_next_verb_tells_of_the_subject(text: str, code: str) -> None:
    assert ("Ann Lee", "finance-chief") in starts(text, code)
    assert ("Tom Roe", "finance-chief") not in starts(text, code)


def test_whoever_acts_by_themselves_takes_what_they_take() -> None:
    text = "Ann Lee was replaced as chairman of Orbex by Tom Roe, and Tom Roe became finance chief of Orbex."
    assert ("Tom Roe", "finance-chief") in starts(text, "en")
