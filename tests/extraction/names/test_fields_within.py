"""Capitals that say what somebody heads inside an organisation named behind."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Ann Lee was later head of Nordic M&A at Orbex Suisse.", ("former", "Ann Lee", "Orbex Suisse", "executive")),
        (
            "Dr. Ann Lee previously served as Head of Kidney Research at Orvia.",
            ("former", "Ann Lee", "Orvia", "science-chief"),
        ),
        (
            "Paul Vey, head of Global Markets at Lorvan Bank, will retire.",
            ("end", "Paul Vey", "Lorvan Bank", "executive"),
        ),
    ],
)
def test_what_is_headed_at_an_organisation_is_part_of_the_title(text: str, claim: tuple[str, ...]) -> None:
    assert tenures(text) == {claim}


def test_what_has_the_noun_of_an_organisation_is_one() -> None:
    told = tenures("Ann Roe is director of Harlow University at Orbex.")
    assert {body for _, _, body, _ in told} == {"Harlow University"}
