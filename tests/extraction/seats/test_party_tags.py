"""Parties that only say whose somebody is."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Paul Roux (PS) a démissionné.", "fr"),
        ("Le départ de Paul Roux (LFI) a surpris.", "fr"),
        ("Anne Vey a été élue avec 53% des voix, devant le sortant LR Paul Roux.", "fr"),
        ("The resignation of Paul Roe (Conservative Party) came as a surprise.", "en"),
    ],
)
def test_nobody_joins_or_leaves_what_a_tag_names(text: str, language: str) -> None:
    assert not tenures(text, language)


@pytest.mark.parametrize(
    ("text", "kind"), [("Paul Roux a quitté le PS.", "end"), ("Anne Vey (ex-PS) rejoint LR.", "start")]
)
def test_what_is_left_or_joined_is_no_tag(text: str, kind: str) -> None:
    assert {claim[0] for claim in tenures(text, "fr")} == {kind}
