"""The desk over the example dispatches, with the claims that a person found in them: a week in November."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from tests.dispatches import EXAMPLES, dispatches

from incumbent.desk import Desk
from incumbent.errors import InputError, LedgerMissing, NotFound
from incumbent.extraction import extract as extraction
from incumbent.model.answer import Tenure
from incumbent.model.document import Document
from incumbent.settings import Settings

DISPATCHES = str(EXAMPLES / "dispatches.jsonl")


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Puts the gold in the place of the reader; gives the names of the articles that it was asked to read."""
    gold = {document.id: claims for document, claims in dispatches()}
    asked: list[str] = []

    def extract(document: Document, pack: Any) -> Any:
        asked.append(document.name)
        filled = replace(document, language=pack.code)
        return SimpleNamespace(document=filled, claims=tuple(gold.get(document.id, ())))

    monkeypatch.setattr(extraction, "extract", extract)
    return asked


@pytest.fixture
def desk(tmp_path: Path, reader: list[str]) -> Desk:
    return Desk(Settings(ledger=tmp_path / "test.ledger", now=datetime(2024, 1, 15, 12, tzinfo=UTC)))


@pytest.fixture
def ask(desk: Desk) -> Callable[..., tuple[Tenure, ...]]:
    list(desk.add([DISPATCHES]))

    def asked(organization: str, on: str, known: str | None = None, post: str = "CEO") -> tuple[Tenure, ...]:
        known_at = date.fromisoformat(known) if known else None
        return desk.who(organization, post=post, valid_at=date.fromisoformat(on), known_at=known_at).held

    return asked


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
def test_who_led_openai(ask: Any, on: str, known: str | None, person: str, acting: bool) -> None:
    (tenure,) = ask("OpenAI", on, known)
    assert (tenure.person, tenure.acting, tenure.post_class) == (person, acting, "chief-executive")
    assert tenure.sources > 1 and tenure.witnesses


def test_the_move_to_microsoft_is_planned_and_never_held(desk: Desk, ask: Any) -> None:
    answer = desk.who("OpenAI", post="CEO", valid_at=date(2023, 11, 25), known_at=date(2023, 11, 20))
    assert ("Sam Altman", "Microsoft", "planned") in {(p.person, p.organization, p.modality) for p in answer.plans}
    assert all(t.organization == "OpenAI" for t in desk.timeline("Sam Altman").tenures)
    assert not any(t.person == "Sam Altman" for t in desk.timeline("Microsoft").tenures)


def test_altman_has_two_tenures(desk: Desk, ask: Any) -> None:
    first, second = (t for t in desk.timeline("Sam Altman").tenures if t.post_class == "chief-executive")
    assert first.ends[0].edtf == "2023-11-17" and first.manner == "dismissed"
    assert {"2023-11-21", "2023-11-22"} <= {day.edtf for day in second.starts}
    assert not second.ended and second.last_confirmed


def test_an_organization_answers_to_any_spelling(desk: Desk, ask: Any) -> None:
    for spelling in ("openai", "Open AI", "OPENAI, Inc."):
        assert ask(spelling, "2023-11-18")
        assert desk.timeline(spelling).name == "OpenAI"


@pytest.mark.parametrize(
    "post", ["CEO", "PDG", "chief-executive", "directrice générale par intérim", "Chief Executive"]
)
def test_a_post_answers_to_its_titles_and_its_class(ask: Any, post: str) -> None:
    assert [tenure.person for tenure in ask("OpenAI", "2023-11-18", post=post)] == ["Mira Murati"]


def test_what_nobody_tells_of_is_not_found_and_near_names_are_told(desk: Desk, ask: Any) -> None:
    with pytest.raises(NotFound, match="OpenAI"):
        ask("OpenA", "2023-11-18")
    with pytest.raises(NotFound, match="no post"):
        ask("OpenAI", "2023-11-18", post="tea maker")
    with pytest.raises(NotFound, match="did you mean: president"):
        ask("OpenAI", "2023-11-18", post="Presidnt")
    with pytest.raises(NotFound, match="write it as the articles do"):
        desk.timeline("A")  # every name has one
    with pytest.raises(NotFound):
        desk.timeline("Zzzz Qqqq")
    with pytest.raises(NotFound, match=r"is a person.*incumbent timeline"):
        ask("Sam Altman", "2023-11-18")


def test_adding_twice_reads_nothing_twice(desk: Desk, reader: list[str]) -> None:
    first = [count for _, count in desk.add([DISPATCHES])]
    assert sum(count or 0 for count in first) > 50 and None not in first
    assert len(reader) == len(first)
    assert [count for _, count in desk.add([DISPATCHES])] == [None] * len(first)
    assert len(reader) == len(first), "the reader was not asked again"


def test_who_is_asked_about_today_where_no_day_is_given(desk: Desk, ask: Any) -> None:
    answer = desk.who("OpenAI", post="CEO")
    assert answer.valid_at == date(2024, 1, 15)
    assert [tenure.person for tenure in answer.held] == ["Sam Altman"]


def test_a_claim_is_shown_with_its_document(desk: Desk, ask: Any) -> None:
    witness = ask("OpenAI", "2023-11-18")[0].witnesses[0]
    claim, document, recorded_at = desk.show_claim(witness.claim.id[:16])
    assert claim == witness.claim
    assert document.text[claim.evidence.start : claim.evidence.end] == claim.evidence.exact
    assert recorded_at == "2024-01-15T12:00:00Z"
    shown, claims = desk.show_document(document.id)
    assert shown == document and claim in claims
    assert [c.evidence.start for c in claims] == sorted(c.evidence.start for c in claims)


def test_what_cannot_be_read_makes_no_ledger(desk: Desk, tmp_path: Path) -> None:
    faults: list[InputError] = []
    assert list(desk.add([str(tmp_path / "none.txt")], on_fault=faults.append)) == []
    assert [fault.code for fault in faults] == ["input.missing"]
    assert not desk.settings.ledger.exists()
    with pytest.raises(LedgerMissing):
        desk.who("OpenAI")


def test_a_language_without_a_pack_is_a_fault_of_its_article_alone(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(
        '{"text": "Ein Satz.", "language": "de"}\n{"text": "A line.", "language": "en"}\n'
    )
    faults: list[InputError] = []
    assert len(list(desk.add([str(tmp_path / "a.jsonl")], on_fault=faults.append))) == 1
    assert [(fault.code, fault.message) for fault in faults] == [
        ("input.language", "a:1: there is no pack for the language 'de'")
    ]


def test_claims_are_read_without_a_ledger(desk: Desk) -> None:
    assert sum(len(claims) for _, claims in desk.read_claims([DISPATCHES])) > 50
    assert not desk.settings.ledger.exists()
