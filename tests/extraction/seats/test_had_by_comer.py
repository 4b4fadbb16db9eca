"""The seat that somebody has is the one that they came to, where no other is told."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures

from incumbent.extraction.candidates.candidates import events
from incumbent.extraction.seats.choice import Choice
from incumbent.extraction.seats.had_by_comer import of_had_by_comer
from incumbent.extraction.seats.seat import seats_of
from incumbent.extraction.tenure.models import load_models
from incumbent.extraction.tenure.tenure import gathered
from incumbent.extraction.tenure.thresholds import Thresholds

OTHERS = "Les entraîneurs Paul Vey (Lille FC), Jean Roux (Lens FC) et Luc Camus (Nantes FC) sont les trois nouveaux. "


@pytest.mark.parametrize(
    ("text", "leaver"),
    [
        ("Roux a remplacé Yves Morel en août.", "Yves Morel"),
        ("Roux avait succédé à Yves Morel, parti en août.", "Yves Morel"),
    ],
)
def test_who_came_for_another_came_to_what_they_have(text: str, leaver: str) -> None:
    found = {(c[0], c[1], c[2]) for c in tenures(OTHERS + text, "fr")}
    assert {("start", "Jean Roux", "Lens FC"), ("end", leaver, "Lens FC")} <= found


@pytest.mark.parametrize(
    ("text", "seat"),
    [
        ("Roux a remplacé Yves Morel en août.", {"Lens FC"}),
        ("Roux remplacera Yves Morel en août.", None),  # that may be another seat
        ("Roux a remplacé le maire de Lorvan, Yves Morel.", None),
        ("Roux a remplacé Luc Camus en août.", None),  # who has a seat of his own
    ],
)
def test_what_is_to_come_or_named_is_left_to_the_weights(text: str, seat: set[str] | None) -> None:
    analysis = read(OTHERS + text, "fr")
    seats = seats_of(gathered(analysis, load_models(), Thresholds(event=2.0)))
    comes = [one for one in events(analysis.views[-1]) if one.person.entity.name == "Jean Roux"]
    found = of_had_by_comer(Choice.of(comes[0], seats, ()))
    assert (found and {one.organization.name for one in found if one.organization}) == seat
