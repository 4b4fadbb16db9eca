"""Titled people in a row who are the subject of one verb."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures

BOTH = {"Yasuo Nishida", "Junichi Sugita"}


@pytest.mark.parametrize(
    ("text", "language", "gone"),
    [
        ("Le ministre du Budget Yasuo Nishida et celui du Travail Junichi Sugita ont démissionné.", "fr", BOTH),
        ("Le ministre du Budget, Yasuo Nishida, et celui du Travail, Junichi Sugita, ont démissionné.", "fr", BOTH),
        (
            "La ministre Anne Roux, le ministre Yasuo Nishida et le ministre Junichi Sugita ont démissionné.",
            "fr",
            {"Anne Roux", *BOTH},
        ),
        ("Orbex Corp chairman Yasuo Nishida and Tarnex Corp chief Junichi Sugita resigned.", "en", BOTH),
        ("Mayor Yasuo Nishida spoke Monday, and Orbex Corp chief Junichi Sugita resigned.", "en", {"Junichi Sugita"}),
    ],
)
def test_all_of_them_do_what_it_says(text: str, language: str, gone: set[str]) -> None:
    assert {person for kind, person, _, _ in tenures(text, language) if kind == "end"} == gone
