"""One door to two engines: all that the rest of the room asks of a database. SQL is written once, with `?` for values.

What SQLite and PostgreSQL do differently is in `dialects_sqlite.py` and `dialects_postgresql.py`, and nowhere else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, Protocol

Row = tuple[Any, ...]
PATIENCE = 5.0  # seconds that a writer waits for another one
LAST = "\U0010ffff"  # sorts after every text with the same head
AT_ONCE = 1_000  # rows that are added in one statement
ELSEWHERE = "name another one with --ledger FILE"


class Base(Protocol):
    """An open database. What an engine raises comes out as LedgerError."""

    label: str

    def rows(self, sql: str, *values: object) -> list[Row]:
        """All rows of a question."""

    def insert(self, table: str, rows: Sequence[Sequence[object]]) -> None:
        """Adds rows."""

    def insert_new(self, table: str, rows: Sequence[Sequence[object]]) -> list[Row]:
        """Adds those rows of texts and numbers that are not there already, and gives them."""

    def insert_missing(self, table: str, rows: Sequence[Sequence[object]]) -> None:
        """Adds those rows of texts and numbers that are not there already."""

    def stream(self, sql: str, *values: object) -> Iterator[Row]:
        """The rows of a question that may have very many, as they come; no other question before the last."""

    def remove(self, table: str, column: str, values: Sequence[str]) -> None:
        """Takes rows out of a table that may be made anew."""

    def clear(self, table: str) -> None:
        """Empties a table that may be made anew."""

    def writing(self) -> AbstractContextManager[None]:
        """One writer at a time: all that is done inside is kept for good when it ends, or nothing of it."""

    def snapshot(self) -> AbstractContextManager[None]:
        """All questions inside are answered from the same state."""

    def unsound(self) -> list[str]:
        """What is wrong with the pages, as far as the engine finds it; and which tables nothing guards any more."""

    def close(self) -> None: ...


def opened(place: Path | str, *, writable: bool) -> Base:
    """The database of a ledger: a path is an SQLite file, a text the address of a PostgreSQL database. Raises the
    children of LedgerError."""
    if isinstance(place, str):
        from incumbent.ledger.dialects_postgresql import PostgreSQL

        return PostgreSQL(place, writable=writable)
    from incumbent.ledger.dialects_sqlite import SQLite

    return SQLite(place, writable=writable)


def marks(count: int) -> str:
    """`?, ?, ?`"""
    return ", ".join("?" * count)


def shown(place: Path | str) -> str:
    """The place of a ledger as it may be shown: without a password."""
    without = re.sub(r"(//[^/@:]*):[^/@]*@", r"\1@", str(place)) if isinstance(place, str) else str(place)
    return re.sub(r"([?&]password=)[^&]*", r"\1…", without)
