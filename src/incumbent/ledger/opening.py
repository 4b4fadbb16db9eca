"""Opens the file of a ledger, makes it where there is none, and tells the faults of SQLite as ours."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from incumbent.errors import LedgerBusy, LedgerDamaged, LedgerError, LedgerMissing, LedgerReadOnly, NotALedger
from incumbent.ledger import schema

PATIENCE = 5.0  # seconds that a writer waits for another one
HEAD = b"SQLite format 3\x00"
ELSEWHERE = "name another file with --ledger FILE"


def open_to_read(path: Path) -> sqlite3.Connection:
    """A connection that cannot write. Raises LedgerMissing, NotALedger, LedgerDamaged."""
    with told(path):
        if not path.exists():
            raise LedgerMissing(f"there is no ledger at {path}", "make one with: incumbent add PATH…")
        _refuse_others(path)
        base = _connect_read_only(path)
        try:
            if not _is_ours(base, path):
                raise LedgerMissing(f"{path} is empty", "fill it with: incumbent add PATH…")
        except BaseException:
            base.close()
            raise
        return base


def open_to_write(path: Path) -> sqlite3.Connection:
    """A connection to append with; makes the ledger where there is no file or an empty one.

    Raises NotALedger, LedgerReadOnly, LedgerBusy, LedgerDamaged. What is no ledger is left as it is.
    """
    with told(path):
        _refuse_others(path)
        if not path.parent.is_dir():
            raise LedgerReadOnly(f"there is no folder {path.parent}", "make it, or " + ELSEWHERE)
        base = sqlite3.connect(path, timeout=PATIENCE, isolation_level=None)
        base.row_factory = sqlite3.Row
        try:
            if not _is_ours(base, path):
                _create(base, path)
            base.execute("PRAGMA synchronous = FULL")
            base.execute("PRAGMA foreign_keys = ON")
        except BaseException:
            base.close()
            raise
        return base


@contextmanager
def told(path: Path) -> Iterator[None]:
    """What SQLite raises inside comes out as an error that says what to do."""
    try:
        yield
    except sqlite3.DatabaseError as fault:
        raise _ours(path, fault) from fault
    except OSError as fault:  # such as a folder that may not be looked into
        raise LedgerReadOnly(
            f"{path} cannot be opened ({(fault.strerror or str(fault)).lower()})", "correct its rights, or " + ELSEWHERE
        ) from fault


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
    if code == sqlite3.SQLITE_CONSTRAINT and schema.REFUSAL in str(fault):
        return LedgerError(schema.REFUSAL, "nothing in it is changed or removed")
    return LedgerDamaged(f"{path} is damaged ({fault})", "keep it, and restore a copy")


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
    address = path.absolute().as_uri()
    base = sqlite3.connect(f"{address}?mode=ro", uri=True, timeout=PATIENCE, isolation_level=None)
    try:
        base.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.OperationalError as fault:
        base.close()
        unwritable = getattr(fault, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY)
        if not unwritable or path.with_name(path.name + "-wal").exists():
            raise
        base = sqlite3.connect(f"{address}?mode=ro&immutable=1", uri=True, isolation_level=None)
    base.row_factory = sqlite3.Row
    return base


def _is_ours(base: sqlite3.Connection, path: Path) -> bool:
    """False for a file without anything in it. Raises NotALedger for what others made, or another version."""
    (application,) = base.execute("PRAGMA application_id").fetchone()
    (version,) = base.execute("PRAGMA user_version").fetchone()
    (tables,) = base.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if application == schema.APPLICATION_ID and version == schema.VERSION:
        return True
    if application == schema.APPLICATION_ID:
        raise NotALedger(f"{path} is a ledger of version {version}", "open it with the incumbent that made it")
    if application or version or tables:
        raise NotALedger(f"{path} is no ledger: another program made it", ELSEWHERE)
    return False


def _create(base: sqlite3.Connection, path: Path) -> None:
    base.execute("PRAGMA journal_mode = WAL")
    base.execute("BEGIN IMMEDIATE")
    try:
        if not _is_ours(base, path):  # another process may have been faster
            for statement in schema.statements():
                base.execute(statement)
        base.execute("COMMIT")
    except BaseException:
        if base.in_transaction:
            base.execute("ROLLBACK")
        raise
