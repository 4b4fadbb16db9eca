"""A ledger in one SQLite file: it appends, and gives back what was appended.

Write-ahead log with synchronous=FULL: what `append` returned from survives a power cut; a process killed in the middle
leaves the ledger as it was before. Readers open the file read-only and never wait for a writer.
"""

from __future__ import annotations

import datetime
import hashlib
import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from incumbent.errors import LedgerBusy, LedgerDamaged, LedgerError, LedgerMissing, LedgerReadOnly, NotALedger, NotFound
from incumbent.ledger import schema
from incumbent.ledger.bodies import canonical, claim_body, claim_of
from incumbent.model.claim import Claim
from incumbent.model.document import Document
from incumbent.model.entry import Entry, Source, Witness
from incumbent.model.time import PartialDate

PATIENCE = 5.0  # seconds that a writer waits for another one
ROOT = "0" * 64  # what the first entry follows


class Ledger:
    """One ledger file. Raises LedgerError's children for a file that is missing, no ledger, busy, read-only or damaged."""

    def __init__(self, path: Path, *, writable: bool = False) -> None:
        self.path = path
        if not writable and not path.exists():
            raise LedgerMissing(f"there is no ledger at {path}", "make one with: incumbent add PATH…")
        if path.is_dir():
            raise NotALedger(f"{path} is a folder", "name a file with --ledger FILE")
        with self._told():
            self._base = self._open(path, writable)
            self._check(path, writable)

    def _open(self, path: Path, writable: bool) -> sqlite3.Connection:
        if writable:
            if not path.parent.is_dir():
                raise LedgerError(f"there is no folder {path.parent}", "make the folder, or name another place with --ledger")
            base = sqlite3.connect(path, timeout=PATIENCE, isolation_level=None)
        else:
            base = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=PATIENCE, isolation_level=None)
        base.row_factory = sqlite3.Row
        return base

    def _check(self, path: Path, writable: bool) -> None:
        application = self._base.execute("PRAGMA application_id").fetchone()[0]
        version = self._base.execute("PRAGMA user_version").fetchone()[0]
        tables = self._base.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if application != schema.APPLICATION_ID:
            if tables or application or not writable:
                raise NotALedger(f"{path} is no ledger of incumbent", "name another file with --ledger FILE")
            self._create()
        elif version != schema.VERSION:
            raise NotALedger(f"{path} is a ledger of version {version}", "it was made by another incumbent: use that one")
        if writable:
            self._base.execute("PRAGMA synchronous = FULL")
            self._base.execute("PRAGMA foreign_keys = ON")

    def _create(self) -> None:
        self._base.execute("PRAGMA journal_mode = WAL")
        self._base.executescript(
            "BEGIN;" + schema.TABLES + schema.triggers()
            + f"PRAGMA application_id = {schema.APPLICATION_ID}; PRAGMA user_version = {schema.VERSION}; COMMIT;"
        )

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Errors of SQLite as errors that say what to do."""
        try:
            yield
        except sqlite3.OperationalError as fault:
            words = str(fault)
            if "locked" in words or "busy" in words:
                raise LedgerBusy(f"{self.path} is being written by another process", "try again when it has ended") from fault
            if "readonly" in words or "unable to open" in words:
                raise LedgerReadOnly(f"{self.path} cannot be written or opened here", "check the rights of the file and its folder, or use --ledger FILE") from fault
            if "full" in words:
                raise LedgerError(f"the disk of {self.path} is full", "make room and run the command again; nothing was half written") from fault
            raise LedgerDamaged(f"{self.path}: {words}", "restore it from a copy") from fault
        except sqlite3.DatabaseError as fault:
            if "not a database" in str(fault):
                raise NotALedger(f"{self.path} is no ledger", "name another file with --ledger FILE") from fault
            if "only appends" in str(fault):
                raise LedgerError("a ledger only appends", "nothing in it is changed or removed") from fault
            raise LedgerDamaged(f"{self.path}: {fault}", "restore it from a copy") from fault

    def close(self) -> None:
        self._base.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    # ---- appending ------------------------------------------------------------------------------------------------

    def append(self, document: Document, claims: Sequence[Claim], recorded_at: str, keys: Callable[[Claim], tuple[str, str]]) -> bool:
        """Appends a document with its claims as one entry, all or nothing; False where it is held already.

        `keys` gives (person key, organisation key) of a claim. Raises ValueError where evidence is not in the text.
        """
        for claim in claims:
            if document.text[claim.evidence.start : claim.evidence.end] != claim.evidence.exact:
                raise ValueError(f"the evidence of {claim.id} is not in {document.name}")
        with self._told(), self._transaction():
            if self.holds(document.id):
                return False
            seq = self._chain("assert", recorded_at, {"document": document.id, "claims": [claim_body(c) for c in claims]})
            published = document.published_at.edtf if document.published_at else None
            self._base.execute(
                "INSERT INTO document VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (document.id, seq, document.name, document.title_end, document.text, document.language, published, document.published_basis, document.publisher, document.url),
            )
            for claim in claims:
                self._claim(claim, seq, published, *keys(claim))
        return True

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._base.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._base.execute("ROLLBACK")
            raise
        self._base.execute("COMMIT")

    def _chain(self, kind: str, recorded_at: str, body: dict[str, Any]) -> int:
        row = self._base.execute("SELECT seq, hash FROM entry ORDER BY seq DESC LIMIT 1").fetchone()
        seq, previous = (row["seq"] + 1, row["hash"]) if row else (1, ROOT)
        words = canonical(body)
        self._base.execute(
            "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?)", (seq, kind, recorded_at, words, previous, digest(previous, kind, recorded_at, words))
        )
        return seq

    def _claim(self, claim: Claim, seq: int, published: str | None, person: str, organization: str) -> None:
        body = claim_body(claim)
        post_class = body.get("post_class", "")
        self._base.execute(
            "INSERT OR IGNORE INTO claim VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (claim.id, seq, claim.document, claim.kind, person, organization, post_class, published, canonical(body)),
        )
        rows = [
            (person, "person", body.get("person") or body.get("holder") or body.get("speaker"), ""),
            (organization, "organization", body.get("organization"), ""),
            ((body.get("post") or "").casefold(), "post", body.get("post"), post_class),
        ]
        self._base.executemany("INSERT OR IGNORE INTO name VALUES (?, ?, ?, ?)", [row for row in rows if row[0] and row[2]])

    # ---- reading back -----------------------------------------------------------------------------------------------

    def holds(self, document: str) -> bool:
        """True where the document of that id is in the ledger."""
        return self._base.execute("SELECT 1 FROM document WHERE id = ?", (document,)).fetchone() is not None

    def witnesses(self, *, organization: str = "", person: str = "", document: str = "") -> list[Witness]:
        """The claims about an organisation, a person (keys) or in a document (id), in the order of publication."""
        column, value = ("organization_key", organization) if organization else ("person_key", person) if person else ("document", document)
        with self._told():
            rows = self._base.execute(
                f"SELECT c.body, c.person_key, c.organization_key, e.recorded_at, {_SOURCE} FROM claim c JOIN document d ON d.id = c.document "
                f"JOIN entry e ON e.seq = c.seq WHERE c.{column} = ? ORDER BY c.published_at, c.seq, c.id",
                (value,),
            ).fetchall()
        return [
            Witness(claim=claim_of(json.loads(r["body"])), source=_source(r), recorded_at=r["recorded_at"], person_key=r["person_key"], organization_key=r["organization_key"])
            for r in rows
        ]

    def names(self, sort: str, key: str) -> list[str]:
        """The names under which a party with that key stands in the ledger, or the classes that a post's words stand for."""
        column = "value" if sort == "post" else "name"
        rows = self._base.execute(f"SELECT DISTINCT {column} FROM name WHERE sort = ? AND key = ? ORDER BY 1", (sort, key)).fetchall()
        return [row[0] for row in rows]

    def keys_like(self, sort: str, part: str, limit: int = 5) -> list[str]:
        """Names of that sort whose key holds `part`: for "did you mean"."""
        rows = self._base.execute("SELECT DISTINCT name FROM name WHERE sort = ? AND key LIKE ? ORDER BY length(key), name LIMIT ?", (sort, f"%{part}%", limit))
        return [row[0] for row in rows.fetchall()]

    def claim(self, prefix: str) -> tuple[Claim, Document, str]:
        """A claim by its id or the unambiguous head of it, its document, and when it was recorded. Raises NotFound."""
        with self._told():
            rows = self._base.execute(
                "SELECT c.body, c.document, e.recorded_at FROM claim c JOIN entry e ON e.seq = c.seq WHERE c.id >= ? AND c.id < ? LIMIT 2", (prefix, prefix + "\U0010ffff")
            ).fetchall()
            if len(rows) != 1:
                raise NotFound(f"{'no' if not rows else 'more than one'} claim has the id {prefix}", "take an id that who or timeline printed")
            return claim_of(json.loads(rows[0]["body"])), self.document(rows[0]["document"]), rows[0]["recorded_at"]

    def document(self, prefix: str) -> Document:
        """A document by its id or the unambiguous head of it. Raises NotFound."""
        with self._told():
            rows = self._base.execute("SELECT * FROM document WHERE id >= ? AND id < ? LIMIT 2", (prefix, prefix + "\U0010ffff")).fetchall()
        if len(rows) != 1:
            raise NotFound(f"{'no' if not rows else 'more than one'} document has the id {prefix}", "take an id that show printed")
        row = rows[0]
        return Document(
            name=row["name"],
            text=row["text"],
            title_end=row["title_end"],
            language=row["language"],
            published_at=_date(row["published_at"]),
            published_basis=row["published_basis"],
            publisher=row["publisher"],
            url=row["url"],
        )

    def entries(self) -> Iterator[Entry]:
        """The chain from its first link on."""
        with self._told():
            for row in self._base.execute("SELECT * FROM entry ORDER BY seq"):
                yield Entry(**dict(row))

    def counts(self) -> tuple[int, int]:
        """How many documents and claims the ledger holds."""
        documents, claims = (self._base.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in ("document", "claim"))
        return documents, claims


_SOURCE = "d.id, d.name, substr(d.text, 1, d.title_end) AS title, d.publisher, d.url, d.language, d.published_at, d.published_basis"


def _source(row: sqlite3.Row) -> Source:
    return Source(
        id=row["id"],
        name=row["name"],
        title=row["title"],
        publisher=row["publisher"],
        url=row["url"],
        language=row["language"],
        published_at=_date(row["published_at"]),
        published_basis=row["published_basis"],
    )


def _date(text: str | None) -> PartialDate | None:
    return PartialDate.parse(text) if text else None


def digest(previous: str, kind: str, recorded_at: str, body: str) -> str:
    """The hash of an entry: SHA-256 over what it follows and all that it says."""
    return hashlib.sha256("\x00".join((previous, kind, recorded_at, body)).encode("utf-8", "surrogatepass")).hexdigest()


def broken_links(entries: Iterable[Entry]) -> Iterator[int]:
    """The numbers of entries whose hash does not follow from what they say and from the one before."""
    previous = ROOT
    for entry in entries:
        if entry.previous != previous or entry.hash != digest(previous, entry.kind, entry.recorded_at, entry.body):
            yield entry.seq
        previous = entry.hash


