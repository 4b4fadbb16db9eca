"""Common nouns that open a sentence before the noun of a firm."""

from __future__ import annotations

import pytest
from tests.extraction.told import read


def bodies(text: str) -> set[str]:
    return {m.entity.name for view in read(text).views for m in view.others if m.form == "full"}


@pytest.mark.parametrize("words", ["Hedge fund", "Budget airline", "Drug maker", "Fashion label"])
def test_what_a_firm_is_names_no_other_one(words: str) -> None:
    assert bodies(f"{words} Orbex Inc named Ann Lee chairman.") == {"Orbex Inc"}


def test_what_it_is_to_another_one_does() -> None:
    assert bodies("Boeing supplier Orbex Inc named Ann Lee chairman.") == {"Boeing", "Orbex Inc"}
