"""Makes ledgers of version 4: as version 5, but claims and lookups stand in no stretches."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path

from tests.ledger import version_5

from incumbent.ledger import Ledger, dialects_sqlite
from incumbent.ledger.appending import Keys
from incumbent.ledger.schema import REFUSAL
from incumbent.model.claim import Claim
from incumbent.model.document import Document

COLUMNS = """id {text} PRIMARY KEY, seq INTEGER NOT NULL, kind {text} NOT NULL, person_key {text} NOT NULL,
organization_key {text} NOT NULL, post_class {text} NOT NULL, published_at {text}, said {text} NOT NULL"""
FOUND = "text {text} NOT NULL, sort {text} NOT NULL, key {text} NOT NULL, PRIMARY KEY (text, sort, key)"
TABLES = (
    "ALTER TABLE claim RENAME TO claim_5",
    f"CREATE TABLE claim ({COLUMNS}) {{strict}}",
    "INSERT INTO claim SELECT * FROM claim_5",
    "DROP TABLE claim_5",
    "CREATE INDEX claim_by_organization ON claim (organization_key, published_at)",
    "CREATE INDEX claim_by_person ON claim (person_key, published_at)",
    "CREATE INDEX claim_by_entry ON claim (seq)",
    f"CREATE TABLE found ({FOUND}) {{clustered}}",
    "INSERT INTO found SELECT DISTINCT text, sort, key FROM lookup",
    "DROP TABLE lookup",
    "ALTER TABLE found RENAME TO lookup",
)


def make(place: Path | str, readings: Iterable[tuple[Document, Sequence[Claim]]], recorded_at: str, keys: Keys) -> None:
    """A ledger of version 4 with these documents, each with its claims; on either engine."""
    with Ledger(place, writable=True) as ledger:
        ledger.append_all(readings, recorded_at, keys)
    put_back(place)


def put_back(place: Path | str, version: int = 4) -> None:
    """Takes out of a ledger what version 4 had not."""
    version_5.put_back(place)
    if isinstance(place, str):
        import psycopg

        from incumbent.ledger import dialects_postgresql

        with psycopg.connect(place, autocommit=True) as server:
            for index in ("id", "organization", "person", "entry"):
                server.execute(f"DROP INDEX claim_by_{index}")
            for statement in TABLES:
                server.execute(statement.format(**dialects_postgresql.WORDS))
            refuse = "BEFORE UPDATE OR DELETE OR TRUNCATE ON claim FOR EACH STATEMENT EXECUTE FUNCTION"
            server.execute(f"CREATE TRIGGER claim_refuse {refuse} incumbent_refuse()")
            server.execute(f"UPDATE incumbent_format SET version = {version}")
        return
    base = sqlite3.connect(place, isolation_level=None)
    for change in ("update", "delete", "replace"):
        base.execute(f"DROP TRIGGER claim_{change}")
    for index in ("id", "organization", "person", "entry"):
        base.execute(f"DROP INDEX claim_by_{index}")
    for statement in TABLES:
        base.execute(statement.format(**dialects_sqlite.WORDS))
    refuse = f"BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"
    base.execute(f"CREATE TRIGGER claim_update BEFORE UPDATE ON claim {refuse}")
    base.execute(f"CREATE TRIGGER claim_delete BEFORE DELETE ON claim {refuse}")
    there = "EXISTS (SELECT 1 FROM claim WHERE id = NEW.id)"
    base.execute(f"CREATE TRIGGER claim_replace BEFORE INSERT ON claim WHEN {there} {refuse}")
    base.execute(f"PRAGMA user_version = {version}")
    base.close()
