"""An adjective says where a coach comes from, the name of a country whose team it is."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Spanish coach Paul Vey was sacked by Arsenal on Friday.", "Arsenal"),
        ("Italian coach Paul Vey took over at Napoli after spells at Roma and Genoa.", "Napoli"),
        ("The England manager, Paul Vey, will name his squad on Thursday.", "England"),
        ("England manager Paul Vey will name his squad on Thursday.", "England"),
        ("Brazil coach Paul Vey named his squad for the World Cup.", "Brazil"),
        ("The Italian national coach Paul Vey named his squad.", "Italy"),
    ],
)
def test_the_team_of_a_coach_is_no_adjective(text: str, body: str) -> None:
    assert {b for _, _, b, _ in tenures(text, "en")} == {body}
