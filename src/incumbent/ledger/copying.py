"""Moves a ledger to another place or engine: entries as they stand, the rest made from them, verified at the end."""

from __future__ import annotations

import json
from collections import defaultdict

from incumbent.errors import LedgerError
from incumbent.ledger.appending import Chain
from incumbent.ledger.bodies import text_of
from incumbent.ledger.checking import verify
from incumbent.ledger.derived import rows_of
from incumbent.ledger.dialects import Base
from incumbent.ledger.links import entries
from incumbent.model.findings import Findings

_MANY = 200  # entries in one transaction


def copy(source: Base, target: Base) -> Findings:
    """Appends to `target` what `source` has more, and verifies the whole of `target`.

    Whoever was stopped in the middle goes on by copying again. Raises LedgerError where `target` holds another chain,
    or what arrived is not what left.
    """
    held = target.rows("SELECT seq, hash FROM entry ORDER BY seq DESC LIMIT 1")
    at = int(held[0][0]) if held else 0
    if held and source.rows("SELECT hash FROM entry WHERE seq = ?", at) != [(held[0][1],)]:
        raise LedgerError(f"{target.label} holds another ledger", "copy into an empty place")
    last = source.rows("SELECT seq, hash FROM entry ORDER BY seq DESC LIMIT 1")
    end = int(last[0][0]) if last else 0
    while at < end:
        _stretch(source, target, at, min(at + _MANY, end))
        at = min(at + _MANY, end)
    found = verify(target)
    if found.faults:
        raise LedgerError(f"what arrived is not sound: {found.faults[0]}", f"run: incumbent verify, of {source.label}")
    if found.last_hash != (last[0][1] if last else ""):
        raise LedgerError(f"{target.label} does not end as {source.label} does", "copy again into an empty place")
    return found


def _stretch(source: Base, target: Base, after: int, last: int) -> None:
    """The entries behind `after` up to `last`, all of them or none."""
    span = "WHERE seq > ? AND seq <= ?"
    content = dict[int, bytes](source.rows(f"SELECT seq, content FROM text {span}", after, last))
    keyed = dict[int, str](source.rows(f"SELECT seq, keys FROM keyed {span}", after, last))
    signed = defaultdict(list)
    for seq, *pair in source.rows(f"SELECT seq, sort, value FROM signature {span}", after, last):
        signed[seq].append((pair[0], pair[1]))
    with target.writing():
        chain = Chain(target)
        if chain.seq != after:
            raise LedgerError(f"{target.label} is being written by another process", "copy again when it has ended")
        for entry in entries(source, after):
            if entry.seq > last:
                break
            row = (entry.seq, entry.kind, entry.recorded_at, entry.body, entry.previous, entry.hash)
            keys = [(one, other) for one, other in json.loads(keyed.get(entry.seq, "[]"))]
            text = text_of(content.get(entry.seq, b""))
            rows = rows_of(entry.seq, entry.kind, entry.recorded_at, json.loads(entry.body), text, keys)
            rows["keyed"] = [(entry.seq, keyed[entry.seq])] if keys else []
            rows["signature"] = [(sort, value, entry.seq) for sort, value in signed[entry.seq]]
            chain.link(row, rows)
        chain.write()
