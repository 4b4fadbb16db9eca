"""The chain as the tables hold it."""

from __future__ import annotations

from collections.abc import Iterator

from incumbent.ledger.dialects import Base, Row
from incumbent.model.entry import Entry

ENTRY = "seq, kind, recorded_at, body, previous, hash"
_MANY = 200  # entries at a time: an entry is never changed, so the pieces fit together


def entries(base: Base, after: int = 0) -> Iterator[Entry]:
    """The links that come after that number, in their order."""
    sql = f"SELECT {ENTRY} FROM entry WHERE seq > ? ORDER BY seq LIMIT {_MANY}"
    while rows := base.rows(sql, after):
        yield from map(entry_of, rows)
        after = rows[-1][0]


def entry_of(row: Row) -> Entry:
    """The entry that a row of ENTRY tells of."""
    seq, kind, recorded_at, body, previous, hashed = row
    return Entry(seq=seq, kind=kind, recorded_at=recorded_at, body=body, previous=previous, hash=hashed)


def last(base: Base) -> tuple[int, str]:
    """The number and the hash of the last link; `(0, "")` where there is none."""
    rows = base.rows("SELECT seq, hash FROM entry ORDER BY seq DESC LIMIT 1")
    return (int(rows[0][0]), str(rows[0][1])) if rows else (0, "")
