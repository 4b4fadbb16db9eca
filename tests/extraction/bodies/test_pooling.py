"""What the titles of one breath share."""

from __future__ import annotations

import pytest
from tests.extraction.told import beside, read, tenures

from incumbent.extraction.bodies.pooling import of_one_kind
from incumbent.extraction.tenure.models import load_models
from incumbent.extraction.tenure.tenure import find_tenures

START, HOLD = {"start": 0.9, "hold": 0.1}, {"start": 0.3, "hold": 0.7}


@pytest.mark.parametrize(
    ("text", "shared"),
    [
        ("Ann Lee was named president and treasurer of Orbex Corp.", True),
        ("Ann Lee was named president of Orbex Corp. Lee was treasurer.", False),
        ("Ann Lee is president and former treasurer of Orbex Corp.", False),
    ],
)
def test_titles_of_one_breath_are_told_in_one_way(text: str, shared: bool) -> None:
    analysis = read(text)
    one, two = beside(analysis, "Ann Lee", "president"), beside(analysis, "Ann Lee", "treasurer")
    told = [chances for _, chances in of_one_kind([(one, START), (two, HOLD)])]
    assert (told[0] == told[1] == {"start": pytest.approx(0.6), "hold": pytest.approx(0.4)}) is shared


def test_what_somebody_is_now_may_be_elsewhere_than_what_they_will_be() -> None:
    text = "Ann Lee will be replaced as president of Orbex Ltd by Tom Roe, currently president of Luvik Corp."
    found = find_tenures(read(text), load_models())
    told = {(f.kind, f.organization.name) for f in found if f.person.entity.name == "Tom Roe" and f.organization}
    assert told == {("start", "Orbex Ltd"), ("hold", "Luvik Corp")}


def test_further_titles_behind_a_name_tell_what_the_first_one_tells() -> None:
    text = "Ann Lee, a vice president, general counsel and treasurer, succeeds Tom Roe as chairman of Orbex Inc."
    held = {post for kind, person, _, post in tenures(text) if kind == "hold" and person == "Ann Lee"}
    assert held == {"vice-president", "legal-chief", "executive"}
