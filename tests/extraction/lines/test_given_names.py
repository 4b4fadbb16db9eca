"""Given names that are titles elsewhere."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Pape Amadou Roux, directeur général d'Orbex, a parlé.",
            {("hold", "Pape Amadou Roux", "Orbex", "chief-executive")},
        ),
        ("Le directeur d'Orbex, Pape Moussa Vey, a parlé.", {("hold", "Pape Moussa Vey", "Orbex", "chief-executive")}),
    ],
)
def test_one_before_a_given_name_and_a_surname_is_no_title(text: str, claims: set[tuple[str, ...]]) -> None:
    assert tenures(text, "fr") == claims


@pytest.mark.parametrize(
    "text", ["Le Pape Paul VI est mort.", "Le Pape Jean-Paul II est mort.", "Le pape Paul II est mort."]
)
def test_one_before_a_name_with_a_number_is(text: str) -> None:
    assert {(kind, post) for kind, _, _, post in tenures(text, "fr")} == {("end", "religious-leader")}
