"""The tables of a ledger, and what makes them append-only."""

from __future__ import annotations

APPLICATION_ID = 0x496E6342  # "IncB"
VERSION = 1

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
    title_end INTEGER NOT NULL,
    text TEXT NOT NULL,
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
"""

NAMES = ("entry", "document", "claim", "name")


def triggers() -> str:
    """Triggers that refuse every change and every removal, table by table."""
    return "".join(
        f"CREATE TRIGGER {table}_{verb.lower()} BEFORE {verb} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, 'a ledger only appends'); END;\n"
        for table in NAMES
        for verb in ("UPDATE", "DELETE")
    )
