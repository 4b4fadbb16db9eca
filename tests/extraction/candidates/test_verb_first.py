"""Sentences that open with the verb tell of those named behind the post."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures

from incumbent.extraction.candidates.verb_first import placed


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Est nommée directrice générale d'Orbex SA Mme Anne Lenoir.", {("start", "Anne Lenoir")}),
        ("A été nommé préfet du Lot M. Paul Vey.", {("start", "Paul Vey")}),
        ("Sont nommés préfets Anne Lenoir et Paul Vey.", {("start", "Anne Lenoir"), ("start", "Paul Vey")}),
        ("Est également nommé ambassadeur au Tchad le général Paul Vey.", {("start", "Paul Vey")}),
        ("Est arrivé lundi le préfet du Lot Paul Vey.", {("hold", "Paul Vey")}),
    ],
)
def test_those_behind_the_post_are_given_it(text: str, told: set[tuple[str, str]]) -> None:
    assert {(kind, person) for kind, person, _, _ in tenures(text, "fr")} == told


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Est nommé préfet du Lot Paul Vey.", 1),
        ("Sont nommés préfets Anne Lenoir, Paul Vey et Jean Roux.", 3),
        ("Est-il nommé préfet du Lot, Paul Vey ?", 0),
        ("Paul Vey est nommé préfet du Lot.", 0),
        ("Sont nommés préfets, selon Anne Lenoir, les sénateurs.", 0),
    ],
)
def test_only_names_right_behind_the_post_are_in_the_row(text: str, names: int) -> None:
    (view,) = read(text, "fr").views
    assert len(placed(view)[2]) == names
