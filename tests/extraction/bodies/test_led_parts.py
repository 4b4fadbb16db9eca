"""What somebody leads by a verb and is only a part of an organisation."""

from __future__ import annotations

import pytest
from tests.extraction.told import read

from incumbent.extraction.bodies.led_parts import leads_a_part, leads_its_unit, leads_unit


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Ann Lee runs the retail arm of Orbex Corp.", True),
        ("Ann Lee runs Orbex Corp's mills.", True),
        ("Ann Lee runs Orbex Corp.", False),
    ],
)
def test_something_of_an_organisation_is_a_part_of_it(text: str, part: bool) -> None:
    (view,) = read(text).views
    (body,) = {m.entity for m in view.others}
    assert leads_a_part(view, view.posts[0], body) is part


def test_a_unit_may_stand_behind_the_name_or_have_no_name_beside_it() -> None:
    (named,) = read("Ann Lee ran the Orbex unit of the group. Orbex Corp grew.").views[:1]
    assert leads_its_unit(named, named.posts[0], named.others[0].entity, frozenset(("unit",)))
    (alone,) = read("Ann Lee heads the mobile division.").views
    assert leads_unit(alone, alone.posts[0], frozenset(("division",)))
    assert not leads_unit(alone, alone.posts[0], frozenset(("arm",)))
