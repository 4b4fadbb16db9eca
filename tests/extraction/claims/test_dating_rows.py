"""Organisations of a row have their own years."""

from __future__ import annotations

import pytest

from incumbent.extraction.extract import extract
from incumbent.languages.load import load_pack
from incumbent.model.claim import TenureClaim
from incumbent.model.document import Document


@pytest.mark.parametrize(
    ("text", "language", "years"),
    [
        (
            "Paul Vey a dirigé Orbex SA (2010-2014), Luvik SA (2014-2018) et Tarnex SA.",
            "fr",
            {"Orbex SA": "2010/2014", "Luvik SA": "2014/2018", "Tarnex SA": None},
        ),
        (
            "Paul Vey, directeur d'Orbex SA puis de Luvik SA (2014-2018), a été entendu.",
            "fr",
            {"Orbex SA": None, "Luvik SA": "2014/2018"},
        ),
        ("Ancien directeur général d'Orbex SA (2011-2018), Paul Vey a été entendu.", "fr", {"Orbex SA": "2011/2018"}),
        (
            "Paul Vey, a former chief executive of Orbex Corp (2010-2014) and Luvik Corp (2014-2018), spoke.",
            "en",
            {"Orbex Corp": "2010/2014", "Luvik Corp": "2014/2018"},
        ),
    ],
)
def test_years_behind_an_organisation_are_of_its_post(text: str, language: str, years: dict[str, str | None]) -> None:
    claims = extract(Document(name="a", text=text), load_pack(language)).claims
    assert {c.organization: c.date for c in claims if isinstance(c, TenureClaim) and c.kind == "former"} == years
