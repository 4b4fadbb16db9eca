"""Whatever is asked, there is a reply: no fault, and none that claims to rest on nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from incumbent.desk import Desk
from incumbent.inquiry.wordings import wordings
from incumbent.languages.load import codes, load_pack
from incumbent.settings import Settings

NAMES = [
    "OpenAI",
    "Sam Altman",
    "Altman",
    "Microsoft",
    "Zorblax",
    "18 November 2023",
    "31 novembre 2023",
    "17",
    "Shear's",
]
TITLES = ["chief executive", "board", "directeur général", "président du conseil", "interim", "former", "acting"]
WORDS = [*NAMES, *TITLES, *sorted({word for code in codes() for word in wordings(load_pack(code)).words})]


@pytest.fixture(scope="module")
def desk(gold_ledger: Path) -> Desk:
    return Desk(Settings.from_environment(gold_ledger))


@settings(max_examples=300)
@given(words=st.lists(st.sampled_from(WORDS), min_size=1, max_size=14), mark=st.sampled_from(["?", "", " ?", "!"]))
def test_words_of_questions_in_any_order_get_a_reply(words: list[str], mark: str, desk: Desk) -> None:
    reply = desk.ask(" ".join(words)[:390] + mark)
    assert reply.sentence and (reply.told or reply.status != "answered")


@settings(max_examples=150)
@given(text=st.text(min_size=1, max_size=120).filter(str.strip))
def test_any_text_gets_a_reply(text: str, desk: Desk) -> None:
    reply = desk.ask(text)
    assert reply.sentence and (reply.told or reply.status != "answered")
    assert all(reply.inquiry.text[piece.start : piece.end] == piece.exact for piece in reply.inquiry.pieces)
