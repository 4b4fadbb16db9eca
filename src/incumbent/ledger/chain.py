"""Entries chained by digests: whoever changes one must change all that come after it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator

from incumbent.model.entry import Entry

ROOT = "0" * 64  # what the first entry follows


def digest(previous: str, seq: int, kind: str, recorded_at: str, body: str) -> str:
    """The hash of an entry: SHA-256 over what it follows and all that it says."""
    return hashlib.sha256("\x00".join((previous, str(seq), kind, recorded_at, body)).encode()).hexdigest()


def broken_links(entries: Iterable[Entry]) -> Iterator[int]:
    """The numbers of entries whose hash does not follow from what they say and from the one before."""
    previous, number = ROOT, 1
    for entry in entries:
        said = digest(previous, entry.seq, entry.kind, entry.recorded_at, entry.body)
        if (entry.seq, entry.previous, entry.hash) != (number, previous, said):
            yield entry.seq
        previous, number = entry.hash, entry.seq + 1
