"""A post that is only offered is not taken, and denied where whoever it is offered to says no."""

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
        ("Anne Lenoir a été sollicitée pour diriger Orbex, mais elle a refusé.", "fr"),
        ("Anne Lenoir a été approchée pour devenir directrice générale d'Orbex, mais a décliné.", "fr"),
        ("Ann Lee was approached to become chief executive of Orbex, but she declined.", "en"),
    ],
)
def test_what_is_turned_down_does_not_happen(text: str, language: str) -> None:
    assert told(text, language) == {("start", "denied")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Luc Roux a été sollicité pour devenir directeur général d'Orbex.", "fr"),
        ("Ann Lee was approached to become chief executive of Orbex, but Tom Roe declined to comment.", "en"),
        ("Ann Lee was approached to become chief executive of Orbex, but she declined to comment.", "en"),
    ],
)
def test_what_is_only_offered_has_not_happened(text: str, language: str) -> None:
    assert told(text, language) == {("start", "rumoured")}


def test_what_is_taken_has_happened() -> None:
    assert told("Luc Roux a été nommé pour diriger Orbex, mais il a refusé la prime.", "fr") <= {("start", "asserted")}
