"""The example dispatches: what their page says of them, and what the ledger answers once they are read."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.dispatches import EXAMPLES, dispatches

from incumbent.desk import Desk
from incumbent.model.answer import Plan, Tenure
from incumbent.model.claim import QuotationClaim
from incumbent.settings import Settings

README = (EXAMPLES / "README.md").read_text(encoding="utf-8")
PIECES = [json.loads(line) for line in (EXAMPLES / "dispatches.jsonl").read_text(encoding="utf-8").splitlines()]
NUMBERS = "no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split()


# ---- what the page says ---------------------------------------------------------------------------------------------


def test_there_are_as_many_pieces_in_each_language_as_the_page_says() -> None:
    languages = [piece["language"] for piece in PIECES]
    told = re.search(r"holds (\w+) short pieces, (\w+) in English and (\w+) in French", README)
    assert told
    assert [NUMBERS.index(word) for word in told.groups()] == [
        *(len(PIECES), languages.count("en"), languages.count("fr")),
    ]


@pytest.mark.parametrize("piece", PIECES, ids=lambda piece: piece["id"])
def test_a_piece_is_short_dated_and_from_an_outlet_that_cannot_be(piece: dict[str, Any]) -> None:
    assert 60 <= len(piece["text"].split()) <= 200
    assert "2023-11-16" <= piece["date"] <= "2023-11-30"
    assert re.fullmatch(r"https://[a-z]+\.example/\S+", piece["url"]), "names in .example belong to nobody (RFC 2606)"
    assert piece["publisher"] and piece["title"]


def test_every_piece_that_the_page_names_is_there() -> None:
    named = set(re.findall(r"`([a-z]+-\d{4})`", README))
    assert named == {piece["id"] for piece in PIECES}


def test_nobody_is_quoted_but_the_invented_people_of_the_page() -> None:
    told = re.search(r"belong to invented people\s*\(([^)]+)\)", README)
    speakers = {claim.speaker for _, claims in dispatches() for claim in claims if isinstance(claim, QuotationClaim)}
    assert told and speakers == {" ".join(name.split()) for name in told[1].split(",")}


def test_the_gold_is_of_these_pieces_and_its_words_stand_where_it_says() -> None:
    gold = [json.loads(line) for line in (EXAMPLES / "dispatches.gold").read_text(encoding="utf-8").splitlines()]
    assert [row["article"] for row in gold] == [piece["id"] for piece in PIECES]
    for row, (document, _) in zip(gold, dispatches(), strict=True):
        for claim in row["claims"]:
            assert document.text[claim["start"] : claim["end"]] == claim["exact"]
    page = (EXAMPLES.parent / "docs" / "how-to" / "score-the-reader.md").read_text(encoding="utf-8")
    assert f"has {sum(len(row['claims']) for row in gold)} claims" in page


# ---- what the ledger answers, with the reader as it is --------------------------------------------------------------


@pytest.fixture(scope="module")
def desk(read_ledger: Path) -> Desk:
    return Desk(Settings.from_environment(read_ledger))


def chief_executives(desk: Desk, on: str, known: str | None = None) -> list[tuple[str, bool]]:
    known_at = date.fromisoformat(known) if known else None
    answer = desk.who("OpenAI", post="CEO", valid_at=date.fromisoformat(on), known_at=known_at)
    return [(tenure.person, tenure.acting) for tenure in answer.held]


@pytest.mark.parametrize(
    ("on", "known", "person", "acting"),
    [
        ("2023-11-16", None, "Sam Altman", False),
        ("2023-11-18", None, "Mira Murati", True),
        ("2023-11-20", None, "Emmett Shear", True),
        ("2023-11-25", None, "Sam Altman", False),
        ("2023-11-25", "2023-11-20", "Emmett Shear", True),
    ],
)
def test_one_person_leads_openai(desk: Desk, on: str, known: str | None, person: str, acting: bool) -> None:
    assert chief_executives(desk, on, known) == [(person, acting)]


def tenures(desk: Desk, person: str) -> list[Tenure]:
    return list(desk.timeline(person).tenures)


def test_altman_has_two_tenures_at_the_head_of_openai(desk: Desk) -> None:
    ours = [t for t in tenures(desk, "Sam Altman") if (t.organization, t.post_class) == ("OpenAI", "chief-executive")]
    assert len(ours) == 2
    first, second = ours
    assert first.valid_to and first.valid_to.edtf == "2023-11-17" and first.manner == "dismissed"
    assert {"2023-11-21", "2023-11-22"} <= {start.edtf for start in second.starts} and not second.ended


def test_the_move_to_microsoft_is_planned(desk: Desk) -> None:
    answer = desk.who("OpenAI", post="CEO", valid_at=date(2023, 11, 25), known_at=date(2023, 11, 20))
    assert ("Sam Altman", "Microsoft", "planned") in [_told(plan) for plan in answer.plans]


def test_the_move_to_microsoft_is_never_held(desk: Desk) -> None:
    assert [tenure for tenure in tenures(desk, "Sam Altman") if tenure.organization != "OpenAI"] == []


def disputed(desk: Desk, person: str) -> list[str]:
    found = desk.disputes("OpenAI").disputes
    return [side.says for d in found if (d.kind, d.about, d.person) == ("date", "start", person) for side in d.sides]


def test_the_day_of_shear_is_disputed(desk: Desk) -> None:
    assert sorted(disputed(desk, "Emmett Shear")) == ["2023-11-19", "2023-11-20"]


def test_the_day_of_the_return_is_disputed_and_the_formal_one_is_no_side(desk: Desk) -> None:
    assert sorted(disputed(desk, "Sam Altman")) == ["2023-11-21", "2023-11-22"]


def test_nothing_is_disputed_that_the_pieces_agree_on(desk: Desk) -> None:
    found = [(d.kind, d.about, d.person) for d in desk.disputes("OpenAI").disputes]
    night = [("date", "end", "Mira Murati"), ("date", "start", "Emmett Shear")]  # of the 19th or the 20th
    agreement = [("date", "start", person) for person in ("Bret Taylor", "Sam Altman")]  # of the 21st or the 22nd
    assert sorted(found) == sorted([*night, *agreement])


def _told(plan: Plan) -> tuple[str, str, str]:
    return (plan.person, plan.organization, plan.modality)
