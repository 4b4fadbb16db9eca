"""Towns that tell whose post it is of which no more is said."""

from __future__ import annotations

import pytest
from tests.extraction.told import tenures

ABROAD = "Le Paraguay a rappelé son ambassadeur. Le président paraguayen Luc Vey a parlé. "


@pytest.mark.parametrize(
    ("text", "land"),
    [
        ("À Ottawa, la ministre des Affaires étrangères, Anne Lenoir, s'est dite inquiète.", "Canada"),
        ("A Oslo, le Premier ministre Paul Roux n'a rien dit.", "Norvège"),
        ("Au Canada, le ministre de la Santé, Paul Roux, s'est dit inquiet.", "Paraguay"),
        ("À Ottawa, où il neige, le ministre de la Santé, Paul Roux, s'est dit inquiet.", "Paraguay"),
        ("À Ottawa, le président Luc Vey a remercié ses hôtes.", "Paraguay"),
    ],
)
def test_a_town_that_opens_the_sentence_tells_whose_minister_it_is(text: str, land: str) -> None:
    assert {body for kind, _, body, _ in tenures(ABROAD + text, "fr") if kind == "hold"} == {"Paraguay", land}


MILL = "LORVAN FALLS, Maine — The mill will close, and its last machine goes to Alabama. "


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ('"It is a shame," said Mayor Ann Lee.', "Lorvan Falls"),
        ("Police chief Ann Lee said nobody was hurt.", "Lorvan Falls"),
        ("Gov. Ann Lee promised help.", "Maine"),
        ("Ann Lee, the mayor of Montreal, promised help.", "Montreal"),
    ],
)
def test_the_town_that_a_piece_was_sent_from_has_the_mayor(text: str, body: str) -> None:
    assert {told for _, person, told, _ in tenures(MILL + text) if person == "Ann Lee"} == {body}


def test_it_has_none_where_another_mayor_is_told_of_a_town() -> None:
    text = MILL + "Tom Roe, the mayor of Montreal, was glad. Mayor Ann Lee was not."
    assert "Lorvan Falls" not in {body for _, _, body, _ in tenures(text)}


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("La fête a eu lieu à Agen. La foule d'Agen a vu Nérac gagner. Le maire, Paul Roux, a parlé.", "Agen"),
    ],
)
def test_a_mayor_is_one_of_the_town_that_the_piece_is_about(text: str, town: str) -> None:
    assert {body for _, _, body, _ in tenures(text, "fr")} == {town}
