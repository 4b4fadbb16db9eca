"""A ledger in one SQLite file: it appends, and gives back what was appended.

Write-ahead log with synchronous=FULL: what `append` has returned from survives a power cut; a process killed in the
middle leaves the ledger as it was before. Readers open the file read-only and never wait for a writer.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from incumbent.errors import NotFound
from incumbent.ledger.bodies import bytes_of, canonical, claim_body, claim_of, document_body, storable, text_of
from incumbent.ledger.chain import ROOT, digest
from incumbent.ledger.checking import check
from incumbent.ledger.opening import open_to_read, open_to_write, told
from incumbent.model.claim import Claim
from incumbent.model.document import Document
from incumbent.model.entry import Entry, EntryKind, Source, Witness
from incumbent.model.time import PartialDate

Keys = Callable[[Claim], tuple[str, str]]
_LAST = "\U0010ffff"  # sorts after every id with the same head
_SOURCE = "d.id AS source, d.name, d.title, d.publisher, d.url, d.language, d.published_at, d.published_basis"


class Ledger:
    """One ledger file; a context that closes it. Raises the children of LedgerError."""

    def __init__(self, path: Path, *, writable: bool = False) -> None:
        self.path = path
        self._base = open_to_write(path) if writable else open_to_read(path)

    def close(self) -> None:
        self._base.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # ---- appending ------------------------------------------------------------------------------------------------

    def append(self, document: Document, claims: Sequence[Claim], recorded_at: str, keys: Keys) -> bool:
        """Appends a document with its claims as one entry, all or nothing; False where the document is held already.

        `keys` gives the keys of a claim's person and organisation ("" for none). Raises ValueError where evidence is
        not in the text, LedgerReadOnly, LedgerBusy.
        """
        for claim in claims:
            if claim.document != document.id:
                raise ValueError(f"{claim.id} is a claim of {claim.document}, not of {document.id}")
            if document.text[claim.evidence.start : claim.evidence.end] != claim.evidence.exact:
                raise ValueError(f"the evidence of {claim.id} is not in {document.name}")
        once = list({claim.id: claim for claim in claims}.values())
        with told(self.path), self._transaction():
            if self.holds(document.id):
                return False
            body = {"document": document_body(document), "claims": [claim_body(claim) for claim in once]}
            seq = self._chain("assert", recorded_at, body)
            published = document.published_at.edtf if document.published_at else None
            self._insert(
                "document",
                (
                    *(document.id, seq, document.name, document.title, document.title_end, bytes_of(document.text)),
                    *(document.language, published, document.published_basis, document.publisher, document.url),
                ),
            )
            for claim in once:
                self._claim(claim, seq, published, *keys(claim))
        return True

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._base.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._base.execute("COMMIT")
        finally:
            if self._base.in_transaction:
                self._base.execute("ROLLBACK")

    def _chain(self, kind: EntryKind, recorded_at: str, body: dict[str, Any]) -> int:
        row = self._base.execute("SELECT seq, hash FROM entry ORDER BY seq DESC LIMIT 1").fetchone()
        seq, previous = (row["seq"] + 1, row["hash"]) if row else (1, ROOT)
        words = canonical(body)
        hashed = digest(previous, seq, kind, recorded_at, words)
        self._insert("entry", (seq, kind, recorded_at, words, previous, hashed))
        return seq

    def _claim(self, claim: Claim, seq: int, published: str | None, person: str, organization: str) -> None:
        body = claim_body(claim)
        post, post_class = body.get("post") or "", body.get("post_class", "")
        row = (claim.id, seq, claim.document, claim.kind, person, organization, post_class, published, canonical(body))
        self._insert("claim", row)
        names = [
            (person, "person", body.get("person") or body.get("holder") or body.get("speaker"), ""),
            (organization, "organization", body.get("organization"), ""),
            (_words(post), "post", post, post_class),
        ]
        for key, sort, name, value in names:
            if key and name:
                self._insert("name", (key, sort, name, value), "OR IGNORE")

    def _insert(self, table: str, row: Sequence[object], conflict: str = "") -> None:
        marks = ", ".join("?" * len(row))
        self._base.execute(f"INSERT {conflict} INTO {table} VALUES ({marks})", [storable(value) for value in row])

    # ---- reading back -----------------------------------------------------------------------------------------------

    def holds(self, document: str) -> bool:
        """True where the document of that id is in the ledger."""
        return bool(self._rows("SELECT 1 FROM document WHERE id = ?", document))

    def witnesses(
        self, *, organization: str = "", person: str = "", document: str = "", besides: str = ""
    ) -> list[Witness]:
        """The claims about an organisation or a person (keys) or in a document (id), in the order of publication;
        without those about the organisation `besides`."""
        column, value = next(
            (column, value)
            for column, value in (("organization_key", organization), ("person_key", person), ("document", document))
            if value
        )
        rows = self._rows(
            f"SELECT c.body, c.person_key, c.organization_key, e.recorded_at, {_SOURCE}"
            " FROM claim c JOIN document d ON d.id = c.document JOIN entry e ON e.seq = c.seq"
            f" WHERE c.{column} = ? AND (? = '' OR c.organization_key != ?) ORDER BY c.published_at, c.seq, c.id",
            *(value, besides, besides),
        )
        sources = {id_: _source(row) for id_, row in {row["source"]: row for row in rows}.items()}
        return [
            Witness(
                claim=claim_of(json.loads(row["body"])),
                source=sources[row["source"]],
                recorded_at=row["recorded_at"],
                person_key=row["person_key"],
                organization_key=row["organization_key"],
            )
            for row in rows
        ]

    def classes_of(self, post: str) -> list[str]:
        """The classes that the words of a post stood for in what was read."""
        sql = "SELECT DISTINCT value FROM name WHERE sort = 'post' AND key = ? ORDER BY 1"
        return [row[0] for row in self._rows(sql, _words(post))]

    def names_like(self, part: str, *, people: bool, limit: int = 3) -> list[str]:
        """Names of organisations, and of `people`, whose key holds `part`, the shortest first: for "did you mean"."""
        sql = (
            "SELECT min(name) FROM name WHERE sort IN ('organization', ?) AND instr(key, ?) GROUP BY key, sort"
            " ORDER BY length(key), key LIMIT ?"
        )
        return [row[0] for row in self._rows(sql, "person" if people else "", part, limit)]

    def claim(self, id_: str) -> tuple[Claim, Document, str]:
        """A claim by its id or the unambiguous head of it, its document, and when it was recorded. Raises NotFound."""
        row = self._one("claim", id_)
        recorded_at = self._rows("SELECT recorded_at FROM entry WHERE seq = ?", row["seq"])[0][0]
        return claim_of(json.loads(row["body"])), self.document(row["document"]), recorded_at

    def document(self, id_: str) -> Document:
        """A document by its id or the unambiguous head of it. Raises NotFound."""
        row = self._one("document", id_)
        return Document(
            name=row["name"],
            text=text_of(row["text"]),
            title_end=row["title_end"],
            language=row["language"],
            published_at=_date(row["published_at"]),
            published_basis=row["published_basis"],
            publisher=row["publisher"],
            url=row["url"],
        )

    def entries(self) -> Iterator[Entry]:
        """The chain from its first link on."""
        with told(self.path):
            for row in self._base.execute("SELECT * FROM entry ORDER BY seq"):
                yield Entry(**dict(row))

    def check(self) -> tuple[int, str]:
        """How many entries there are and the hash of the last; raises LedgerDamaged where one is not as written."""
        with told(self.path):
            return check(self.entries(), self._base, self.path)

    def _one(self, table: str, id_: str) -> sqlite3.Row:
        rows = self._rows(f"SELECT * FROM {table} WHERE id >= ? AND id < ? LIMIT 2", id_, id_ + _LAST)
        if len(rows) != 1:
            many = "more than one" if rows else "no"
            raise NotFound(f"the ledger holds {many} {table} {id_!r}", "take an id as who, timeline or show print it")
        return rows[0]

    def _rows(self, sql: str, *values: object) -> list[sqlite3.Row]:
        with told(self.path):
            return self._base.execute(sql, values).fetchall()


def _words(post: str) -> str:
    """The words of a post as they are compared."""
    return " ".join(post.casefold().replace("’", "'").split())


def _source(row: sqlite3.Row) -> Source:
    return Source(
        id=row["source"],
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
