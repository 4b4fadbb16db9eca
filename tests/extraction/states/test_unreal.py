"""Changes that did not come to be make no claim."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Mayor Ann Lee of Lorvan should have resigned.", "en"),
        ("Mayor Ann Lee of Lorvan should have been dismissed long ago.", "en"),
        ("Mayor Ann Lee of Lorvan nearly resigned.", "en"),
        ("Le maire de Lorvan, Paul Roux, aurait dû démissionner.", "fr"),
        ("Le maire de Lorvan, Paul Roux, aurait dû être limogé.", "fr"),
    ],
)
def test_whoever_should_have_gone_is_still_there(text: str, language: str) -> None:
    assert {kind for kind, _, _, _ in tenures(text, language)} == {"hold"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Mayor Ann Lee of Lorvan resigned almost at once.", "en"),
        ("Le maire de Lorvan, Paul Roux, aurait démissionné.", "fr"),
    ],
)
def test_what_happened_or_is_reported_is_told(text: str, language: str) -> None:
    assert "end" in {kind for kind, _, _, _ in tenures(text, language)}
