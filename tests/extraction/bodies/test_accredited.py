"""Where an ambassador is accredited is not whose ambassador they are."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "land"),
    [
        ("Jean Roux a été nommé ambassadeur près le Saint-Siège.", "France"),
        ("L'ambassadeur de France près le Saint-Siège, Paul Vey, a parlé.", "France"),
        ("Le nonce Paul Vey, ambassadeur du Saint-Siège à Paris, a parlé.", "Vatican"),
    ],
)
def test_whose_ambassador_somebody_is(text: str, land: str) -> None:
    assert {body for _, _, body, post in tenures(text, "fr") if post == "ambassador"} == {land}
