"""Which organisations each paragraph tells of."""

from __future__ import annotations

import pytest
from tests.extraction.told import read

from incumbent.extraction.tenure.models import load_models
from incumbent.extraction.tenure.tenure import find_tenures

TEXT = (
    "Ann Lee was named president of Orbex Corp.\n\n"
    "Tom Roe was named chairman of Lampo Corp. He met Tarnex Corp. Kim Ek leaves.\n\n"
    "Paul Orr leaves."
)


@pytest.mark.parametrize(
    ("name", "words", "told"),
    [
        ("Orbex Corp", "Kim Ek", "rivals"),
        ("Lampo Corp", "Kim Ek", "posted-alone"),
        ("Tarnex Corp", "Kim Ek", "named"),
        ("Lampo Corp", "Tom Roe", "-"),
        ("Lampo Corp", "Paul Orr", "-"),
    ],
)
def test_a_paragraph_tells_of_some_before_others(name: str, words: str, told: str) -> None:
    analysis = read(TEXT)
    entity = next(entity for entity in analysis.names.entities if entity.name == name)
    place = TEXT.index(words)
    assert analysis.standing.paragraphs.around(entity, TEXT.count("\n\n", 0, place), place) == told


COLUMN = """ORBEX Corp. (Lorvan) -- Ann Lee was named president. She succeeds Jo Beck, who resigned as treasurer.

TARNEX Ltd. (Orvia City) -- Tom Roe was named president."""


def test_the_head_of_an_item_has_the_posts_of_its_lines() -> None:
    analysis = read(COLUMN)
    found = {
        (f.person.entity.name, f.organization.name) for f in find_tenures(analysis, load_models()) if f.organization
    }
    assert ("Ann Lee", "ORBEX Corp") in found
    assert ("Tom Roe", "TARNEX Ltd") in found
    assert ("Tom Roe", "ORBEX Corp") not in found


def test_a_name_with_brackets_inside_a_sentence_heads_no_item() -> None:
    analysis = read("Orbex Corp (ORB) said Ann Lee was named president.")
    assert analysis.standing.paragraphs.headed_by(0, 0) is None
