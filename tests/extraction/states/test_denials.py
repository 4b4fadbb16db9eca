"""What is told only because somebody denies it did not happen, and what comes with a denial did."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures

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
        ("Orbex on Wednesday denied a report that its chief executive, Ann Lee, had resigned.", "en"),
        ("Orbex denied that Ann Lee, its chief executive, was leaving.", "en"),
        ("The ministry denied reports of Finance Minister Ann Lee's resignation.", "en"),
        ("A spokesman dismissed rumours that coach Tom Roe would be sacked by Lorvan Rovers.", "en"),
        ("The palace refuted a report that Energy Minister Ann Lee had been fired.", "en"),
        ("Orbex chairman Tom Roe denied on Monday that he had offered to resign.", "en"),
        ("Le ministère a démenti la démission du ministre des Finances, Luc Roux.", "fr"),
        ("Le club de Lorvans dément les rumeurs de départ de son entraîneur, Luc Roux.", "fr"),
        ("La présidence a démenti que le ministre de l'Énergie, Luc Roux, ait été limogé.", "fr"),
    ],
)
def test_who_is_said_not_to_go_has_the_post(text: str, language: str) -> None:
    assert told(text, language) == {("end", "denied"), ("hold", "asserted")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Orbex denied that the scandal led to the resignation of chief executive Ann Lee.", "en"),
        ("Orbex, which denied wrongdoing, fired chief executive Ann Lee on Monday.", "en"),
        ("Orbex dismissed chief executive Ann Lee amid reports that she had lied.", "en"),
        ("Ann Lee resigned as chief executive of Orbex, which had denied reports of her departure.", "en"),
        ("Orbex, qui dément toute fraude, a limogé sa directrice générale, Anne Lenoir.", "fr"),
    ],
)
def test_what_is_told_beside_a_denial_happened(text: str, language: str) -> None:
    assert told(text, language) == {("end", "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "Le directeur sportif de Nantes, Luc Roux, a écarté un départ de Paul Vey.",
        "Le Premier ministre Luc Roux a écarté toute démission.",
        "Le président d'Orbex SA, Luc Roux, écarte l'hypothèse d'une démission.",
    ],
)
def test_who_rules_out_a_leaving_dismisses_nobody(text: str) -> None:
    assert {kind for kind, *_ in tenures(text, "fr")} == {"hold"}
