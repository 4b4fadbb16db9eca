"""Ends that somebody says no to are denied, and the post is held."""

from __future__ import annotations

import pytest

from incumbent.extraction.extract import extract
from incumbent.languages.load import load_pack
from incumbent.model.claim import TenureClaim
from incumbent.model.document import Document


def told(text: str, language: str) -> set[tuple[str, str]]:
    claims = extract(Document(name="a", text=text), load_pack(language)).claims
    return {(c.kind, c.modality) for c in claims if isinstance(c, TenureClaim)}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le maire de Lorvan, Paul Roux, a exclu lundi soir de démissionner.", "fr"),
        ("Le maire de Lorvan, Paul Roux, a affirmé qu'il n'avait pas l'intention de démissionner.", "fr"),
        ("Mayor Ann Lee of Lorvan ruled out resigning.", "en"),
        ("Education Secretary Ann Lee insisted on Thursday that she would not be leaving her post.", "en"),
        ("Chairman Tom Roe of Orbex Inc said he had no plans to retire.", "en"),
        ("Ann Lee is mayor of Lorvan. She said she will not resign.", "en"),
    ],
)
def test_what_somebody_says_that_they_will_not_do(text: str, language: str) -> None:
    assert told(text, language) == {("hold", "asserted"), ("end", "denied")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ('Ann Lee, mayor of Lorvan, told the paper: "Ministers do not give up office."', "en"),
    ],
)
def test_what_others_should_not_do_is_no_refusal(text: str, language: str) -> None:
    assert ("end", "denied") not in told(text, language)


def test_what_happened_after_all_is_told() -> None:
    text = "Ann Lee, mayor of Lorvan, said she would not resign. Lee was dismissed as mayor of Lorvan on Monday."
    assert ("end", "asserted") in told(text, "en")
