"""What an article does not need is not looked for."""

from __future__ import annotations

import pytest

from incumbent.extraction.dates import dates
from incumbent.extraction.extract import extract
from incumbent.extraction.ownership import ownership
from incumbent.languages.load import load_pack
from incumbent.model.document import Document
from incumbent.model.time import PartialDate

QUIET = "The harvest of 2022 was good. Ann Lee walked to the lake on Friday."
CHANGE = "Orbex named Ann Lee chief executive on Friday."


def read(text: str) -> list[str]:
    document = Document(name="a", text=text, published_at=PartialDate.parse("2023-11-20"))
    return [claim.kind for claim in extract(document, load_pack("en")).claims]


@pytest.fixture
def looked_for(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The looks for dates and for ownership that were made."""
    looks: list[str] = []
    find, scene = dates._Finder.find, ownership.Scene

    def found(self: dates._Finder, text: str, anchor: PartialDate | None) -> object:
        looks.append("dates")
        return find(self, text, anchor)

    def seen(*given: object) -> object:
        looks.append("ownership")
        return scene(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(dates._Finder, "find", found)
    monkeypatch.setattr(ownership, "Scene", seen)
    return looks


def test_an_article_without_a_claim_has_no_dates_looked_for(looked_for: list[str]) -> None:
    assert read(QUIET) == []
    assert "dates" not in looked_for


def test_the_dates_of_an_article_are_looked_for_once(looked_for: list[str]) -> None:
    assert "start" in read(CHANGE)
    assert looked_for.count("dates") == 1


def test_an_article_without_a_word_of_ownership_is_not_read_for_it(looked_for: list[str]) -> None:
    read(QUIET)
    assert "ownership" not in looked_for
    read("Ann Lee founded Orbex in 2015.")
    assert "ownership" in looked_for
