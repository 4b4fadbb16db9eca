"""Makes ledgers of version 2: as version 3, but for the table of lookups, which that version had not."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path

from tests.ledger import version_3

from incumbent.ledger.appending import Keys
from incumbent.model.claim import Claim
from incumbent.model.document import Document


def make(place: Path | str, readings: Iterable[tuple[Document, Sequence[Claim]]], recorded_at: str, keys: Keys) -> None:
    """A ledger of version 2 with these documents, each with its claims; on either engine."""
    version_3.make(place, readings, recorded_at, keys)
    if isinstance(place, str):
        import psycopg

        with psycopg.connect(place, autocommit=True) as server:
            server.execute("DROP TABLE lookup")
            server.execute("UPDATE incumbent_format SET version = 2")
        return
    base = sqlite3.connect(place, isolation_level=None)
    base.execute("DROP TABLE lookup")
    base.execute("PRAGMA user_version = 2")
    base.close()
