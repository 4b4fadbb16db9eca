"""A verb with a name and a post right behind it gives the post to whoever has the name."""

from __future__ import annotations

import pytest
from tests.extraction.told import beside, read

from incumbent.extraction.candidates.double_objects import SURE, given_outright

CHANCES = {"none": 0.5, "start": 0.3, "hold": 0.2}


@pytest.mark.parametrize(
    ("text", "person", "post", "language", "given"),
    [
        ("Orbex Ltd has named Ann Lee chairman.", "Ann Lee", "chairman", "en", True),
        ("Orbex Ltd named Mr. Paul Roe chairman on Monday.", "Paul Roe", "chairman", "en", True),
        ("Paul Vey, propriétaire d'Orbex, a nommé Anne Lenoir présidente.", "Anne Lenoir", "présidente", "fr", True),
        ("Orbex Ltd saw Ann Lee, chairman of Luvik.", "Ann Lee", "chairman", "en", False),
        ("Ann Lee was named chairman of Orbex Ltd.", "Ann Lee", "chairman", "en", False),
    ],
)
def test_a_double_object_is_sure(text: str, person: str, post: str, language: str, given: bool) -> None:
    told = given_outright(beside(read(text, language), person, post), CHANCES)
    assert (told["start"] == SURE) is given
    assert given or told == CHANCES
