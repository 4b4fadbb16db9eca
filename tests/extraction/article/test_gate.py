"""What the gate passes over, and what it never does."""

from __future__ import annotations

import pytest

from incumbent.extraction.article.analysis import analyse
from incumbent.extraction.article.gate import Reason
from incumbent.extraction.extract import extract
from incumbent.extraction.text.tokens import Token
from incumbent.languages.load import load_pack
from incumbent.model.document import Document


class Counting:
    """A parser that parses nothing and remembers what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def parse(self, rows: list[list[Token]], texts: list[list[str]]) -> list[None]:
        self.asked += [" ".join(words) for words in texts]
        return [None] * len(rows)


def asked(text: str, code: str = "en") -> list[str]:
    parser = Counting()
    analyse(Document(name="a", text=text), load_pack(code), parser)
    return parser.asked


def reasons(text: str, code: str = "en") -> list[Reason]:
    return list(analyse(Document(name="a", text=text), load_pack(code), Counting()).passed)


@pytest.mark.parametrize(
    ("text", "code", "reason"),
    [
        ("The harvest was good in the north and the south.", "en", "no title and no word of change"),
        ("Ann Lee of Orbex walked to the lake.", "en", "no title and no word of change"),
        ("The finance chief of the company was out for lunch.", "en", "nobody is named"),
        ("La récolte a été bonne dans le nord.", "fr", "no title and no word of change"),
        ("Le directeur financier de la société déjeunait.", "fr", "nobody is named"),
    ],
)
def test_a_line_that_can_hold_no_claim_is_not_parsed_and_says_why(text: str, code: str, reason: Reason) -> None:
    assert reasons(text, code) == [reason]
    assert asked(text, code) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Orbex named Ann Lee chief executive.", "en"),
        ("Ann Lee resigned on Friday.", "en"),
        ("Orbex a nommé Anne Lenoir directrice générale.", "fr"),
        ("Anne Lenoir a démissionné vendredi.", "fr"),
    ],
)
def test_somebody_beside_a_title_or_a_word_of_change_is_parsed(text: str, code: str) -> None:
    assert len(asked(text, code)) == 1


def test_a_title_with_a_word_of_change_is_not_parsed_where_nobody_is_named() -> None:
    assert reasons("The finance chief resigned on Friday.") == ["nobody is named"]


@pytest.mark.parametrize(
    "text", ["He resigned as finance chief on Friday.", "ORBEX CHIEF QUITS", "Lorvan will leave the board."]
)
def test_whoever_may_be_somebody_is_near_enough_for_a_parse(text: str) -> None:
    assert asked(text), "names are decided later, with the parse"


def test_somebody_far_away_in_a_long_line_is_not_near() -> None:
    listed = ", ".join(["apples and pears"] * 20)
    assert reasons(f"Ann Lee sold {listed} to a chief executive.") == ["nobody is near"]
    assert asked(f"Ann Lee saw {listed} and was named.") == []


def test_only_the_lines_with_a_candidate_are_parsed() -> None:
    text = "Rain fell all day. Orbex named Ann Lee chief executive. The lake was calm."
    assert asked(text) == ["Orbex named Ann Lee chief executive ."]


def test_an_article_without_a_candidate_needs_no_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "incumbent.extraction.article.analysis.parser_of", lambda pack: pytest.fail("a parser was loaded")
    )
    text = "“The lake is calm today,” Ann Lee said. Rain is on its way."
    claims = extract(Document(name="a", text=text), load_pack("en")).claims
    assert [claim.kind for claim in claims] == ["quotation"]
