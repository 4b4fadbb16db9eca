"""Brings a ledger of an older version forward. The chain stays as it is, byte for byte: only tables that are made from
it change their shape.

Version 1 (SQLite only, before the first release) had the text in `document` and whole claims in `claim`, and its
entries did not tell the keys of their claims: those that it had are kept in `keyed`. Version 2 had no lookups,
version 3 no reviews of claims, until version 4 claims and lookups did not stand in stretches, and until version 5
boards were kept as known now alone: those are left out, to be made anew.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator

from incumbent.errors import LedgerDamaged
from incumbent.ledger.bodies import text_of
from incumbent.ledger.derived import rows_of

FIRST = 1
CAME = {  # version → the heads of the statements that make what came with it
    3: ("CREATE TABLE lookup",),
    4: ("CREATE TABLE review", "CREATE INDEX review_", "CREATE TRIGGER review_"),
    5: (
        *("CREATE TABLE claim", "CREATE UNIQUE INDEX claim_", "CREATE INDEX claim_", "CREATE TRIGGER claim_"),
        "CREATE TABLE lookup",
    ),
    6: ("CREATE TABLE board", "CREATE INDEX board_", "CREATE TABLE held", "CREATE TABLE earlier"),
}
# What makes room for the tables of version 5, in the words of both engines, and what fills them. Lookups are made anew.
ROOM = (
    *(f"DROP INDEX claim_by_{what}" for what in ("organization", "person", "entry")),
    "ALTER TABLE claim RENAME TO claim_4",
    "DROP TABLE IF EXISTS lookup",
)
FILLING = ("INSERT INTO claim SELECT * FROM claim_4 ORDER BY seq, id", "DROP TABLE claim_4")
STRETCHED = 5  # the version since which claims and lookups stand in stretches
BOARDS = ("DROP TABLE IF EXISTS board", "DROP TABLE IF EXISTS held")


def forward(base: sqlite3.Connection, version: int, statements: Iterable[str]) -> None:
    """From `version` to the present one, inside the caller's transaction; `statements` make the present tables. The
    caller fills what is made of the other tables: lookups."""
    if version == 1:
        _from_1(base, statements)
    else:
        for change in ("update", "delete", "replace") if version < STRETCHED else ():
            base.execute(f"DROP TRIGGER claim_{change}")
        for statement in since(version, statements):
            base.execute(statement)


def since(version: int, statements: Iterable[str]) -> Iterator[str]:
    """What makes of a ledger of a version, 2 or later, one of the present version, on either engine; `statements` make
    the present tables."""
    heads = {head for came, made in CAME.items() if came > version for head in made}
    yield from (*(ROOM if version < STRETCHED else ()), *BOARDS)
    yield from (one for one in statements if one.startswith((*heads, "PRAGMA user_version")))
    yield from FILLING if version < STRETCHED else ()


def _from_1(base: sqlite3.Connection, statements: Iterable[str]) -> None:
    for (name,) in base.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        base.execute(f"DROP TRIGGER {name}")
    for index in ("claim_by_organization", "claim_by_person", "claim_by_document"):
        base.execute(f"DROP INDEX {index}")
    for table in ("entry", "document", "claim", "name"):
        base.execute(f"ALTER TABLE {table} RENAME TO {table}_1")
    for statement in statements:
        base.execute(statement)
    base.execute("INSERT INTO entry SELECT seq, kind, recorded_at, body, previous, hash FROM entry_1 ORDER BY seq")
    for seq, kind, recorded_at, body in base.execute("SELECT seq, kind, recorded_at, body FROM entry ORDER BY seq"):
        told = json.loads(body)
        text = base.execute("SELECT text FROM document_1 WHERE id = ?", (told["document"]["id"],)).fetchone()
        sql = "SELECT id, person_key, organization_key FROM claim_1 WHERE document = ?"
        held = {id_: keys for id_, *keys in base.execute(sql, (told["document"]["id"],))}
        if text is None or any(claim["id"] not in held for claim in told["claims"]):
            raise LedgerDamaged(
                f"entry {seq} has lost its text or a claim", "keep the file as it is, and restore a copy"
            )
        keys = [(str(held[claim["id"]][0]), str(held[claim["id"]][1])) for claim in told["claims"]]
        if keys:
            base.execute("INSERT INTO keyed VALUES (?, ?)", (seq, json.dumps(keys)))
        for table, rows in rows_of(seq, kind, recorded_at, told, text_of(text[0]), keys).items():
            for row in rows:
                spelled = "INSERT OR IGNORE" if table == "name" else "INSERT"
                base.execute(f"{spelled} INTO {table} VALUES ({', '.join('?' * len(row))})", row)
    for table in ("claim", "name", "document", "entry"):
        base.execute(f"DROP TABLE {table}_1")
