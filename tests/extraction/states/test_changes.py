"""What happened in a post where words tell of one change alone."""

from __future__ import annotations

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
