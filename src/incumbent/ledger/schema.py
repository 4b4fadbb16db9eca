"""The tables of a ledger, and what makes them append-only. The words that engines spell differently stand in braces."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

VERSION = 6

# `entry` is the log. With the texts (UTF-8 that may hold lone surrogates, which TEXT refuses) it is all that counts:
# `document`, `claim`, `name`, `retraction`, `judgement` and `review` are made from it by `derived.py`, and `incumbent
# verify` makes them again to compare; `boards.py` makes the boards, and signatures may be made anew.
#
# A claim's keys are those of its parties (see the identity room), "" where it has none; `said` are its other fields
# (bodies.py). `known_on` is the last day of a date of publication, else the day of recording; `article` names the
# article of which a document is a version, "" where nothing tells. `name` has the spellings of parties, and for the
# words of posts the classes that they stood for; `lookup` has what all of them are looked up by (lookups.py). `keyed`
# has the keys of claims whose entry, of version 1, has none.
#
# Ids and keys come in no order, so each new claim goes to another page of an index. Therefore claims are found stretch
# by stretch of entries: only the pages of the last stretch change, however large the ledger has grown, and a question
# looks into each of them (asking.stretches). A claim's id holds the digest of its document's, which is there once.
STRETCH = 16_384  # entries
TABLES = """
CREATE TABLE entry (
    seq INTEGER PRIMARY KEY,
    kind {text} NOT NULL CHECK (kind IN ('assert', 'correct', 'retract', 'judge')),
    recorded_at {text} NOT NULL,
    body {text} NOT NULL,
    previous {text} NOT NULL,
    hash {text} NOT NULL UNIQUE
) {strict};
CREATE TABLE document (
    seq INTEGER PRIMARY KEY REFERENCES entry (seq),
    id {text} NOT NULL UNIQUE,
    name {text} NOT NULL,
    title {text} NOT NULL,
    title_end INTEGER NOT NULL,
    language {text} NOT NULL,
    published_at {text},
    published_basis {text} NOT NULL,
    publisher {text} NOT NULL,
    url {text} NOT NULL,
    recorded_at {text} NOT NULL,
    known_on {text} NOT NULL,
    article {text} NOT NULL
) {strict};
CREATE TABLE text (
    seq INTEGER PRIMARY KEY REFERENCES entry (seq),
    content {bytes} NOT NULL
) {strict};
CREATE TABLE claim (
    id {text} NOT NULL,
    seq INTEGER NOT NULL,
    kind {text} NOT NULL,
    person_key {text} NOT NULL,
    organization_key {text} NOT NULL,
    post_class {text} NOT NULL,
    published_at {text},
    said {text} NOT NULL
) {strict};
CREATE TABLE name (
    key {text} NOT NULL,
    sort {text} NOT NULL CHECK (sort IN ('person', 'organization', 'post')),
    name {text} NOT NULL,
    value {text} NOT NULL,
    PRIMARY KEY (key, sort, name, value)
) {clustered};
CREATE TABLE lookup (
    stretch INTEGER NOT NULL,
    text {text} NOT NULL,
    sort {text} NOT NULL,
    key {text} NOT NULL,
    PRIMARY KEY (stretch, text, sort, key)
) {clustered};
CREATE TABLE keyed (
    seq INTEGER PRIMARY KEY REFERENCES entry (seq),
    keys {text} NOT NULL
) {strict};
CREATE TABLE retraction (
    seq INTEGER PRIMARY KEY REFERENCES entry (seq),
    document {text} NOT NULL,
    since {text} NOT NULL,
    why {text} NOT NULL,
    by_whom {text} NOT NULL,
    undoes INTEGER,
    recorded_at {text} NOT NULL
) {strict};
CREATE TABLE judgement (
    seq INTEGER PRIMARY KEY REFERENCES entry (seq),
    sort {text} NOT NULL CHECK (sort IN ('person', 'organization')),
    one {text} NOT NULL,
    other {text} NOT NULL,
    one_name {text} NOT NULL,
    other_name {text} NOT NULL,
    verdict {text} NOT NULL CHECK (verdict IN ('same', 'different', 'unsure')),
    by_whom {text} NOT NULL,
    why {text} NOT NULL,
    undoes INTEGER,
    recorded_at {text} NOT NULL
) {strict};
CREATE TABLE review (
    seq INTEGER PRIMARY KEY REFERENCES entry (seq),
    claim {text} NOT NULL,
    document {text} NOT NULL,
    verdict {text} NOT NULL CHECK (verdict IN ('confirmed', 'rejected')),
    since {text} NOT NULL,
    why {text} NOT NULL,
    by_whom {text} NOT NULL,
    undoes INTEGER,
    recorded_at {text} NOT NULL
) {strict};
CREATE TABLE signature (
    sort {text} NOT NULL,
    value {text} NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (sort, value, seq)
) {clustered};
CREATE TABLE board (
    organization_key {text} PRIMARY KEY,
    known_on {text} NOT NULL
) {clustered};
CREATE TABLE held (
    organization_key {text} NOT NULL,
    post_class {text} NOT NULL,
    place INTEGER NOT NULL,
    since INTEGER NOT NULL,
    until INTEGER NOT NULL,
    told {text} NOT NULL,
    acting INTEGER NOT NULL,
    sources INTEGER NOT NULL,
    PRIMARY KEY (organization_key, post_class, place)
) {clustered};
CREATE TABLE earlier (
    organization_key {text} NOT NULL,
    post_class {text} NOT NULL,
    place INTEGER NOT NULL,
    known_since INTEGER NOT NULL,
    known_until INTEGER NOT NULL,
    since INTEGER NOT NULL,
    until INTEGER NOT NULL,
    told {text} NOT NULL,
    acting INTEGER NOT NULL,
    seen {bytes} NOT NULL,
    PRIMARY KEY (organization_key, post_class, place)
) {clustered};
CREATE TABLE covered (
    seq INTEGER PRIMARY KEY,
    keeper {text} NOT NULL
) {strict};
CREATE INDEX document_by_day ON document (known_on);
CREATE INDEX document_by_article ON document (article) WHERE article != '';
CREATE UNIQUE INDEX claim_by_id ON claim ((seq / {stretch}), id);
CREATE INDEX claim_by_organization ON claim ((seq / {stretch}), organization_key);
CREATE INDEX claim_by_person ON claim ((seq / {stretch}), person_key);
CREATE INDEX claim_by_entry ON claim (seq);
CREATE INDEX retraction_by_document ON retraction (document);
CREATE INDEX review_by_document ON review (document);
CREATE INDEX board_by_day ON board (known_on);
CREATE INDEX signature_by_document ON signature (seq);
"""

# The tables that only append, with the columns by which a row is found again. Lookups (lookups.py), signatures and
# boards (boards.py) may be made anew at any time.
KEYS: Mapping[str, tuple[str, ...]] = {
    "entry": ("seq", "hash"),
    "document": ("seq", "id"),
    "text": ("seq",),
    "claim": ("id",),
    "name": (),
    "keyed": ("seq",),
    "retraction": ("seq",),
    "judgement": ("seq",),
    "review": ("seq",),
}
NAMES = (*KEYS, "lookup", "signature", "board", "held", "earlier", "covered")
REFUSAL = "a ledger only appends"


def same(table: str) -> str:
    """The condition that a row of a table is the one that NEW would replace."""
    if table == "claim":
        return f"seq / {STRETCH} = NEW.seq / {STRETCH} AND id = NEW.id"
    return " OR ".join(f"{key} = NEW.{key}" for key in KEYS[table])


def tables(words: Mapping[str, str]) -> Iterator[str]:
    """What makes the tables and indexes, statement by statement, in the words of an engine."""
    told = TABLES.format(**words, stretch=STRETCH)
    yield from (statement.strip() for statement in told.split(";") if statement.strip())
