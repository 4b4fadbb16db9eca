"""Makes ledgers of version 1, as the program of that version made them: for tests of bringing them forward."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import fields
from hashlib import sha256
from pathlib import Path
from typing import Any

from incumbent.ledger.appending import Keys
from incumbent.model.claim import Claim
from incumbent.model.document import Document
from incumbent.model.evidence import Evidence

TABLES = """
CREATE TABLE entry (
    seq INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('assert', 'correct', 'retract', 'judge')),
    recorded_at TEXT NOT NULL,
    body TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE document (
    id TEXT PRIMARY KEY,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    title_end INTEGER NOT NULL,
    text BLOB NOT NULL,
    language TEXT NOT NULL,
    published_at TEXT,
    published_basis TEXT NOT NULL,
    publisher TEXT NOT NULL,
    url TEXT NOT NULL
) STRICT;
CREATE TABLE claim (
    id TEXT PRIMARY KEY,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    document TEXT NOT NULL REFERENCES document (id),
    kind TEXT NOT NULL,
    person_key TEXT NOT NULL,
    organization_key TEXT NOT NULL,
    post_class TEXT NOT NULL,
    published_at TEXT,
    body TEXT NOT NULL
) STRICT;
CREATE TABLE name (
    key TEXT NOT NULL,
    sort TEXT NOT NULL CHECK (sort IN ('person', 'organization', 'post')),
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (key, sort, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_by_organization ON claim (organization_key, published_at);
CREATE INDEX claim_by_person ON claim (person_key, published_at);
CREATE INDEX claim_by_document ON claim (document);
PRAGMA application_id = 1231971138;
PRAGMA user_version = 1;
"""
KEYS = {"entry": ("seq", "hash"), "document": ("id",), "claim": ("id",), "name": ()}


def make(path: Path, readings: Iterable[tuple[Document, Sequence[Claim]]], recorded_at: str, keys: Keys) -> None:
    """A ledger of version 1 with these documents, each with its claims."""
    base = sqlite3.connect(path, isolation_level=None)
    base.execute("PRAGMA journal_mode = WAL")
    base.executescript(TABLES + "".join(_triggers()))
    previous = "0" * 64
    for seq, (document, claims) in enumerate(readings, 1):
        told = {f.name: getattr(document, f.name) for f in fields(document) if f.name != "text"}
        published = document.published_at.edtf if document.published_at else None
        content = document.text.encode("utf-8", "surrogatepass")
        told |= {"id": document.id, "published_at": published, "text_sha256": sha256(content).hexdigest()}
        words = _canonical({"document": told, "claims": [_body(claim) for claim in claims]})
        hashed = sha256("\x00".join((previous, str(seq), "assert", recorded_at, words)).encode()).hexdigest()
        _insert(base, "entry", seq, "assert", recorded_at, words, previous, hashed)
        previous = hashed
        of_document = (document.title_end, content, document.language, published, document.published_basis)
        _insert(
            base,
            "document",
            *(document.id, seq, document.name, document.title, *of_document, document.publisher, document.url),
        )
        for claim in claims:
            person, organization = keys(claim)
            post_class = getattr(claim, "post_class", "")
            row = (claim.id, seq, document.id, claim.kind, person, organization, post_class, published)
            _insert(base, "claim", *row, _canonical(_body(claim)))
            _insert(base, "name", person, "person", getattr(claim, "person", ""), "", conflict="OR IGNORE")
    base.close()


def _body(claim: Claim) -> dict[str, Any]:
    body: dict[str, Any] = {f.name: getattr(claim, f.name) for f in fields(claim) if f.name != "evidence"}
    evidence = {f.name: getattr(claim.evidence, f.name) for f in fields(Evidence)}
    return body | {"kind": claim.kind, "id": claim.id, "evidence": evidence}


def _canonical(value: Any) -> str:
    return json.dumps(value, sort_keys=True, separators=(",", ":"))


def _insert(base: sqlite3.Connection, table: str, *row: object, conflict: str = "") -> None:
    base.execute(f"INSERT {conflict} INTO {table} VALUES ({', '.join('?' * len(row))})", row)


def _triggers() -> Iterable[str]:
    refuse = "BEGIN SELECT RAISE(ABORT, 'a ledger only appends'); END;"
    for table, keys in KEYS.items():
        yield f"CREATE TRIGGER {table}_update BEFORE UPDATE ON {table} {refuse}"
        yield f"CREATE TRIGGER {table}_delete BEFORE DELETE ON {table} {refuse}"
        if keys:
            same = " OR ".join(f"{key} = NEW.{key}" for key in keys)
            found = f"EXISTS (SELECT 1 FROM {table} WHERE {same})"
            yield f"CREATE TRIGGER {table}_replace BEFORE INSERT ON {table} WHEN {found} {refuse}"
