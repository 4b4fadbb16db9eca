"""Words of change, with the voice that their places give them."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "ended"),
    [
        ("L'ex-PDG d'Orbex, Paul Roux, contraint à la démission en mars, a été arrêté.", True),
        ("Le président déchu du Niger, Paul Vey, contraint au départ en mai, est jugé.", True),
        ("Orbex contraint à la démission son PDG, Paul Roux.", True),
        # nobody goes
        ("L'ex-PDG d'Orbex, Paul Roux, contraint à la prudence en mars, a été arrêté.", False),
    ],
)
def test_a_form_that_is_a_participle_too_is_one_behind_a_comma(text: str, ended: bool) -> None:
    assert any(kind == "end" for kind, *_ in tenures(text, "fr")) == ended
