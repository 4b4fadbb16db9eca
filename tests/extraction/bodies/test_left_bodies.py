"""What somebody leaves that is not what their title is of, and where they go."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Le président de la Ligue, Paul Vey, a démissionné du Medef.", ("hold", "Paul Vey", "Ligue", "president")),
        (
            "La présidente d'Orbex, Anne Roux, a quitté le Parti vert. Orbex vend du verre.",
            ("hold", "Anne Roux", "Orbex", "president"),
        ),
    ],
)
def test_the_title_stays(text: str, held: tuple[str, str, str, str]) -> None:
    found = tenures(text, "fr")
    assert held in found
    assert not [told for told in found if told[0] == "end" and told[2] == held[2]]


@pytest.mark.parametrize(
    "text",
    [
        "Anne Roux, présidente d'Orbex, a démissionné d'Orbex en mai.",
        "Le patron d'Orbex, Anne Roux, a démissionné du groupe.",
    ],
)
def test_who_leaves_what_their_title_is_of_leaves_the_post(text: str) -> None:
    assert {told[:3] for told in tenures(text, "fr")} == {("end", "Anne Roux", "Orbex")}


def test_where_somebody_goes_is_no_post_that_they_leave() -> None:
    found = tenures("Luc Vey, conseiller du maire de Lorvan, est parti au ministère de l'Intérieur.", "fr")
    assert not [told for told in found if told[3] == "minister"]
    assert tenures("Luc Vey quitte le ministère de l'Intérieur.", "fr") == {("end", "Luc Vey", "France", "minister")}
