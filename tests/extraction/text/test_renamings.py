"""Other names of organisations, as articles tell them."""

from __future__ import annotations

import pytest

from incumbent.extraction.text.renamings import Renaming, find_renamings
from incumbent.languages.load import codes, load_pack


def told(text: str, code: str = "en") -> list[Renaming]:
    return list(find_renamings(text, load_pack(code)))


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "Orbex, formerly known as Kestrel Mining, said so.", Renaming("Orbex", "Kestrel Mining", True)),
        ("en", "The boss of Orbex (formerly Kestrel) left.", Renaming("Orbex", "Kestrel", False)),
        ("en", "Kestrel, now called Orbex, was founded in May.", Renaming("Orbex", "Kestrel", True)),
        ("fr", "Kestrel, rebaptisé Orbex, a un patron.", Renaming("Orbex", "Kestrel", True)),
        ("fr", "Orbex (ex-Kestrel) a un patron.", Renaming("Orbex", "Kestrel", False)),
    ],
)
def test_a_renaming_has_its_new_name_first(code: str, text: str, expected: Renaming) -> None:
    assert told(text, code) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Robert Falk, formerly Orbex, joined Kestrel.",
        "Orbex, formerly Kestrel's supplier, was sold.",
        "Orbex was formerly a mine.",
        "Orbex, formerly the owner of Kestrel, was sold.",
    ],
)
def test_what_somebody_was_before_is_no_name(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize("code", codes())
def test_every_pack_has_the_same_words_and_each_is_found(code: str) -> None:
    rows = load_pack(code).lexicon["names"]["renamed"]
    assert list(rows) == ["was_sure", "was", "now_sure", "now"]
    for key, words in rows.items():
        for form in words:
            space = "" if form.endswith("-") else " "
            (found,) = told(f"Orbex, {form}{space}Kestrel, was sold.", code)
            assert found.sure == key.endswith("sure") and (found.new == "Kestrel") == key.startswith("now"), form


@pytest.mark.parametrize("text", ["Aa " * 60000, "Aa, " * 40000, "(" * 100000])
def test_a_long_text_takes_no_longer_than_it_must(text: str) -> None:
    assert told(text) == []
