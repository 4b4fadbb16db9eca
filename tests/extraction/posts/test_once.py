"""Titles that a word before them calls past."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    "words",
    [
        "Ann Lee, once chief executive of Orbex Bank, teaches now.",
        "Ann Lee, once the chief executive of Orbex Bank, teaches now.",
        "Ann Lee, once Orbex Bank's chief executive, teaches now.",
        "Ann Lee, once the Orbex Bank chief executive, teaches now.",
        "Ann Lee, formerly Orbex Bank's chief executive, teaches now.",
        "Once chief executive of Orbex Bank, Ann Lee teaches now.",
        "Once Orbex Bank's chief executive, Ann Lee teaches now.",
        "At one time the chief executive of Orbex Bank, Ann Lee teaches now.",
        "Ousted Orbex Bank chief executive Ann Lee teaches now.",
        "Retired Orbex Bank chief executive Ann Lee teaches now.",
        "Erstwhile Orbex Bank chief executive Ann Lee teaches now.",
    ],
)
def test_a_title_is_past_whatever_stands_between_it_and_the_word_that_says_so(words: str) -> None:
    assert tenures(words) == {("former", "Ann Lee", "Orbex Bank", "chief-executive")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Orbex Bank named Ann Lee, previously its chief executive, as chairman.", "en"),
        ("Orbex Bank named Ann Lee, formerly its chief executive, as chairman.", "en"),
        ("Orbex SA a nommé Ann Lee, auparavant sa directrice générale, présidente.", "fr"),
    ],
)
def test_a_possessive_may_stand_between(text: str, language: str) -> None:
    assert {row[0] for row in tenures(text, language) if row[3] == "chief-executive"} == {"former"}


@pytest.mark.parametrize(
    "words",
    [
        "Ann Lee once ran Orbex Bank.",
        "Orbex Bank, once run by Ann Lee, was sold.",
        "Ann Lee, who once led Orbex Bank, spoke.",
    ],
)
def test_so_is_a_verb_of_leading(words: str) -> None:
    assert {row[:3] for row in tenures(words)} == {("former", "Ann Lee", "Orbex Bank")}


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Once chief executive Ann Lee has spoken, Orbex Bank will sell its mills.", "hold"),
        ("Departing Orbex Bank chief executive Ann Lee teaches now.", "end"),
        ("Veteran Orbex Bank chief executive Ann Lee spoke.", "hold"),
    ],
)
def test_no_other_title_is(words: str, kind: str) -> None:
    assert kind in {row[0] for row in tenures(words)}
    assert "former" not in {row[0] for row in tenures(words)}
