"""Who stands in the line of a change and has no part in it."""

from __future__ import annotations

import pytest
from tests.extraction.told import read

from incumbent.extraction.candidates.candidates import events


def test_an_outgoing_holder_without_a_name_is_nobody_who_is_named() -> None:
    (view,) = read("Ann Lee thanked the outgoing chairman of Orbex Ltd.").views
    assert not [c for c in events(view) if c.trigger and c.trigger.form == "phrase"]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Anne Lenoir a remis sa démission au préfet du Tarn, Paul Vey.", {"Anne Lenoir"}),
        ("La ministre Anne Lenoir a posté sa lettre de démission au président Paul Vey.", {"Anne Lenoir"}),
    ],
)
def test_whoever_is_handed_a_resignation_does_not_resign(text: str, people: set[str]) -> None:
    view = read(text, "fr").views[-1]
    assert {c.person.entity.name for c in events(view) if c.trigger and c.trigger.frame.id == "resign"} == people
