"""Entries chained by digests: whoever changes one must change all that come after it."""

from __future__ import annotations

import hashlib

from incumbent.model.entry import Entry

ROOT = "0" * 64  # what the first entry follows


def digest(previous: str, seq: int, kind: str, recorded_at: str, body: str) -> str:
    """The hash of an entry: SHA-256 over what it follows and all that it says."""
    return hashlib.sha256("\x00".join((previous, str(seq), kind, recorded_at, body)).encode()).hexdigest()


def follows(entry: Entry, before: Entry | None) -> bool:
    """True where `entry` is the next one after `before` (None: the first), and its hash is of what it says."""
    seq, previous = (before.seq + 1, before.hash) if before else (1, ROOT)
    said = digest(entry.previous, entry.seq, entry.kind, entry.recorded_at, entry.body)
    return (entry.seq, entry.previous, entry.hash) == (seq, previous, said)
