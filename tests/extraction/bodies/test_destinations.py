"""Organisations that somebody goes to by leaving a post told before."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures

BEFORE = "Orbex Inc said on Monday that its profit had fallen."


@pytest.mark.parametrize(
    "text",
    [
        "Tom Roe quit in August as head of trading to join Lorvan Group.",
        "Tom Roe resigned as head of trading to join Lorvan Group.",
        "Tom Roe, who quit as head of bond trading to join Lorvan Group, declined to comment.",
    ],
)
def test_nobody_leaves_a_post_where_they_go(text: str) -> None:
    told = {(kind, body) for kind, _, body, _ in tenures(f"{BEFORE} {text}", "en")}
    assert ("end", "Lorvan Group") not in told
    assert ("end", "Orbex Inc") in told


@pytest.mark.parametrize(
    "text",
    [
        "Tom Roe resigned as head of trading at Lorvan Group to join a bank.",
        "Tom Roe resigned as chairman of Lorvan Group to lead Orbex Inc.",
    ],
)
def test_what_names_the_organisation_before_is_where_they_were(text: str) -> None:
    assert ("end", "Lorvan Group") in {(kind, body) for kind, _, body, _ in tenures(text, "en")}
