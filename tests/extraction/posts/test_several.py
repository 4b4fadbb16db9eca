"""A plural title of which somebody has one."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize("title", ["l'un des vice-présidents", "un des vice-présidents", "l'un de ses vice-présidents"])
def test_one_of_several_has_the_post(title: str) -> None:
    of = " de la FNSEA" if "ses" not in title else ""
    told = tenures(f"La FNSEA proteste. « On nous facture la pluie », s'indigne Luc Barban, {title}{of}.", "fr")
    assert ("hold", "Luc Barban", "FNSEA", "vice-president") in told


def test_those_who_are_several_are_nobody_by_name() -> None:
    assert tenures("Luc Barban a parlé, entouré de ses vice-présidents.", "fr") == set()
