"""A title is looked up in a pack without parsing all of it, and stands for what it would stand for if one did."""

from __future__ import annotations

import pytest

from incumbent.languages.load import classes_of_title, codes, load_pack


@pytest.mark.parametrize("code", codes())
def test_a_title_has_the_classes_that_the_whole_pack_has(code: str) -> None:
    titles = load_pack(code).lexicon["posts"]["titles"]
    every = sorted({form for forms in titles.values() for form in forms})
    assert len(every) > 1000
    for form in every[:: len(every) // 60]:
        assert classes_of_title(code, form) == {name for name, forms in titles.items() if form in forms}, form


def test_what_is_no_title_has_no_class() -> None:
    assert [classes_of_title(code, words) for code in codes() for words in ("tea maker", "=", "")] == [frozenset()] * 6
