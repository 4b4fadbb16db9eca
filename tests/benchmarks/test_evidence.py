"""The check that the words of every claim stand in its article."""

from __future__ import annotations

from benchmarks.evidence import without_evidence
from benchmarks.texts import Part
from tests.benchmarks.claims import claim

from incumbent.model.document import Document

TEXT = "Orbex named Ann Lee."


def broken(**fields: object) -> int:
    said = {"one": [claim(exact="Ann Lee", start=12, end=19) | fields]}
    return without_evidence(Part((Document(name="one", text=TEXT),), {}, said))


def test_words_that_stand_where_they_say_are_evidence() -> None:
    assert broken() == 0


def test_words_that_stand_elsewhere_are_none() -> None:
    assert broken(start=11, end=18) == 1


def test_no_words_are_none_although_they_stand_everywhere() -> None:
    assert broken(exact="", start=3, end=3) == 1


def test_words_of_an_article_that_is_not_there_are_none() -> None:
    assert without_evidence(Part((), {}, {"one": [claim(exact="Ann Lee", start=12, end=19)]})) == 1
