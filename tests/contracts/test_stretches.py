"""Claims and lookups are found stretch by stretch of entries: how long a stretch is changes no answer."""

from __future__ import annotations

import datetime
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.contracts.conftest import Place
from tests.dispatches import dispatches
from tests.ledger.test_ledger import RECORDED, keys

from incumbent.ledger import Ledger, asking, schema


def told(place: Place) -> list[object]:
    """What a ledger of the dispatches answers about claims and names."""
    with Ledger(place, writable=True) as ledger:
        for document, claims in dispatches():  # an entry a commit: names and lookups go to the stretch of their days
            ledger.append(document, claims, RECORDED, keys)
    with Ledger(place) as ledger:
        assert ledger.verify().faults == ()
        ids = [witness.claim.id for witness in ledger.witnesses(organization="openai")]
        return [
            [ledger.claim(id_) for id_ in ids],
            ledger.claim(ids[0][:20]),
            ledger.witnesses(organization=["openai", "microsoft"]),
            ledger.witnesses(person=["sam altman", "mira murati"], besides="openai"),
            ledger.witnesses(document=ledger.claim(ids[3])[1].id),
            ledger.published(datetime.date(2023, 11, 18), datetime.date(2023, 11, 20)),
            sorted(ledger.places(person=["sam altman"])),
            ledger.told_of("person", ["sam altman", "mira murati"], 1000),
            ledger.quoted(["openai"], 50),
            ledger.organizations("", 3),
            ledger.organizations("m", 500),
            ledger.looked_up("a", 500),
            ledger.looked_up("s", 2),
            ledger.looked_up("chief interim exec", 50),
        ]


@pytest.mark.parametrize("length", [1, 4])
def test_short_stretches_answer_as_one_long_one(
    new_place: Callable[[], Place], monkeypatch: pytest.MonkeyPatch, length: int
) -> None:
    wanted = told(new_place())
    monkeypatch.setattr(schema, "STRETCH", length)
    assert told(new_place()) == wanted


def test_an_article_with_claims_of_the_same_id_is_refused_and_replaces_nothing(tmp_path: Path) -> None:
    told(tmp_path / "a.ledger")
    base = sqlite3.connect(tmp_path / "a.ledger")
    for how in ("INSERT", "INSERT OR REPLACE", "INSERT OR IGNORE"):
        with pytest.raises(sqlite3.IntegrityError, match="only appends"):
            base.execute(f"{how} INTO claim SELECT * FROM claim LIMIT 1")
    base.close()


@pytest.mark.parametrize(
    ("asked", "index"),
    [
        ("c.organization_key IN (?, ?)", "claim_by_organization"),
        ("c.person_key IN (?, ?)", "claim_by_person"),
        ("c.id >= ? AND c.id < ?", "claim_by_id"),
    ],
)
def test_an_index_finds_claims_by_their_keys(tmp_path: Path, asked: str, index: str) -> None:
    told(tmp_path / "a.ledger")
    with Ledger(tmp_path / "a.ledger") as ledger:
        sql = f"EXPLAIN QUERY PLAN SELECT c.said FROM claim c WHERE {asking.within(ledger._base, 'c')} AND {asked}"
        plan = ledger._base.rows(sql, "a", "b")
    assert any("SEARCH" in row[3] and f"{index} (<expr>=? AND " in row[3] for row in plan), plan
