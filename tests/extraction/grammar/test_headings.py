"""What stands before a colon and only says what is spoken of."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("Mairie de Lorvan : Paul Vey dépose plainte.", "fr", set()),
        ("Polémique autour du maire de Lorvan : Paul Vey réclame sa démission.", "fr", set()),
        ("Maire de Lorvan : Paul Vey attaque Claire Roux.", "fr", set()),
        ("Ministère de l'Intérieur : Luc Roux prend la direction du cabinet.", "fr", {("start", "official")}),
        (
            "Remous au ministère de la Santé : Luc Roux, 41 ans, prend la direction du cabinet.",
            "fr",
            {("start", "official")},
        ),
        ("Présidence de la Ligue : Paul Vey élu.", "fr", {("start", "president")}),
        ("Ministre de l'Intérieur : Paul Vey. Ministre de la Santé : Claire Roux.", "fr", {("hold", "minister")}),
    ],
)
def test_a_clause_behind_a_colon_gives_nobody_the_title_before_it(
    text: str, language: str, told: set[tuple[str, str]]
) -> None:
    assert {(kind, post_class) for kind, _, _, post_class in tenures(text, language)} == told
