"""Seats that others have are not taken by whoever is hired."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize("when", ["a été recruté par Lorvan", "avait été recruté par Lorvan pendant la campagne"])
def test_beside_its_holder_nobody_is_hired_for_a_seat(when: str) -> None:
    text = f"Le patron de Lorvan, Paul Roux, a parlé. Samir Vey {when}."
    assert ("start", "Samir Vey", "Lorvan", "member") in tenures(text, "fr")


def test_where_one_is_looked_for_it_may_be_that() -> None:
    text = "Lorvan cherche un nouveau patron. Lorvan a recruté Samir Vey."
    assert tenures(text, "fr") == {("start", "Samir Vey", "Lorvan", "chief-executive")}
