"""What the owner of a database can do to it behind our back."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from incumbent.ledger.schema import KEYS


def execute(place: Path | str, *statements: str, guarded: bool = True) -> list[tuple[object, ...]]:
    """Runs statements, with the triggers out of the way where not `guarded`, and gives the rows of the last one."""
    if isinstance(place, Path):
        base = sqlite3.connect(place)
        if not guarded:
            for (trigger,) in base.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
                base.execute(f"DROP TRIGGER {trigger}")
        try:
            rows = [base.execute(statement).fetchall() for statement in statements]
            base.commit()
        finally:
            base.close()
        return rows[-1]
    import psycopg

    with psycopg.connect(place) as server:
        if not guarded:
            server.execute("SET session_replication_role = replica")  # neither our triggers nor foreign keys
            for table in KEYS:
                server.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")  # type: ignore[call-overload]
        done = [server.execute(statement) for statement in statements]  # type: ignore[call-overload]
        return list(done[-1].fetchall()) if done[-1].description else []
