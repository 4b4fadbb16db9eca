"""A noun before a colon says what is told of, and the verbs behind it of whom."""

from __future__ import annotations

import pytest

from incumbent.extraction.extract import extract
from incumbent.languages.load import load_pack
from incumbent.model.claim import TenureClaim
from incumbent.model.document import Document


def told(text: str, language: str) -> set[tuple[str, str]]:
    claims = extract(Document(name="a", text=text), load_pack(language)).claims
    return {(c.kind, c.person) for c in claims if isinstance(c, TenureClaim)}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Changement à la tête d'Orbex : Anne Lenoir succède à Luc Roux.", "fr"),
        ("Change at the top of Orbex: Anne Lenoir succeeds Luc Roux as chief executive.", "en"),
    ],
)
def test_who_comes_behind_the_colon_does_not_go(text: str, language: str) -> None:
    assert told(text, language) == {("start", "Anne Lenoir"), ("end", "Luc Roux")}


def test_who_goes_behind_the_colon_does() -> None:
    assert told("Démission à la tête d'Orbex : Luc Roux quitte ses fonctions.", "fr") == {("end", "Luc Roux")}
