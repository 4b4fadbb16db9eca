"""Changes whose own subject is a thing."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures


@pytest.mark.parametrize(
    "text",
    [
        "Scott Lee, CEO of Orbex Airlines, said last week that hiring was no longer a bottleneck at his company.",
        "Ann Roe, chairman of Orbex, said the tariff was no longer a threat.",
    ],
)
def test_what_a_speaker_says_of_a_thing_ends_no_post_of_theirs(text: str) -> None:
    assert {kind for kind, *_ in tenures(text)} == {"hold"}


@pytest.mark.parametrize(
    "text",
    [
        "Ann Roe is no longer chairman of Orbex.",
        "Orbex said Ann Roe, its chairman, was no longer with the company.",
    ],
)
def test_what_is_said_of_a_person_does(text: str) -> None:
    assert ("end", "Ann Roe", "Orbex", "chair") in tenures(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee, chairman of Orbex, said the board had met twice.",
        "Ann Lee, chairman and chief executive of Orbex, said the board intends to look for a successor.",
        "Ann Lee, finance chief of Orbex, told the board that sales were weak.",
    ],
)
def test_a_board_behind_the_verb_of_the_sentence_is_in_no_row_with_the_title_before(text: str) -> None:
    assert "board-member" not in {post for *_, post in tenures(text)}


def test_a_board_in_a_row_of_titles_is() -> None:
    told = tenures("Ann Lee, chairman of Orbex and a member of the board of Luvik, said sales were weak.")
    assert ("hold", "Ann Lee", "Luvik", "board-member") in told
