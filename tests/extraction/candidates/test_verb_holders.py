"""Who may hold a post by a verb."""

from __future__ import annotations

import pytest
from tests.extraction.told import read

from incumbent.extraction.candidates.candidates import pairs


def test_a_row_of_leaders_goes_on_behind_the_years_of_each() -> None:
    text = "Orbex Corp was led by Tom Roe (1948-1961), Jo Beck (1961-1979) and Ann Lee. Bo Ek spoke."
    (view, _) = read(text).views
    assert {c.person.entity.name for c in pairs(view) if c.post and c.post.holding} == {"Tom Roe", "Jo Beck", "Ann Lee"}


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Ann Lee was captain of Orbex Rovers and led them to a cup.", False),
        ("Ann Lee heads operations at Orbex Ltd.", True),
        ("Ann Lee leads Orbex Ltd.", True),
    ],
)
def test_who_leads_them_holds_nothing(text: str, held: bool) -> None:
    assert any(c.post.holding for view in read(text).views for c in pairs(view) if c.post) is held
