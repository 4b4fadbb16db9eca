"""Who is beaten, or makes room, by a verb of whoever takes a post by the next one."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Anne Lenoir remplace Paul Roux et devient maire de Lorvan.", "fr"),
        ("Anne Lenoir bat le sortant Paul Roux et devient maire de Lorvan.", "fr"),
        ("Anne Lenoir a devancé le sortant Paul Roux pour devenir maire de Lorvan.", "fr"),
        ("Anne Lenoir defeated incumbent Paul Roux to become governor of Ohio.", "en"),
        ("Anne Lenoir replaced Paul Roux to become governor of Ohio.", "en"),
        ("Anne Lenoir beat Paul Roux to become governor of Ohio.", "en"),
        ("Anne Lenoir defeated Gov. Paul Roux in November to become the first woman governor of Ohio.", "en"),
    ],
)
def test_only_who_outdoes_somebody_takes_the_post(text: str, language: str) -> None:
    starts = {person for kind, person, *_ in tenures(text, language) if kind == "start"}
    assert starts == {"Anne Lenoir"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Anne Lenoir a convaincu Paul Roux de devenir maire de Lorvan.", "fr"),
        ("Anne Lenoir persuaded Paul Roux to become chairman of Orbex Inc.", "en"),
        ("Anne Lenoir hired Paul Roux to become chief executive of Orbex Inc.", "en"),
    ],
)
def test_who_is_asked_to_take_it_does(text: str, language: str) -> None:
    starts = {person for kind, person, *_ in tenures(text, language) if kind == "start"}
    assert starts == {"Paul Roux"}
