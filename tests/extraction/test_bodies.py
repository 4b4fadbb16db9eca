"""Which organisation the words of a change name."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, seats

from incumbent.extraction.bodies import object_of, onward_to


def test_who_leaves_an_organisation_may_be_told_to_go_to_another_one() -> None:
    (view,) = read("Anne Lenoir quitte Orbex SA pour Lampo SA.", "fr").views
    (trigger,) = view.triggers
    bodies = [body.name if body else None for body in (object_of(view, trigger), onward_to(view, trigger))]
    assert bodies == ["Orbex SA", "Lampo SA"]


@pytest.mark.parametrize(
    "text", ["Anne Lenoir quitte Orbex SA pour raisons de santé.", "Anne Lenoir quitte Orbex SA avec Lampo SA."]
)
def test_what_else_stands_behind_is_no_place_to_go(text: str) -> None:
    (view,) = read(text, "fr").views
    assert [onward_to(view, trigger) for trigger in view.triggers if trigger.frame.id == "leave"] == [None]


def test_what_is_left_is_what_stands_right_behind() -> None:
    text = "Anne Lenoir dirige Lampo SA.\n\nPaul Vey quitte Orbex SA pour Lampo SA."
    assert seats(text, "Paul Vey", "leave", "fr") == {"member"}
