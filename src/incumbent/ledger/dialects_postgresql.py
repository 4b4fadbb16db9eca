"""A ledger in a PostgreSQL database, for teams with several writers.

Its tables are in the schema that comes first in the search path of the address (`?options=-c search_path=name`), which
must be there. Writers take turns: each locks the log before it looks where the chain ends. `synchronous_commit` is on
for every writer, whatever the server's default: what `writing` has ended with survives a power cut of the server.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache

from incumbent.errors import (
    LedgerBusy,
    LedgerDamaged,
    LedgerError,
    LedgerMissing,
    LedgerReadOnly,
    NotALedger,
    SetupError,
)
from incumbent.ledger import dialects, lookups, schema
from incumbent.ledger.dialects import ELSEWHERE, Row, shown
from incumbent.ledger.migrations import STRETCHED, since

try:
    import psycopg
except ImportError as fault:
    raise SetupError("psycopg is not installed", "install it with: pip install 'incumbent[postgres]'") from fault

TEXT = 'TEXT COLLATE "C"'  # texts are compared byte by byte, as SQLite compares them, whatever the database's language
WORDS = {"text": TEXT, "bytes": "BYTEA", "strict": "", "clustered": ""}
_OURS = int.from_bytes(b"IncB", "big")  # the lock of those who make tables
FORMAT = "incumbent_format"  # the table that says that the others are ours, and of which version


class PostgreSQL:
    """A connection. Raises LedgerMissing, NotALedger, LedgerReadOnly, LedgerBusy, LedgerDamaged."""

    def __init__(self, address: str, *, writable: bool) -> None:
        self.label = shown(address)
        with self._told():
            self._base = psycopg.connect(address, autocommit=True, connect_timeout=10)
        try:
            with self._told():
                self._open(writable)
        except BaseException:
            self._base.close()
            raise

    def _open(self, writable: bool) -> None:
        self._base.execute("SET client_encoding = 'UTF8'")
        version = self._version()
        if version is not None and version < schema.VERSION:
            self._bring_forward()
        if not writable:
            if version is None:
                raise LedgerMissing(f"there is no ledger at {self.label}", "make one with: incumbent add PATH…")
            self._base.execute("SET default_transaction_read_only = on")
            return
        self._base.execute("SET synchronous_commit = on")
        self._base.execute(f"SET lock_timeout = {int(dialects.PATIENCE * 1000)}")
        if version is None:
            self._create()

    def _version(self) -> int | None:
        """The version of the ledger; None where there is none. Raises NotALedger for tables of others."""
        if self.rows("SELECT current_schema()")[0][0] is None:
            raise NotALedger(f"{self.label} has no schema to hold a ledger", "make the schema that its address names")
        sql = (
            "SELECT c.relname FROM pg_class c WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'"
        )
        names = {row[0] for row in self.rows(sql)}  # all at once: another process may be making them
        if FORMAT in names:
            version = int(self.rows(f"SELECT version FROM {FORMAT}")[0][0])
            if not 2 <= version <= schema.VERSION:  # there is none of version 1
                raise NotALedger(
                    f"{self.label} is a ledger of version {version}", "open it with the incumbent that made it"
                )
            return version
        if names & set(schema.NAMES):
            raise NotALedger(f"{self.label} is no ledger: another program has tables there", ELSEWHERE)
        return None

    def _create(self) -> None:
        with self._base.transaction():
            self._base.execute("SELECT pg_advisory_xact_lock(%s)", (_OURS,))
            if self._version() is None:  # another process may have been faster
                for statement in statements():
                    self._base.execute(statement)

    def _bring_forward(self) -> None:
        """From an older version to the present one, in one transaction; another process may have been faster."""
        with self._base.transaction():
            self._base.execute("SELECT pg_advisory_xact_lock(%s)", (_OURS,))
            version = self._version() or schema.VERSION
            if version < schema.VERSION:
                self._base.execute("LOCK TABLE entry IN EXCLUSIVE MODE")
                for statement in since(version, statements()):
                    self._base.execute(statement)
                if version < STRETCHED:
                    lookups.make(self)
                self._base.execute(f"UPDATE {FORMAT} SET version = {schema.VERSION}")

    # ---- questions and rows ---------------------------------------------------------------------------------------

    def rows(self, sql: str, *values: object) -> list[Row]:
        with self._told():
            found: list[Row] = self._base.execute(_marked(sql), values).fetchall()
            return found

    def insert(self, table: str, rows: Sequence[Sequence[object]]) -> None:
        if not rows:
            return
        with self._told(), self._base.cursor() as cursor:
            if len(rows) < 4:
                places = ", ".join(["%s"] * len(rows[0]))
                cursor.executemany(f"INSERT INTO {table} VALUES ({places})", rows)
                return
            with cursor.copy(f"COPY {table} FROM STDIN") as copy:
                for row in rows:
                    copy.write_row(row)

    def insert_new(self, table: str, rows: Sequence[Sequence[object]]) -> list[Row]:
        return self._insert_where_missing(table, rows, " RETURNING *")

    def insert_missing(self, table: str, rows: Sequence[Sequence[object]]) -> None:
        self._insert_where_missing(table, rows, "")

    def _insert_where_missing(self, table: str, rows: Sequence[Sequence[object]], then: str) -> list[Row]:
        if not rows:
            return []
        columns = list(map(list, zip(*rows, strict=True)))
        arrays = ", ".join(f"%s::{'int' if isinstance(column[0], int) else 'text'}[]" for column in columns)
        sql = f"INSERT INTO {table} SELECT * FROM unnest({arrays}) ON CONFLICT DO NOTHING{then}"
        with self._told():
            done = self._base.execute(sql, columns)
            return done.fetchall() if then else []

    def stream(self, sql: str, *values: object) -> Iterator[Row]:
        with self._told(), self._base.transaction(), self._base.cursor("stream") as cursor:
            cursor.itersize = 20_000
            cursor.execute(_marked(sql), values)
            yield from cursor

    def remove(self, table: str, column: str, values: Sequence[str]) -> None:
        with self._told():
            self._base.execute(f"DELETE FROM {table} WHERE {column} = ANY(%s)", [list(values)])

    def clear(self, table: str) -> None:
        with self._told():
            self._base.execute(f"DELETE FROM {table}")

    @contextmanager
    def writing(self) -> Iterator[None]:
        with self._told(), self._base.transaction():
            self._base.execute("LOCK TABLE entry IN EXCLUSIVE MODE")
            yield

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        with self._told(), self._base.transaction():
            self._base.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
            yield

    def unsound(self) -> list[str]:
        """PostgreSQL checks its own pages when it reads them, where the cluster was made with checksums."""
        guarded = self.rows(
            "SELECT c.relname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid"
            " WHERE c.relnamespace = current_schema()::regnamespace AND t.tgname = c.relname || '_refuse'"
            " AND t.tgenabled = 'O'"
        )
        return [f"the trigger {name}_refuse is not as it was made" for name in schema.KEYS if (name,) not in guarded]

    def close(self) -> None:
        self._base.close()

    # ---- faults ---------------------------------------------------------------------------------------------------

    @contextmanager
    def _told(self) -> Iterator[None]:
        """What psycopg raises inside comes out as an error that says what to do."""
        try:
            yield
        except psycopg.Error as fault:
            raise self._ours(fault) from fault

    def _ours(self, fault: psycopg.Error) -> LedgerError:
        errors = psycopg.errors
        reason = " ".join(str(fault).split())
        if isinstance(fault, errors.LockNotAvailable):
            return LedgerBusy(f"{self.label} is being written by another process", "try again when it has ended")
        if isinstance(fault, errors.RaiseException) and schema.REFUSAL in str(fault):
            return LedgerError(schema.REFUSAL, "nothing in it is changed or removed")
        if isinstance(fault, errors.ReadOnlySqlTransaction | errors.InsufficientPrivilege):
            return LedgerReadOnly(f"{self.label} cannot be written", "ask for the right to, or " + ELSEWHERE)
        if isinstance(fault, errors.DiskFull):
            return LedgerError(f"the disk of {self.label} is full", "make room and run the command again")
        if isinstance(fault, errors.DataCorrupted | errors.IndexCorrupted):
            return LedgerDamaged(f"{self.label} is damaged ({reason})", "keep it, and restore a copy")
        if isinstance(fault, psycopg.OperationalError):
            return LedgerMissing(
                f"{self.label} cannot be reached ({_without_addresses(reason)})", "start the server, or " + ELSEWHERE
            )
        return LedgerError(f"{self.label} refuses ({reason})", "correct the address, or " + ELSEWHERE)


def statements() -> Iterator[str]:
    """What makes an empty schema a ledger, statement by statement."""
    yield from schema.tables(WORDS)
    yield (
        "CREATE FUNCTION incumbent_refuse() RETURNS trigger LANGUAGE plpgsql AS"
        f" $$ BEGIN RAISE EXCEPTION '{schema.REFUSAL}'; END $$"
    )
    for table in schema.KEYS:
        yield (
            f"CREATE TRIGGER {table}_refuse BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}"
            " FOR EACH STATEMENT EXECUTE FUNCTION incumbent_refuse()"
        )
    yield f"CREATE TABLE {FORMAT} (version INTEGER NOT NULL)"
    yield f"INSERT INTO {FORMAT} VALUES ({schema.VERSION})"


def _without_addresses(reason: str) -> str:
    return reason.split(" Is the server running")[0].removeprefix("connection failed: ")


@lru_cache(maxsize=256)
def _marked(sql: str) -> str:
    return sql.replace("?", "%s")
