"""A ledger in one SQLite file: opens it, makes it where there is none, and tells the faults of SQLite as ours.

Write-ahead log with synchronous=FULL: what `writing` has ended with survives a power cut; a process killed in the
middle leaves the ledger as it was before. Readers open the file read-only and never wait for a writer.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from itertools import chain
from pathlib import Path

from incumbent.errors import LedgerBusy, LedgerDamaged, LedgerError, LedgerMissing, LedgerReadOnly, NotALedger
from incumbent.ledger import dialects, lookups, schema
from incumbent.ledger.dialects import AT_ONCE, ELSEWHERE, Row, marks
from incumbent.ledger.migrations import FIRST, STRETCHED, forward

APPLICATION_ID = 0x496E6342  # "IncB"
_SCHEMA = "SELECT type, name, tbl_name, sql FROM sqlite_master"
HEAD = b"SQLite format 3\x00"
CACHE = 256_000  # KiB that a writer keeps of the file: claims are found by digests and names, which lie all over it
READ_CACHE = 64_000  # KiB that a reader may keep: one that stays open then finds the upper pages of all tables there
LOG = 32_000  # pages that the log may have before they go into the file: what is changed again meanwhile goes once
PAUSE = 0.005  # seconds, before a file that others make is tried again
WORDS = {"text": "TEXT", "bytes": "BLOB", "strict": "STRICT", "clustered": "STRICT, WITHOUT ROWID"}


class SQLite:
    """A connection. Raises LedgerMissing, NotALedger, LedgerReadOnly, LedgerBusy, LedgerDamaged."""

    def __init__(self, path: Path, *, writable: bool, base: sqlite3.Connection | None = None) -> None:
        """`base` is a connection that is open already."""
        self.path = path
        self.label = str(path)
        self._base = base or (_open_to_write(path) if writable else _open_to_read(path))

    def rows(self, sql: str, *values: object) -> list[Row]:
        with told(self.path):
            return self._base.execute(sql, values).fetchall()

    def insert(self, table: str, rows: Sequence[Sequence[object]]) -> None:
        self._add(f"INSERT INTO {table} VALUES", rows)

    def insert_new(self, table: str, rows: Sequence[Sequence[object]]) -> list[Row]:
        return self._add(f"INSERT OR IGNORE INTO {table} VALUES", rows, " RETURNING *")

    def insert_missing(self, table: str, rows: Sequence[Sequence[object]]) -> None:
        self._add(f"INSERT OR IGNORE INTO {table} VALUES", rows)

    def _add(self, into: str, rows: Sequence[Sequence[object]], then: str = "") -> list[Row]:
        """Adds many rows in one statement. Where a table has triggers, SQLite makes ready to take back each statement
        by itself and copies the pages that it touches: row by row that is half of the work. And while a statement
        runs, Python can do something else."""
        added = list[Row]()
        with told(self.path):
            for at in range(0, len(rows), AT_ONCE):
                some = rows[at : at + AT_ONCE]
                sql = into + _places(len(some), len(rows[0])) + then
                added += self._base.execute(sql, list(chain.from_iterable(some))).fetchall()
        return added

    def stream(self, sql: str, *values: object) -> Iterator[Row]:
        with told(self.path):
            yield from self._base.execute(sql, values)

    def remove(self, table: str, column: str, values: Sequence[str]) -> None:
        with told(self.path):
            self._base.executemany(f"DELETE FROM {table} WHERE {column} = ?", [(value,) for value in values])

    def clear(self, table: str) -> None:
        with told(self.path):
            self._base.execute(f"DELETE FROM {table}")

    @contextmanager
    def writing(self) -> Iterator[None]:
        with told(self.path), _transaction(self._base, "IMMEDIATE"):
            yield

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        with told(self.path), _transaction(self._base, "DEFERRED"):
            yield

    def unsound(self) -> list[str]:
        found = [str(row[0]) for row in self.rows("PRAGMA integrity_check") if row[0] != "ok"]
        fresh = sqlite3.connect(":memory:")
        for statement in statements():
            fresh.execute(statement)
        ours = set(fresh.execute(_SCHEMA))
        fresh.close()
        odd = sorted({row[1] for row in ours ^ set(self.rows(_SCHEMA)) if not row[1].startswith("sqlite_stat")})
        return found + [f"the table, index or trigger {name} is not as it was made" for name in odd]

    def close(self) -> None:
        self._base.close()


@lru_cache(maxsize=64)
def _places(rows: int, columns: int) -> str:
    return ", ".join([f"({marks(columns)})"] * rows)


@contextmanager
def told(path: Path) -> Iterator[None]:
    """What SQLite raises inside comes out as an error that says what to do."""
    try:
        yield
    except sqlite3.DatabaseError as fault:
        raise _ours(path, fault) from fault
    except UnicodeDecodeError as fault:  # of what SQLite says about a damaged schema
        raise LedgerDamaged(f"{path} is damaged ({fault})", "keep it, and restore a copy") from fault
    except OSError as fault:  # such as a folder that may not be looked into
        raise LedgerReadOnly(
            f"{path} cannot be opened ({(fault.strerror or str(fault)).lower()})", "correct its rights, or " + ELSEWHERE
        ) from fault


def statements() -> Iterator[str]:
    """What makes an empty file a ledger, statement by statement."""
    yield from schema.tables(WORDS)
    yield from triggers()
    yield f"PRAGMA application_id = {APPLICATION_ID}"
    yield f"PRAGMA user_version = {schema.VERSION}"


def triggers() -> Iterator[str]:
    """Refuse every change and every removal, table by table; also those that INSERT OR REPLACE makes in silence."""
    refuse = f"BEGIN SELECT RAISE(ABORT, '{schema.REFUSAL}'); END"
    for table, keys in schema.KEYS.items():
        yield f"CREATE TRIGGER {table}_update BEFORE UPDATE ON {table} {refuse}"
        yield f"CREATE TRIGGER {table}_delete BEFORE DELETE ON {table} {refuse}"
        if keys:
            found = f"EXISTS (SELECT 1 FROM {table} WHERE {schema.same(table)})"
            yield f"CREATE TRIGGER {table}_replace BEFORE INSERT ON {table} WHEN {found} {refuse}"


# ---- opening ---------------------------------------------------------------------------------------------------------


def _open_to_read(path: Path) -> sqlite3.Connection:
    """A connection that cannot write. A ledger of an older version is brought forward first."""
    with told(path):
        if not path.exists():
            raise LedgerMissing(f"there is no ledger at {path}", "make one with: incumbent add PATH…")
        _refuse_others(path)
        base = _connect_read_only(path)
        try:
            version = _version(base, path)
            if version is None:
                raise LedgerMissing(f"{path} is empty", "fill it with: incumbent add PATH…")
            if version != schema.VERSION:
                base.close()
                _open_to_write(path).close()
                base = _connect_read_only(path)
        except BaseException:
            base.close()
            raise
        return base


def _open_to_write(path: Path) -> sqlite3.Connection:
    """A connection to append with; makes the ledger where there is no file or an empty one, and brings one of an older
    version forward. What is no ledger is left as it is."""
    with told(path):
        _refuse_others(path)
        if not path.parent.is_dir():
            raise LedgerReadOnly(f"there is no folder {path.parent}", "make it, or " + ELSEWHERE)
        base = sqlite3.connect(path, timeout=dialects.PATIENCE, isolation_level=None)
        try:
            version = _version(base, path)
            base.execute("PRAGMA synchronous = FULL")
            if version is None:
                _create(base, path)
            elif version != schema.VERSION:
                _bring_forward(base, path)
            base.execute("PRAGMA foreign_keys = ON")
            base.execute(f"PRAGMA cache_size = {-CACHE}")
            base.execute(f"PRAGMA wal_autocheckpoint = {LOG}")
            base.execute("PRAGMA temp_store = MEMORY")
        except BaseException:
            base.close()
            raise
        return base


def _refuse_others(path: Path) -> None:
    """SQLite takes a file of a few bytes for an empty database and would write over it: so we look ourselves."""
    if path.is_dir():
        raise NotALedger(f"{path} is a folder", ELSEWHERE)
    if path.exists():
        with path.open("rb") as file:
            head = file.read(len(HEAD))
        if head and head != HEAD:
            raise NotALedger(f"{path} is no ledger", ELSEWHERE)


def _connect_read_only(path: Path) -> sqlite3.Connection:
    """SQLite wants to write a file beside a log that another process left, and cannot in a read-only folder: without a
    log there, the file cannot change, and is read as it is."""
    base = _reader(path, "mode=ro")
    try:
        base.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.OperationalError as fault:
        base.close()
        unwritable = getattr(fault, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY)
        if not unwritable or path.with_name(path.name + "-wal").exists():
            raise
        base = _reader(path, "mode=ro&immutable=1")
    base.execute(f"PRAGMA cache_size = {-READ_CACHE}")
    return base


def _reader(path: Path, how: str) -> sqlite3.Connection:
    """It may go from thread to thread, as long as one at a time uses it (desk/serving.py sees to that)."""
    address, wait = f"{path.absolute().as_uri()}?{how}", dialects.PATIENCE
    return sqlite3.connect(address, uri=True, timeout=wait, isolation_level=None, check_same_thread=False)


def _version(base: sqlite3.Connection, path: Path) -> int | None:
    """The version of a ledger; None for a file without anything in it. Raises NotALedger for what others made, or a
    version that is newer than this program."""
    application, version, tables = _stamp(base)
    if application == APPLICATION_ID and FIRST <= version <= schema.VERSION:
        return int(version)
    if application == APPLICATION_ID:
        raise NotALedger(f"{path} is a ledger of version {version}", "open it with the incumbent that made it")
    if application or version or tables:
        raise NotALedger(f"{path} is no ledger: another program made it", ELSEWHERE)
    return None


def _stamp(base: sqlite3.Connection) -> tuple[int, int, int]:
    """Whose file it is, its version, and how many tables, indexes and triggers it has: all three of one moment. Read
    one after the other, they would show a file that another process makes meanwhile as one with tables and no stamp."""
    if not base.in_transaction:
        with _transaction(base, "DEFERRED"):
            return _stamp(base)
    asked = ("PRAGMA application_id", "PRAGMA user_version", "SELECT count(*) FROM sqlite_master")
    application, version, tables = (int(base.execute(sql).fetchone()[0]) for sql in asked)
    return application, version, tables


def _create(base: sqlite3.Connection, path: Path) -> None:
    _log_ahead(base)
    with _transaction(base, "IMMEDIATE"):
        if _version(base, path) is None:  # another process may have been faster
            for statement in statements():
                base.execute(statement)


def _log_ahead(base: sqlite3.Connection) -> None:
    """SQLite does not wait for others when it changes how a file is journalled: so we do."""
    until = time.monotonic() + dialects.PATIENCE
    while True:
        try:
            base.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as fault:
            if fault.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(PAUSE)


def _bring_forward(base: sqlite3.Connection, path: Path) -> None:
    """In one transaction: a ledger is of the old version or of the new one, and never between."""
    with _transaction(base, "IMMEDIATE"):
        version = _version(base, path)
        if version is not None and version < schema.VERSION:
            forward(base, version, statements())
            if version < STRETCHED:
                lookups.make(SQLite(path, writable=True, base=base))


@contextmanager
def _transaction(base: sqlite3.Connection, how: str) -> Iterator[None]:
    base.execute(f"BEGIN {how}")
    try:
        yield
        base.execute("COMMIT")
    finally:
        if base.in_transaction:
            base.execute("ROLLBACK")


def _ours(path: Path, fault: sqlite3.DatabaseError) -> LedgerError:
    code = getattr(fault, "sqlite_errorcode", 0) & 0xFF  # without its extension
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return LedgerBusy(f"{path} is being written by another process", "try again when it has ended")
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM):
        return LedgerReadOnly(
            f"{path} cannot be written or opened", "correct the rights of it and its folder, or " + ELSEWHERE
        )
    if code == sqlite3.SQLITE_NOTADB:
        return NotALedger(f"{path} is no ledger", ELSEWHERE)
    if code == sqlite3.SQLITE_FULL:
        return LedgerError(
            f"the disk of {path} is full", "make room and run the command again: nothing is half written"
        )
    if code == sqlite3.SQLITE_IOERR:
        return LedgerError(
            f"the disk of {path} does not read or write ({fault})",
            "see to the disk and run the command again: nothing is half written",
        )
    if code == sqlite3.SQLITE_CONSTRAINT and schema.REFUSAL in str(fault):
        return LedgerError(schema.REFUSAL, "nothing in it is changed or removed")
    return LedgerDamaged(f"{path} is damaged ({fault})", "keep it, and restore a copy")
