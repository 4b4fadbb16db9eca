"""A ledger appends, forgets nothing, and shows when it was tampered with."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.told import document, leaves

from incumbent.errors import LedgerDamaged, LedgerError, NotFound
from incumbent.ledger import Ledger
from incumbent.model.claim import Claim, FoundingClaim, QuotationClaim, StakeClaim
from incumbent.model.document import Document
from incumbent.model.evidence import Evidence

RECORDED = "2024-01-15T12:00:00Z"
NEWS = document("Ann Lee quit Orbex. Bo Ray left Tallis.", publisher="The Lantern")
QUIT = leaves(NEWS, "Ann Lee", "Ann Lee quit Orbex")
LEFT = leaves(NEWS, "Bo Ray", "Bo Ray left Tallis", "Tallis")


def keys(claim: Claim) -> tuple[str, str]:
    organization = getattr(claim, "organization", "") or ""
    return str(getattr(claim, "person", "") or "somebody").lower(), organization.lower()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "test.ledger"
    with Ledger(path, writable=True) as ledger:
        assert ledger.append(NEWS, [QUIT, LEFT], RECORDED, keys)
    return path


def test_what_was_appended_comes_back_as_it_was(path: Path) -> None:
    with Ledger(path) as ledger:
        assert ledger.document(NEWS.id) == NEWS
        assert ledger.claim(QUIT.id) == (QUIT, NEWS, RECORDED)
        (witness,) = ledger.witnesses(organization="orbex")
        assert witness.claim == QUIT
        assert (witness.source.id, witness.source.teller) == (NEWS.id, "The Lantern")
        assert witness.source.published_at == NEWS.published_at
        assert {w.claim.id for w in ledger.witnesses(document=NEWS.id)} == {QUIT.id, LEFT.id}
        assert [w.claim.id for w in ledger.witnesses(person="bo ray")] == [LEFT.id]


def test_claims_of_every_kind_come_back(tmp_path: Path) -> None:
    said = document("words words")
    place = Evidence("words", 0, 5)
    claims: list[Claim] = [
        FoundingClaim(document=said.id, evidence=place, person="Ann Lee", organization="Orbex", date="2015"),
        StakeClaim(document=said.id, evidence=place, holder="Tallis", organization="Orbex", amount=1.3e10, share=0.49),
        QuotationClaim(document=said.id, evidence=place, speaker="Ann Lee", content="words", channel="memo"),
    ]
    with Ledger(tmp_path / "l", writable=True) as ledger:
        ledger.append(said, claims, RECORDED, keys)
        assert {w.claim.id: w.claim for w in ledger.witnesses(document=said.id)} == {
            claim.id: claim for claim in claims
        }


def test_reading_twice_changes_nothing(path: Path) -> None:
    with Ledger(path, writable=True) as ledger:
        assert not ledger.append(NEWS, [QUIT], "2025-01-01T00:00:00Z", keys)
        assert [entry.recorded_at for entry in ledger.entries()] == [RECORDED]


def test_a_claim_told_twice_is_held_once(tmp_path: Path) -> None:
    with Ledger(tmp_path / "l", writable=True) as ledger:
        ledger.append(NEWS, [QUIT, QUIT], RECORDED, keys)
        assert len(ledger.witnesses(document=NEWS.id)) == 1


@pytest.mark.parametrize("table", ["entry", "document", "text", "claim", "name"])
@pytest.mark.parametrize(
    "statement",
    ["DELETE FROM {0}", "UPDATE {0} SET rowid = rowid", "INSERT OR REPLACE INTO {0} SELECT * FROM {0} LIMIT 1"],
)
def test_the_database_itself_refuses_changes(path: Path, table: str, statement: str) -> None:
    if table == "name" and "DELETE" not in statement:
        statement = "UPDATE {0} SET value = ''"  # it has no rowid, and all of its columns are its key
    base = sqlite3.connect(path)
    with pytest.raises(sqlite3.IntegrityError, match="only appends"):
        base.execute(statement.format(table))
    base.close()


@pytest.fixture
def tampered(path: Path) -> Callable[..., None]:
    """Does to the file of three entries what its owner can do: drops the triggers, then changes what they guard."""
    with Ledger(path, writable=True) as ledger:
        for number in (2, 3):
            ledger.append(document(f"Article {number}."), [], RECORDED, keys)
        assert ledger.check()[0] == 3

    def run(*statements: str) -> None:
        base = sqlite3.connect(path)
        for (trigger,) in base.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            base.execute(f"DROP TRIGGER {trigger}")
        for statement in statements:
            base.execute(statement)
        base.commit()
        base.close()

    return run


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("UPDATE entry SET body = replace(body, 'article', 'Article') WHERE seq = 2", "entry 2"),
        ("UPDATE entry SET recorded_at = '2020-01-01T00:00:00Z' WHERE seq = 3", "entry 3"),
        ("UPDATE text SET content = CAST('Ann Lee stayed.' AS BLOB) WHERE seq = 1", "entry 1"),
        ("UPDATE document SET published_at = '2020-01-01' WHERE seq = 1", "entry 1"),
        ("UPDATE claim SET said = replace(said, 'Ann Lee', 'Bo Ray')", "entry 1"),
        ("UPDATE claim SET person_key = 'bo lee' WHERE person_key = 'bo ray'", LEFT.id),
        ("UPDATE name SET name = 'Anne Lee' WHERE name = 'Ann Lee'", "Ann Lee"),
        ("DELETE FROM name WHERE sort = 'post'", "chief executive"),
        ("DELETE FROM claim WHERE person_key = 'bo ray'", "entry 1"),
        ("DELETE FROM document WHERE seq = 2", "entry 2"),
        ("DELETE FROM entry WHERE seq = 2", "entry 2"),
        (
            "INSERT INTO document SELECT 9, 'x', '', '', 0, '', '', '', '', '', '', '', ''",
            "no entry",
        ),
    ],
)
def test_a_check_tells_where_somebody_tampered(path: Path, tampered: Any, statement: str, told: str) -> None:
    tampered(statement)
    with Ledger(path) as ledger, pytest.raises(LedgerDamaged, match=told):
        ledger.check()


def test_a_check_gives_the_number_of_entries_and_the_hash_that_stands_for_all(path: Path, tmp_path: Path) -> None:
    with Ledger(path) as ledger:
        (entry,) = ledger.entries()
        assert ledger.check() == (1, entry.hash)
    with Ledger(tmp_path / "empty", writable=True) as ledger:
        assert ledger.check() == (0, "")


def test_an_entry_says_all_that_was_read_in_canonical_json(path: Path) -> None:
    with Ledger(path) as ledger:
        (entry,) = ledger.entries()
    body = json.loads(entry.body)
    assert (entry.seq, entry.kind, entry.recorded_at) == (1, "assert", RECORDED)
    assert body["document"]["published_at"] == "2023-11-18" and "text" not in body["document"]
    assert [claim["person"] for claim in body["claims"]] == ["Ann Lee", "Bo Ray"]
    assert entry.body == json.dumps(body, sort_keys=True, separators=(",", ":"))


def test_words_that_are_not_in_the_text_are_refused_and_nothing_is_written(path: Path) -> None:
    other = document("Something else entirely, at length.")
    with Ledger(path, writable=True) as ledger:
        with pytest.raises(ValueError, match="is a claim of"):
            ledger.append(other, [QUIT], RECORDED, keys)
        false = QuotationClaim(document=other.id, evidence=Evidence("false", 0, 5), speaker="x", content="false")
        with pytest.raises(ValueError, match="evidence"):
            ledger.append(other, [false], RECORDED, keys)
        assert not ledger.holds(other.id)


def test_a_fault_in_the_middle_leaves_nothing_half_written(path: Path) -> None:
    said = document("Cy Orr quit Orbex. Di Fox quit Orbex.")
    claims = [leaves(said, "Cy Orr", "Cy Orr quit"), leaves(said, "Di Fox", "Di Fox quit")]

    def interrupted(claim: Claim) -> tuple[str, str]:
        if claim is claims[1]:
            raise KeyboardInterrupt
        return keys(claim)

    with Ledger(path, writable=True) as ledger:
        with pytest.raises(KeyboardInterrupt):
            ledger.append(said, claims, RECORDED, interrupted)
        assert not ledger.holds(said.id)
        assert ledger.append(said, claims, RECORDED, keys), "and it goes on"
        assert ledger.check()[0] == 2


@pytest.mark.parametrize(
    "text", ["nul \x00 in the middle", "a lone surrogate \ud83d here", "a decomposed e\u0301", "\r\n\t"]
)
def test_texts_come_back_to_the_letter(tmp_path: Path, text: str) -> None:
    said = Document(name="odd \ud83d", text=text, title_end=3)
    with Ledger(tmp_path / "l", writable=True) as ledger:
        ledger.append(said, [], RECORDED, keys)
        assert ledger.document(said.id).text == text
        assert ledger.document(said.id).id == said.id
        assert ledger.check()[0] == 1


def test_ids_may_be_shortened_as_long_as_they_are_clear(path: Path) -> None:
    with Ledger(path) as ledger:
        assert ledger.claim(QUIT.id[:14])[0] == QUIT
        assert ledger.document(NEWS.id[:10]) == NEWS
        with pytest.raises(NotFound, match="more than one"):
            ledger.claim("claim-")
        with pytest.raises(NotFound, match="holds no claim"):
            ledger.claim("claim-zzz")


def test_the_words_of_posts_lead_to_their_classes_and_parts_of_names_to_names(path: Path) -> None:
    with Ledger(path) as ledger:
        assert ledger.classes_of("Chief  Executive") == ["chief-executive"]
        assert ledger.classes_of("chair") == []
        assert ledger.names_like("orb", people=False) == ["Orbex"]
        assert ledger.names_like("%", people=True) == []
        assert (ledger.names_like("lee", people=True), ledger.names_like("lee", people=False)) == (["Ann Lee"], [])


def test_a_reader_cannot_write(path: Path) -> None:
    with Ledger(path) as ledger, pytest.raises(LedgerError):
        ledger.append(document("More."), [], RECORDED, keys)
