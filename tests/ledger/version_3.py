"""Makes ledgers of version 3: as version 4, but for the table of reviews of claims, which that version had not."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path

from tests.ledger import version_4

from incumbent.ledger.appending import Keys
from incumbent.model.claim import Claim
from incumbent.model.document import Document


def make(place: Path | str, readings: Iterable[tuple[Document, Sequence[Claim]]], recorded_at: str, keys: Keys) -> None:
    """A ledger of version 3 with these documents, each with its claims; on either engine."""
    version_4.make(place, readings, recorded_at, keys)
    put_back(place)


def put_back(place: Path | str) -> None:
    """Takes out of a ledger what version 3 had not."""
    if isinstance(place, str):
        import psycopg

        with psycopg.connect(place, autocommit=True) as server:
            server.execute("DROP TABLE review")
            server.execute("UPDATE incumbent_format SET version = 3")
        return
    base = sqlite3.connect(place, isolation_level=None)
    base.execute("DROP TABLE review")
    base.execute("PRAGMA user_version = 3")
    base.close()
