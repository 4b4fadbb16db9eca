"""Who may come to an empty seat, told in a line that does not name it."""

from __future__ import annotations

import pytest

from incumbent.extraction.extract import extract
from incumbent.languages.load import load_pack
from incumbent.model.claim import TenureClaim
from incumbent.model.document import Document

GONE = {
    "en": "Orbex Corp dismissed its chief executive, Tom Roe, on Monday.",
    "fr": "Le FC Lorvan a limogé lundi son entraîneur, Thomas Roux.",
}


def told(text: str, language: str) -> set[tuple[str, str, str, str]]:
    claims = extract(Document(name="a", text=text), load_pack(language)).claims
    found = [c for c in claims if isinstance(c, TenureClaim)]
    return {(c.tenure_kind, c.person, c.post_class, c.modality) for c in found if "Ro" not in c.person}


@pytest.mark.parametrize(
    "line",
    [
        "Ann Lee is the favourite.",
        "Ann Lee has been linked with the job.",
        "Ann Lee is among the contenders.",
        "Ann Lee has been approached.",
        "Possible successors include Ann Lee.",
    ],
)
def test_who_is_spoken_of_may_come_to_the_empty_seat(line: str) -> None:
    assert told(f"{GONE['en']} {line}", "en") == {("start", "Ann Lee", "chief-executive", "rumoured")}


@pytest.mark.parametrize(
    "line",
    [
        "Anne Vey est la favorite.",
        "Le nom d'Anne Vey a aussi été avancé.",
        "Anne Vey est pressentie.",
        "Anne Vey semble la mieux placée.",
        "Anne Vey a les faveurs du vestiaire.",
    ],
)
def test_in_french_too(line: str) -> None:
    assert told(f"{GONE['fr']} {line}", "fr") == {("start", "Anne Vey", "coach", "rumoured")}


def test_each_of_several_may_come() -> None:
    text = (
        f"{GONE['en']} Ann Lee is the front-runner. Bo Ek has been mentioned. Candidates include Max Orr and Ida Quist."
    )
    assert {who for _, who, _, _ in told(text, "en")} == {"Ann Lee", "Bo Ek", "Max Orr", "Ida Quist"}


@pytest.mark.parametrize(
    "text",
    [
        "Orbex Corp opened a mill on Monday. Its chief executive, Tom Roe, was there. Ann Lee is the favourite.",
        f"{GONE['en']} It named Ida Ross chief executive. Ann Lee had been mentioned.",
    ],
)
def test_nobody_may_come_where_no_seat_is_empty(text: str) -> None:
    assert told(text, "en") == set()


def test_the_title_of_who_may_come_is_kept() -> None:
    text = f"{GONE['en']} The finance chief, Ann Lee, is the favourite."
    assert told(text, "en") == {
        ("hold", "Ann Lee", "finance-chief", "asserted"),
        ("start", "Ann Lee", "chief-executive", "rumoured"),
    }


def test_who_was_dismissed_is_gone_whoever_may_come() -> None:
    text = "Lorvan Rovers sacked manager Tom Roe on Monday. Ann Lee is the favourite to succeed him."
    claims = extract(Document(name="a", text=text), load_pack("en")).claims
    ends = {(c.person, c.modality) for c in claims if isinstance(c, TenureClaim) and c.tenure_kind == "end"}
    assert ends == {("Tom Roe", "asserted")}
