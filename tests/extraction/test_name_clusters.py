"""Which names are one person's."""

from __future__ import annotations

import pytest
from tests.extraction.naming import found


@pytest.mark.parametrize(
    ("text", "code", "people"),
    [
        ("King Lorvan met Ann Lorvan. King Lorvan left.", "en", {"Lorvan", "Ann Lorvan"}),
        ("Le roi Lorvan a vu Anne Lorvan.", "fr", {"Lorvan", "Anne Lorvan"}),
        ("King Felipe met Tom Roe. Felipe Lorvan left.", "en", {"Felipe Lorvan", "Tom Roe"}),
        ("President Lorvan met Tom Roe. Ann Lorvan left.", "en", {"Ann Lorvan", "Tom Roe"}),
    ],
)
def test_a_king_goes_by_a_given_name(text: str, code: str, people: set[str]) -> None:
    assert {name for name, kind in found(text, code).items() if kind == "person"} == people


@pytest.mark.parametrize("title", ["chairman", "chief executive", "finance chief"])
def test_what_has_a_chairman_is_an_organization_though_it_is_named_like_somebody(title: str) -> None:
    assert found(f"Polly Orvan's {title}, Tom Roe, spoke.")["Polly Orvan"] == "organization"
