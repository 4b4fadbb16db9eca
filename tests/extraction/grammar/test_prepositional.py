"""Who is named behind a preposition right before a verb has no part in what the verb tells of its subject."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Un enquêteur chargé de dossiers gênants pour le ministre de la Santé Marc Roux a démissionné mercredi.",
            ("Marc Roux", "minister"),
        ),
        ("Un conseiller de la ministre de la Santé Anne Roux a démissionné mercredi.", ("Anne Roux", "minister")),
        (
            "Un témoin accusé par le ministre de l'Intérieur Marc Roux a démissionné de ses fonctions.",
            ("Marc Roux", "minister"),
        ),
    ],
)
def test_the_title_before_the_name_is_held(text: str, title: tuple[str, str]) -> None:
    assert {(told[0], told[1], told[3]) for told in tenures(text, "fr")} == {("hold", *title)}


@pytest.mark.parametrize(
    "text",
    [
        "Hier, le ministre de la Santé Marc Roux a démissionné.",
        "À la demande du président, le ministre de la Santé Marc Roux a démissionné.",
    ],
)
def test_the_subject_itself_leaves(text: str) -> None:
    assert {("end", "Marc Roux", "minister")} <= {(told[0], told[1], told[3]) for told in tenures(text, "fr")}
