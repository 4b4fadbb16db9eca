"""Verbs of leading between their subject and what is led."""

from __future__ import annotations

import pytest
from tests.extraction.told import beside, read, tenures

from incumbent.extraction.candidates.leading_outright import SURE, leads_outright

WEAK = {"hold": 0.1, "former": 0.1, "start": 0.1, "end": 0.0, "none": 0.7}


@pytest.mark.parametrize(
    "text",
    [
        "Le banquier Paul Vey dirige Orbex depuis 2015.",
        "Paul Vey, qui dirige Orbex, a parlé.",
        "Paul Vey a longtemps dirigé Orbex.",
    ],
)
def test_a_subject_right_before_the_verb_leads_what_stands_behind(text: str) -> None:
    chances = leads_outright(beside(read(text, "fr"), "Paul Vey", ""), WEAK)
    assert 1 - chances["none"] == pytest.approx(SURE)
    assert chances["start"] == 0


@pytest.mark.parametrize(
    "text",
    [
        "Paul Vey, selon un proche, dirige Orbex.",
        "Paul Vey, maire, dirige Orbex.",
        "Orbex, dirigé par Paul Vey, a gagné.",
        "Paul Vey dirige, à Lille, Orbex.",
    ],
)
def test_what_stands_apart_is_weighed(text: str) -> None:
    candidates = [beside(read(text, "fr"), "Paul Vey", "")]
    assert all(leads_outright(candidate, WEAK) == WEAK for candidate in candidates)


def test_a_leader_who_is_called_something_holds_the_post() -> None:
    assert ("hold", "Paul Vey", "Orbex", "chief-executive") in tenures("Le banquier Paul Vey dirige Orbex.", "fr")
