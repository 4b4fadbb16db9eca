"""How an article tells of each of its organisations."""

from __future__ import annotations

import pytest
from tests.extraction.told import read

TEXT = (
    "Orbex Corp. named Ann Lee president on Monday. She met Tom Roe, chairman of Lampo Corp.\n\n"
    "The finance chief, Kim Ek, left. Nothing was said of Tarnex Corp.\n\n"
    "Paul Orr spoke of it."
)


def features(name: str, words: str) -> set[str]:
    analysis = read(TEXT)
    place = TEXT.index(words)
    entity = next(entity for entity in analysis.names.entities if entity.name == name)
    view = next(v for v in analysis.views if v.line.sentence.span.start <= place < v.line.sentence.span.end)
    return set(analysis.standing.tellings.features(entity, place, view.line.sentence.paragraph, "company"))


@pytest.mark.parametrize(
    ("name", "words", "told"),
    [
        ("Orbex Corp", "Kim Ek", "titled:none:1"),
        ("Lampo Corp", "Kim Ek", "titled:all:1"),
        ("Lampo Corp", "Kim Ek", "last:title"),
        ("Lampo Corp", "Ann Lee", "last:none"),
        ("Tarnex Corp", "Paul Orr", "last:lead:of_whom"),
        ("Orbex Corp", "Kim Ek", "lede"),
        ("Orbex Corp", "Tom Roe", "opens:True:subject"),
        ("Lampo Corp", "Kim Ek", "paragraph:0"),
        ("Orbex Corp", "Tom Roe", "paragraph:1"),
    ],
)
def test_how_it_was_told_of_before_a_place(name: str, words: str, told: str) -> None:
    assert told in features(name, words)


def test_what_comes_late_is_not_what_the_article_opens_with() -> None:
    assert "lede" not in features("Tarnex Corp", "Paul Orr")


def test_a_paragraph_that_names_nobody_yet_is_opened_by_none() -> None:
    assert not any(feature.startswith("opens") for feature in features("Orbex Corp", "Paul Orr"))
