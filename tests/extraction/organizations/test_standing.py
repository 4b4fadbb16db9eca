"""How countries and organisations stand in an article."""

from __future__ import annotations

import pytest
from tests.extraction.told import read


@pytest.mark.parametrize(
    ("text", "origin"),
    [
        ("Le président canadien Paul Vey dirige Orbex.", False),
        ("Le Canadien Paul Vey est allé au Canada.", False),
        ("Paul Vey dirige Orbex. Le Canadien a été nommé en mai.", True),
        ("Paul Vey dirige Orbex. Le gouvernement canadien est ravi.", False),
    ],
)
def test_a_country_may_only_be_where_somebody_is_from(text: str, origin: bool) -> None:
    analysis = read(text, "fr")
    (country,) = {m.entity for view in analysis.views for m in view.others if m.entity.name == "Canada"}
    assert analysis.standing.is_origin(country) is origin


def test_an_organization_by_itself_heads_what_stands_below_it() -> None:
    text = "Nominations.\n\nLampo SA. Paul Vey part.\n\nOrbex SA.\n\nAnne Lenoir arrive.\n\nJean Roche parle."
    analysis = read(text, "fr")
    entities = [entity for entity in analysis.names.entities if entity.type == "organization"]
    heads = {
        view.line.sentence.span.of(text): entity.name
        for view in analysis.views
        for entity in entities
        if analysis.standing.heads(entity, view.line.index)
    }
    assert heads == {"Paul Vey part.": "Lampo SA", "Anne Lenoir arrive.": "Orbex SA"}
