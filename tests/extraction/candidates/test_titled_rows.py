"""What a verb tells of all who stand in a row before it, each beside a title."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


def kinds(text: str, language: str = "fr") -> dict[str, str]:
    return {person: kind for kind, person, _, _ in tenures(text, language)}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            (
                "La trésorière, Anne Lenoir, et le directeur technique, Paul Roux, ont été écartés lundi par le comité "
                "directeur d'Orbex."
            ),
            "end",
        ),
        ("Paul Roux, directeur financier d'Orbex, et Anne Lenoir, directrice juridique, ont démissionné mardi.", "end"),
        (
            (
                "Le chef de la diplomatie malienne, Paul Roux, et la garde des Sceaux, Anne Lenoir, sont en revanche "
                "reconduits."
            ),
            "start",
        ),
        (
            (
                "Le président d'Orbex, Paul Roux, et la trésorière, Anne Lenoir, ont salué le départ du secrétaire, "
                "Marc Vey."
            ),
            "hold",
        ),
    ],
)
def test_what_is_done_to_a_row_is_done_to_each(text: str, kind: str) -> None:
    told = kinds(text)
    assert told["Anne Lenoir"] == told["Paul Roux"] == kind


def test_so_it_is_in_english() -> None:
    text = (
        "The treasurer, Ann Lee, and the technical director, Tom Roe, were dismissed on Monday by the board of Orbex."
    )
    assert kinds(text, "en") == {"Ann Lee": "end", "Tom Roe": "end"}


def test_the_object_of_a_verb_before_is_in_no_row() -> None:
    text = (
        "Le président d'Orbex, Paul Roux, a reçu la trésorière, Anne Lenoir, et le secrétaire, Marc Vey, qui a "
        "démissionné."
    )
    assert kinds(text)["Anne Lenoir"] == "hold"


def test_whoever_is_given_another_post_does_not_start_in_the_first() -> None:
    text = (
        "Le maire de Rouen, Paul Roux, et la présidente d'Orbex, Anne Lenoir, ont été nommés administrateurs de Lampo."
    )
    assert ("start", "mayor") not in {(kind, post) for kind, _, _, post in tenures(text, "fr")}
