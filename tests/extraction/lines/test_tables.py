"""Tables that came as lines: names with figures, and names with their titles below."""

from __future__ import annotations

import pytest
from tests.extraction.told import read, tenures

from incumbent.extraction.extract import extract
from incumbent.languages.load import load_pack
from incumbent.model.claim import TenureClaim
from incumbent.model.document import Document

MEETING = "Orbex Inc. held its annual meeting.\n\nThe following nominees for directors were elected:\n\n"
VOTES = (
    "Nominee\n\nFor\n\nBroker Non-Votes\n\nAnn B. Lee\n\n281,090,975\n\n3,936\n\nPaul Roe\n\n1,287,658\n\n3,936\n\n"
    "2. The auditors were confirmed.\n\nFor\n\nBroker Non-Votes\n\n3,936,780"
)
BESIDE = "Nominee For Withheld\n\nAnn B. Lee 281,090,975 3,936\n\nPaul Roe 1,287,658 3,936"
ELECTED = {("start", "Ann B. Lee", "Orbex Inc", "board-member"), ("start", "Paul Roe", "Orbex Inc", "board-member")}


@pytest.mark.parametrize("rows", [VOTES, BESIDE])
def test_names_with_their_votes_are_what_the_line_above_announces(rows: str) -> None:
    assert set(tenures(MEETING + rows, "en")) == ELECTED


def test_the_evidence_reaches_from_the_post_to_the_name() -> None:
    claims = extract(Document(name="a", text=MEETING + VOTES), load_pack("en")).claims
    told = [c.evidence.exact for c in claims if isinstance(c, TenureClaim) and c.person == "Paul Roe"]
    assert [(words.split("\n")[0], words.split("\n")[-1]) for words in told] == [
        ("directors were elected:", "Paul Roe")
    ]


def test_a_name_with_its_title_in_the_row_below() -> None:
    rows = "Ann B. Lee\n\nChief Executive Officer\n\n$758,500\n\nPaul Roe\n\nPresident, Orbex Inc."
    assert tenures("Orbex Inc. set new salaries.\n\n" + rows, "en") == {
        ("hold", "Ann B. Lee", "Orbex Inc", "chief-executive"),
        ("hold", "Paul Roe", "Orbex Inc", "president"),
    }


def test_rows_of_other_words_are_no_table() -> None:
    text = "Orbex Inc. held its annual meeting.\n\nThe directors were elected:\n\nFor\n\nBroker Votes\n\n3,936\n\n12"
    assert tenures(text, "en") == set()


def test_a_sentence_below_a_name_is_no_title() -> None:
    told = tenures("Ann Lee\n\nChairman Paul Roe of Orbex Inc. spoke.", "en")
    assert told == {("hold", "Paul Roe", "Orbex Inc", "chair")}


@pytest.mark.parametrize(
    "below",
    [
        "Minister quits over scandal at Orbex",
        "Prime Minister Tom Ek of Canada resigned on Monday",
        "Chairman Paul Roe resigned from Orbex Inc.",
    ],
)
def test_a_byline_above_a_headline_has_no_part_in_it(below: str) -> None:
    assert not any(person == "Ann Lee" for _, person, _, _ in tenures(f"Orbex Inc. met.\n\nAnn Lee\n\n{below}", "en"))


def test_sentences_between_a_colon_and_a_table_are_read() -> None:
    rows = "Ann Lee resigned as chairman of Orbex Inc\n\nTom Ek 1,234\n\nAnn Day 3,456"
    assert ("end", "Ann Lee", "Orbex Inc", "chair") in tenures(f"Orbex Inc. met. The points:\n\n{rows}", "en")


def test_a_table_swallows_no_text() -> None:
    rows = "\n\n".join(f"Ann B. Lee{letter} 1,234" for letter in "abcdefghij" * 20)
    analysis = read(f"Orbex Inc. met. These were elected as directors:\n\n{rows}", "en")
    assert max(len(view.line.tokens) for view in analysis.views) < 500
