"""Whether a ledger is as it was written: the chain, each text and each place of evidence, and every table that is made
from them, but signatures, made again and compared row by row.

What it cannot see is a chain cut off at its end: whoever fears that keeps the last hash elsewhere.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from incumbent.errors import LedgerDamaged, LedgerError
from incumbent.ledger import boards, lookups
from incumbent.ledger.boards import Maker
from incumbent.ledger.bodies import digest_of, text_of
from incumbent.ledger.chain import follows
from incumbent.ledger.derived import Rows, rows_of
from incumbent.ledger.dialects import Base
from incumbent.ledger.links import ENTRY, entry_of
from incumbent.ledger.schema import KEYS
from incumbent.model.entry import Entry
from incumbent.model.findings import Findings

ADVICE = "keep it as it is, and restore a copy"
_MANY = 200  # entries at a time
_BY_ENTRY = ("document", "text", "claim", "keyed", "retraction", "judgement", "review")
_ENOUGH = 50  # faults that are named one by one


def check(base: Base) -> tuple[int, str]:
    """How many entries there are, and the hash of the last one. Raises LedgerDamaged with the first fault."""
    found = verify(base)
    if found.faults:
        raise LedgerDamaged(f"{found.faults[0]} ({base.label})", ADVICE)
    return found.entries, found.last_hash


def verify(base: Base, maker: Maker | None = None) -> Findings:
    """Goes through the whole ledger, with `maker` its boards too; faults are found, not raised."""
    with base.snapshot():
        return _Verification(base, maker).run()


class _Verification:
    def __init__(self, base: Base, maker: Maker | None) -> None:
        self.base, self.maker = base, maker
        self.entries = self.claims = 0
        self.faults: list[str] = []
        self.last: Entry | None = None
        self.names: set[tuple[object, ...]] = set()

    def run(self) -> Findings:
        (last,) = self.base.rows("SELECT max(seq) FROM entry")[0]
        for first in range(1, (last or 0) + 1, _MANY):
            if len(self.faults) < _ENOUGH:
                self._stretch(first, min(first + _MANY - 1, last))
        if len(self.faults) < _ENOUGH:
            self._tables()
        return Findings(
            place=self.base.label,
            entries=self.entries,
            claims=self.claims,
            last_hash=self.last.hash if self.last else "",
            faults=tuple(self.faults),
        )

    # ---- entries and what they made -----------------------------------------------------------------------------

    def _stretch(self, first: int, last: int) -> None:
        """The entries from `first` to `last`; where a page cannot be read, one by one, to name those that it holds."""
        try:
            sql = f"SELECT {ENTRY} FROM entry WHERE seq BETWEEN ? AND ? ORDER BY seq"
            entries = {row[0]: entry_of(row) for row in self.base.rows(sql, first, last)}
            made = {table: self._made(table, first, last) for table in _BY_ENTRY}
        except LedgerError as fault:
            if first == last:
                self.faults.append(f"entry {first} cannot be read: {fault.message}")
                self.last = None
                return
            for seq in range(first, last + 1):
                self._stretch(seq, seq)
            return
        for seq in range(first, last + 1):
            held = {table: rows.get(seq, []) for table, rows in made.items()}
            self.faults += self._entry(seq, entries.get(seq), held)

    def _made(self, table: str, first: int, last: int) -> dict[int, list[tuple[object, ...]]]:
        at = 1 if table == "claim" else 0
        rows: dict[int, list[tuple[object, ...]]] = defaultdict(list)
        for row in self.base.rows(f"SELECT * FROM {table} WHERE seq BETWEEN ? AND ?", first, last):
            rows[row[at]].append(row)
        return rows

    def _entry(self, seq: int, entry: Entry | None, held: dict[str, list[tuple[object, ...]]]) -> Iterator[str]:
        before, self.last = self.last, entry
        if entry is None:
            yield f"entry {seq} is not there"
            return
        self.entries += 1
        if before is None and seq > 1:  # what came before is told already; the entry itself is still seen to
            sound = follows(
                entry, Entry(seq=seq - 1, kind="assert", recorded_at="", body="", previous="", hash=entry.previous)
            )
        else:
            sound = follows(entry, before)
        if not sound:
            yield f"entry {seq} is not as it was written"
            return
        body = json.loads(entry.body)
        told = body.get("document") if entry.kind == "assert" else None
        text = b""
        if told is not None:
            text = bytes(held["text"][0][1]) if held["text"] else b""  # type: ignore[call-overload]
            if digest_of(text) != told["text_sha256"]:
                yield f"the text of document {told['id']} is not as entry {seq} tells it"
        yield from self._rows(seq, entry, body, text_or_nothing(text), held)

    def _rows(
        self, seq: int, entry: Entry, body: dict[str, Any], text: str, held: dict[str, list[tuple[object, ...]]]
    ) -> Iterator[str]:
        keyed = [(str(one), str(other)) for row in held["keyed"] for one, other in json.loads(str(row[1]))]
        claims = body.get("claims", [])
        if "keys" not in body and len(keyed) != len(claims):
            yield f"the keys of the claims of entry {seq} are not there"
            return
        made = rows_of(seq, entry.kind, entry.recorded_at, body, text, keyed)
        self.names.update(made.pop("name", []))
        made.pop("text", None)
        self.claims += len(claims)
        for claim in claims:
            if not _stands(claim["evidence"], text):
                yield f"the evidence of claim {claim['id']} is not in the text of entry {seq}"
        yield from _compared(seq, made, held)

    # ---- tables as a whole ----------------------------------------------------------------------------------------

    def _tables(self) -> None:
        try:
            self._names()
            self._strays()
            if self.maker is not None and not self.faults:
                self.faults += boards.faults(self.base, self.maker)
            self.faults += [_named(self.base, fault) for fault in self.base.unsound()]
        except LedgerError as fault:
            self.faults.append(fault.message)

    def _names(self) -> None:
        held = set(self.base.rows("SELECT key, sort, name, value FROM name"))
        for key, sort, name, _ in sorted(held ^ self.names, key=repr)[:3]:
            self.faults.append(f"the name {name!r} ({sort}, key {key!r}) is not as the entries tell it")
        self.faults += islice(lookups.faults(self.base), 3)

    def _strays(self) -> None:
        for table in _BY_ENTRY:
            sql = f"SELECT count(*) FROM {table} WHERE seq NOT IN (SELECT seq FROM entry)"
            (stray,) = self.base.rows(sql)[0]
            if stray:
                self.faults.append(f"{stray} of the table {table} are of no entry: no entry tells of them")


def _compared(seq: int, made: Rows, held: dict[str, list[tuple[object, ...]]]) -> Iterator[str]:
    """What differs between the rows that an entry makes and those that are there, by the name of what they are of."""
    for table in ("document", "claim", "retraction", "judgement", "review"):
        at = KEYS[table].index("id") if "id" in KEYS[table] else 0
        told, there = set(made.get(table, [])), set(held[table])
        for id_ in sorted({str(row[at]) for row in told ^ there}):
            what = f"{table} {id_}" if "id" in KEYS[table] else f"the {table}"
            yield f"{what} is not as entry {seq} tells it"


def _stands(evidence: dict[str, Any], text: str) -> bool:
    start, end = evidence["start"], evidence["end"]
    return (
        text[start:end] == evidence["exact"]
        and text[:start].endswith(evidence["prefix"])
        and text.startswith(evidence["suffix"], end)
    )


def text_or_nothing(content: bytes) -> str:
    try:
        return text_of(content)
    except UnicodeDecodeError:
        return ""


def _named(base: Base, fault: str) -> str:
    """SQLite counts rows: the claim or document of that number is what a person can look up."""
    words = fault.split()
    if fault.startswith("row ") and " index " in fault and words[1].isdecimal():
        table = words[-1].removeprefix("sqlite_autoindex_").split("_")[0]
        if "id" in KEYS.get(table, ()):
            rows: Sequence[tuple[object, ...]] = base.rows(f"SELECT id FROM {table} WHERE rowid = ?", int(words[1]))
            return f"{fault} ({rows[0][0]})" if rows else fault
    return fault
