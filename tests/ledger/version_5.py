"""Makes ledgers of version 5: as they are now, but boards are kept as known now alone, column by column."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path

from incumbent.ledger import Ledger, dialects_sqlite
from incumbent.ledger.appending import Keys
from incumbent.model.claim import Claim
from incumbent.model.document import Document

TEXTS = """organization_key post_class since until person_key person organization post starts ends confirmed_on"""
COLUMNS = ", ".join(f"{name} {{text}} NOT NULL" for name in TEXTS.split())
NOBODY = ", ".join(f"'{name}'" for name in TEXTS.split())  # a row that no claim makes: it must be gone
TABLES = (
    "DROP TABLE earlier",
    "DROP TABLE held",
    f"CREATE TABLE held ({COLUMNS}, acting INTEGER NOT NULL, sources INTEGER NOT NULL) {{strict}}",
    "CREATE INDEX held_by_seat ON held (organization_key, post_class, since)",
    f"INSERT INTO held SELECT {NOBODY}, 0, 1 FROM covered",
    "INSERT INTO covered SELECT seq + 1, '4-0' FROM covered",
    "DELETE FROM covered WHERE keeper != '4-0'",
)


def make(place: Path | str, readings: Iterable[tuple[Document, Sequence[Claim]]], recorded_at: str, keys: Keys) -> None:
    """A ledger of version 5 with these documents, each with its claims; on either engine."""
    with Ledger(place, writable=True) as ledger:
        ledger.append_all(readings, recorded_at, keys)
    put_back(place)


def put_back(place: Path | str) -> None:
    """Takes out of a ledger what version 5 had not; boards count as made by the rule of then, where they were made."""
    if isinstance(place, str):
        import psycopg

        from incumbent.ledger import dialects_postgresql

        with psycopg.connect(place, autocommit=True) as server:
            for statement in TABLES:
                server.execute(statement.format(**dialects_postgresql.WORDS))
            server.execute("UPDATE incumbent_format SET version = 5")
        return
    base = sqlite3.connect(place, isolation_level=None)
    for statement in TABLES:
        base.execute(statement.format(**dialects_sqlite.WORDS))
    base.execute("PRAGMA user_version = 5")
    base.close()
