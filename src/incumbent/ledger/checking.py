"""Whether a ledger is as it was written: its pages, its chain, and its rows against the chain."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from incumbent.errors import LedgerDamaged
from incumbent.ledger.bodies import canonical, storable
from incumbent.ledger.chain import follows
from incumbent.model.entry import Entry

_ADVICE = "keep the file as it is, and restore a copy"


def check(entries: Iterable[Entry], base: sqlite3.Connection, path: Path) -> tuple[int, str]:
    """How many entries there are, and the hash of the last one ("" for none). Raises LedgerDamaged.

    What it cannot see is a chain cut off at its end: whoever fears that keeps the last hash elsewhere.
    """
    if [row[0] for row in base.execute("PRAGMA integrity_check")] != ["ok"]:
        raise LedgerDamaged(f"the pages of {path} are damaged", _ADVICE)
    last: Entry | None = None
    claims = 0
    for entry in entries:
        body = json.loads(entry.body)
        if (
            not follows(entry, last)
            or not _document_is(base, entry.seq, body)
            or not _claims_are(base, entry.seq, body)
        ):
            raise LedgerDamaged(f"entry {entry.seq} of {path} is not as it was written", _ADVICE)
        claims += len(body["claims"])
        last = entry
    held = (last.seq if last else 0, claims)
    if held != (_count(base, "document"), _count(base, "claim")):
        raise LedgerDamaged(f"{path} holds documents or claims that no entry tells of", _ADVICE)
    return held[0], last.hash if last else ""


def _document_is(base: sqlite3.Connection, seq: int, body: dict[str, dict[str, object]]) -> bool:
    """The document of the entry has the text and the other fields that the entry tells."""
    told = body["document"]
    row = base.execute("SELECT * FROM document WHERE id = ?", (told["id"],)).fetchone()
    if row is None or row["seq"] != seq or hashlib.sha256(row["text"]).hexdigest() != told["text_sha256"]:
        return False
    return all(row[name] == storable(value) for name, value in told.items() if name != "text_sha256")


def _claims_are(base: sqlite3.Connection, seq: int, body: dict[str, Any]) -> bool:
    """The claims of the document are those of the entry, to the letter."""
    rows = base.execute("SELECT seq, body FROM claim WHERE document = ? ORDER BY id", (body["document"]["id"],))
    told = sorted(body["claims"], key=lambda claim: str(claim["id"]))
    return [tuple(row) for row in rows] == [(seq, canonical(claim)) for claim in told]


def _count(base: sqlite3.Connection, table: str) -> int:
    count: int = base.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
    return count
