"""Seats that are those of others than the two of a change."""

from __future__ import annotations

import pytest
from tests.extraction.told import read

from incumbent.extraction.candidates.candidates import events
from incumbent.extraction.seats.seat import seats_of
from incumbent.extraction.seats.strangers import is_strangers
from incumbent.extraction.tenure.models import load_models
from incumbent.extraction.tenure.tenure import gathered
from incumbent.extraction.tenure.thresholds import Thresholds


@pytest.mark.parametrize(
    ("change", "stranger"),
    [
        ("Paul Vey a remplacé Thomas Roux.", True),
        ("Paul Vey remplacera Anne Lenoir.", False),
        ("Paul Vey remplace Thomas Roux sur le banc du FC Lorvan.", False),
    ],
)
def test_who_comes_on_for_another_is_no_new_coach(change: str, stranger: bool) -> None:
    analysis = read(f"« On a trop attendu », regrettait Anne Lenoir, l'entraîneuse du FC Lorvan. {change}", "fr")
    found = gathered(analysis, load_models(), Thresholds())
    seat = next(seat for seat in seats_of(found) if seat.post_class == "coach")
    candidate = next(c for c in events(analysis.views[-1]) if c.person.entity.name == "Paul Vey")
    assert is_strangers(candidate, seat) is stranger
