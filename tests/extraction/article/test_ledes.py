"""An opening tells of somebody by their title, and the line below names them."""

from __future__ import annotations

import pytest
from tests.extraction.told import read

from incumbent.extraction.article.ledes import LEDE
from incumbent.extraction.tenure.models import load_models
from incumbent.extraction.tenure.tenure import find_tenures

GONE = "The chief executive of Orbex Ltd has resigned after a row with shareholders.\n\n"
COME = "Orbex Ltd has hired a new chief executive from Luvik Inc.\n\n"


def told(text: str) -> set[tuple[str, str, str]]:
    found = find_tenures(read(text), load_models())
    return {(f.kind, f.person.entity.name, f.post_class) for f in found if f.person.form == LEDE and f.post}


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (GONE + "Ann Lee, 54, has a house in Lorvan.", {("end", "Ann Lee", "chief-executive")}),
        (GONE + "Ann Lee, who is 54, has a house in Lorvan.", {("end", "Ann Lee", "chief-executive")}),
        (COME + "Ann Lee was most recently treasurer of Luvik Inc.", {("start", "Ann Lee", "chief-executive")}),
        (GONE + "Liberal Ann Lee, 54, has a house in Lorvan.", {("end", "Ann Lee", "chief-executive")}),
        (GONE + "Engineer Ann Lee, who is 54, has a house.", {("end", "Ann Lee", "chief-executive")}),
        (GONE + "Luvik Bank's Ann Lee, who is 54, has a house.", set()),
        (GONE + "In May, Ann Lee, who is 54, bought a house.", set()),
        (GONE + "Ann Lee of Luvik Bank said that it was a surprise.", set()),
        (GONE + "Chairman Ann Lee was surprised.", set()),
        (GONE + "The shares fell.\n\nThey had risen in May.\n\nAnn Lee, 54, has a house in Lorvan.", set()),
        ("A chief executive of Orbex Ltd has resigned.\n\nAnn Lee, 54, has a house in Lorvan.", set()),
        ("Tom Roe is rich. " + GONE + "Ann Lee, 54, has a house in Lorvan.", set()),
    ],
)
def test_whom_the_title_of_an_opening_stands_for(text: str, claims: set[tuple[str, str, str]]) -> None:
    assert told(text) == claims
