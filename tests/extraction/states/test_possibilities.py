"""What may happen by its auxiliary is hearsay, whatever day is told."""

from __future__ import annotations

import pytest

from incumbent.extraction.extract import extract
from incumbent.languages.load import load_pack
from incumbent.model.claim import TenureClaim
from incumbent.model.document import Document


def modalities(text: str, language: str) -> set[str]:
    claims = extract(Document(name="a", text=text), load_pack(language)).claims
    return {str(c.modality) for c in claims if isinstance(c, TenureClaim) and c.kind in ("start", "end")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le directeur d'Orbex, Jean Vey, pourrait quitter son poste d'ici à la fin de l'année.", "fr"),
        ("Le directeur d'Orbex, Jean Vey, pourrait démissionner d'ici la fin de la semaine.", "fr"),
        ("The Orbex chief executive, Jean Vey, could leave his post by the end of the year.", "en"),
    ],
)
def test_a_day_makes_no_plan_of_it(text: str, language: str) -> None:
    assert modalities(text, language) == {"rumoured"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le directeur d'Orbex, Jean Vey, doit quitter son poste d'ici à la fin de l'année.", "fr"),
        ("The Orbex chief executive, Jean Vey, will leave his post by the end of the year.", "en"),
    ],
)
def test_what_is_to_come_is_planned(text: str, language: str) -> None:
    assert modalities(text, language) == {"planned"}
