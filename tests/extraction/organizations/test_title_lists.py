"""What a pack's lists tell of titles."""

from __future__ import annotations

import pytest

from incumbent.extraction.organizations.title_lists import TitleLists
from incumbent.extraction.text.vocabulary import vocabulary
from incumbent.languages.load import load_pack


@pytest.mark.parametrize(
    ("title", "language", "local"),
    [("councillor", "en", True), ("senator", "en", False), ("maire", "fr", True), ("ministre", "fr", False)],
)
def test_a_title_may_be_one_of_a_town(title: str, language: str, local: bool) -> None:
    assert TitleLists(vocabulary(load_pack(language))).is_local(title) is local


def test_the_governor_of_a_bank_is_another_one_than_that_of_a_land() -> None:
    lists = TitleLists(vocabulary(load_pack("en")))
    assert lists.becomes("mayor", "governor", "bank")
    assert not lists.becomes("mayor", "mayor", "bank")
