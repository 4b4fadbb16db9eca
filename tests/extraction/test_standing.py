"""How countries and organisations stand in an article."""

from __future__ import annotations

import pytest
from tests.extraction.told import read


@pytest.mark.parametrize(
    ("text", "origin"),
    [
        ("Le Canadien Paul Vey dirige Orbex.", True),
        ("Le président canadien Paul Vey dirige Orbex.", False),
        ("Le Canadien Paul Vey est allé au Canada.", False),
    ],
)
def test_a_country_may_only_be_where_somebody_is_from(text: str, origin: bool) -> None:
    analysis = read(text, "fr")
    (country,) = {m.entity for view in analysis.views for m in view.others if m.entity.name == "Canada"}
    assert analysis.standing.is_origin(country) is origin
