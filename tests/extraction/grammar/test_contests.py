"""Who wins an election in a line, and against whom."""

from __future__ import annotations

import pytest
from tests.extraction.told import read

from incumbent.extraction.grammar.contests import contest


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ann Lee beat Tom Roe, mayor since 2007.", "en"),
        ("Ann Lee was elected mayor of Lorvan, defeating the incumbent, Tom Roe.", "en"),
        ("Tom Roe, the mayor, narrowly lost to Ann Lee.", "en"),
        ("Tom Roe lost Sunday's election to Ann Lee.", "en"),
        ("Tom Roe, governor since 2007, was defeated by Ann Lee.", "en"),
        ("Ann Lee l'emporte de 27 voix face à Tom Roe.", "fr"),
        ("Ann Lee a été élue face au maire sortant, Tom Roe.", "fr"),
        ("Tom Roe, maire depuis 2001, s'incline face à Ann Lee.", "fr"),
        ("Tom Roe a été battu de 32 voix par Ann Lee.", "fr"),
        ("Battu par Ann Lee, Tom Roe a reconnu sa défaite.", "fr"),
    ],
)
def test_a_line_tells_who_wins_against_whom(text: str, language: str) -> None:
    outcome = contest(read(text, language).views[-1])
    assert outcome is not None
    assert [mention.entity.name for mention in outcome] == ["Ann Lee", "Tom Roe"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ann Lee is running against Tom Roe.", "en"),
        ("Ann Lee will beat Tom Roe, the mayor said.", "en"),
        ("Ann Lee beats Tom Roe, mayor since 2007, in all polls.", "en"),
        ("Ann Lee est candidate face à Tom Roe.", "fr"),
        ("Ann Lee n'a pas battu Tom Roe, maire depuis 2001.", "fr"),
        ("Selon un sondage, Ann Lee devance Tom Roe.", "fr"),
    ],
)
def test_who_merely_runs_has_not_won(text: str, language: str) -> None:
    assert contest(read(text, language).views[-1]) is None
