"""Towns that only tell where somebody is, or says something."""

from __future__ import annotations

import pytest
from tests.extraction.told import possible


@pytest.mark.parametrize(
    ("text", "post", "told"),
    [
        (
            "Orbex SA va mieux, a dit à Genève le porte-parole de l'organisation, Paul Vey.",
            "porte-parole",
            {"Orbex SA"},
        ),
        ("En voyage à Genève, le président d'Orbex SA, Paul Vey, a parlé.", "président", {"Orbex SA"}),
        ("Le porte-parole de la ville de Lyon, Paul Vey, a parlé.", "porte-parole", {"Lyon"}),
    ],
)
def test_a_town_where_somebody_only_is_has_none_of_their_posts(text: str, post: str, told: set[str]) -> None:
    assert possible(text, "Paul Vey", post, "fr") & {"Orbex SA", "Lyon", "Genève"} == told
