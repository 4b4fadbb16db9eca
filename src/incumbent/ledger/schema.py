"""The tables of a ledger, and what makes them append-only."""

from __future__ import annotations

from collections.abc import Iterator

APPLICATION_ID = 0x496E6342  # "IncB"
VERSION = 1

# `entry` is the log: everything else can be made from it and the texts. `document.text` is UTF-8 that may hold lone
# surrogates, which TEXT refuses. A claim's keys are those of its parties (see the identity room), "" where it has none.
# `name` has the spellings of parties, and for the words of posts the classes that they stood for.
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
"""

KEYS = {"entry": ("seq", "hash"), "document": ("id",), "claim": ("id",), "name": ()}
REFUSAL = "a ledger only appends"


def statements() -> Iterator[str]:
    """What makes an empty file a ledger, statement by statement."""
    yield from (statement for statement in TABLES.split(";") if statement.strip())
    yield from _triggers()
    yield f"PRAGMA application_id = {APPLICATION_ID}"
    yield f"PRAGMA user_version = {VERSION}"


def _triggers() -> Iterator[str]:
    """Refuse every change and every removal, table by table; also those that INSERT OR REPLACE makes in silence."""
    refuse = f"BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"
    for table, keys in KEYS.items():
        yield f"CREATE TRIGGER {table}_update BEFORE UPDATE ON {table} {refuse}"
        yield f"CREATE TRIGGER {table}_delete BEFORE DELETE ON {table} {refuse}"
        if keys:
            same = " OR ".join(f"{key} = NEW.{key}" for key in keys)
            found = f"EXISTS (SELECT 1 FROM {table} WHERE {same})"
            yield f"CREATE TRIGGER {table}_replace BEFORE INSERT ON {table} WHEN {found} {refuse}"
