"""What happened in a post where words tell of one change alone."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures

from incumbent.extraction.states.changes import of_one_change


def test_half_of_what_speaks_for_the_untold_change_speaks_for_the_told_one() -> None:
    found = of_one_change({"start": 0.4, "end": 0.2, "hold": 0.3, "none": 0.1}, {"end"})
    assert found == {"end": 0.4, "hold": 0.3, "none": 0.1}


def test_where_both_are_told_or_none_nothing_moves() -> None:
    chances = {"start": 0.4, "end": 0.2, "hold": 0.3, "none": 0.1}
    assert of_one_change(chances, {"start", "end"}) == chances
    assert of_one_change(chances, ()) == chances


def test_who_is_replaced_leaves_what_stands_behind() -> None:
    told = tenures(
        "L'ex-sénatrice Anne Lenoir est nommée en remplacement de Luc Roux à la Cohésion des territoires et le "
        "sénateur Paul Roussin remplace Marc Vasseur à l'Agriculture. La France attend.",
        "fr",
    )
    assert ("end", "Marc Vasseur", "France", "minister") in told


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Ayant dirigé Orbex SA à Lens, Anne Lenoir a été choisie.", {("former", "Orbex SA")}),
        ("Anne Lenoir, qui a dirigé Orbex SA, a été choisie.", {("former", "Orbex SA")}),
        ("Anne Lenoir a été choisie pour diriger Orbex SA.", {("start", "Orbex SA")}),
    ],
)
def test_what_somebody_led_is_not_what_they_are_chosen_for(text: str, right: set[tuple[str, str]]) -> None:
    assert {(kind, body) for kind, _, body, _ in tenures(text, "fr")} == right
