"""Which organisations each paragraph tells of."""

from __future__ import annotations

import pytest
from tests.extraction.told import read

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
