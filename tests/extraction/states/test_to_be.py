"""What "to be" before a title tells that is not so yet, and what it leaves no doubt about."""

from __future__ import annotations

import pytest

from incumbent.extraction.extract import extract
from incumbent.languages.load import load_pack
from incumbent.model.claim import TenureClaim
from incumbent.model.document import Document


def told(text: str, language: str) -> set[tuple[str, str]]:
    claims = extract(Document(name="a", text=text), load_pack(language)).claims
    return {(c.tenure_kind, c.modality) for c in claims if isinstance(c, TenureClaim)}


@pytest.mark.parametrize(
    ("text", "language", "modality"),
    [
        ("Orbex Corp said that Ann Lee would be its next chairman.", "en", "planned"),
        ("Orbex Corp said that Ann Lee would be chief executive of the merged company.", "en", "planned"),
        ("Ann Lee could be the next chairman of Orbex Corp.", "en", "rumoured"),
        ("Ann Lee may be the next chairman of Orbex Corp.", "en", "rumoured"),
        ("Ann Lee would be the next chairman of Orbex Corp, the paper wrote.", "en", "rumoured"),
        ("Luc Roux pourrait être le prochain entraîneur du FC Lorvan.", "fr", "rumoured"),
        ("Luc Roux devrait être le prochain entraîneur du FC Lorvan.", "fr", "rumoured"),
        ("Luc Roux serait le prochain entraîneur du FC Lorvan.", "fr", "rumoured"),
        ("Le club a annoncé que Luc Roux serait le prochain entraîneur du FC Lorvan.", "fr", "planned"),
    ],
)
def test_who_would_be_the_next_starts_later_or_may(text: str, language: str, modality: str) -> None:
    assert told(text, language) == {("start", modality)}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ann Lee will not be the next chairman of Orbex Corp.", "en"),
        ("Ann Lee is not the new chairman of Orbex Corp.", "en"),
        ("Orbex Corp has denied that Ann Lee is to be its next chairman.", "en"),
        ("Luc Roux ne sera pas le prochain entraîneur du FC Lorvan.", "fr"),
        ("Luc Roux n'est pas le nouvel entraîneur du FC Lorvan.", "fr"),
        ("Luc Roux dément être le futur entraîneur du FC Lorvan.", "fr"),
        ("Luc Roux ne sera pas ministre de la Culture.", "fr"),
        ("Le FC Lorvan a démenti avoir nommé Luc Roux au poste d'entraîneur.", "fr"),
        ("Luc Roux ne dirigera pas le groupe Orbex.", "fr"),
    ],
)
def test_who_is_not_to_be_it_is_denied(text: str, language: str) -> None:
    assert told(text, language) == {("start", "denied")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ann Lee wants to be chairman of Orbex Corp.", "en"),
        ("Ann Lee hopes to be the next chairman of Orbex Corp.", "en"),
        ("Ann Lee hopes to become chairman of Orbex Corp.", "en"),
        ("Luc Roux rêve d'être le prochain président d'Orbex SA.", "fr"),
        ("Luc Roux espère devenir président d'Orbex SA.", "fr"),
    ],
)
def test_a_wish_is_no_claim(text: str, language: str) -> None:
    assert told(text, language) == set()


@pytest.mark.parametrize(
    ("text", "language", "claim"),
    [
        ("Ann Lee is the chairman of Orbex Corp.", "en", ("hold", "asserted")),
        ("Ann Lee is the new chairman of Orbex Corp.", "en", ("start", "asserted")),
        ("Ann Lee, who wants to be there in May, is the chairman of Orbex Corp.", "en", ("hold", "asserted")),
        ("Luc Roux est l'entraîneur du FC Lorvan et pourrait être suspendu.", "fr", ("hold", "asserted")),
    ],
)
def test_what_is_leaves_no_doubt(text: str, language: str, claim: tuple[str, str]) -> None:
    assert told(text, language) == {claim}
