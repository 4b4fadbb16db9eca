"""New links of the chain, with the rows that they come to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from incumbent.ledger import schema
from incumbent.ledger.ahead import Ahead
from incumbent.ledger.bodies import canonical
from incumbent.ledger.chain import ROOT, digest
from incumbent.ledger.derived import Parties, Rows, rows_of
from incumbent.ledger.dialects import Base, marks
from incumbent.ledger.lookups import rows_of_names
from incumbent.ledger.spelling import spelled
from incumbent.model.claim import Claim
from incumbent.model.document import Document
from incumbent.model.entry import EntryKind

Keys = Callable[[Claim], Parties]
Sign = Callable[[Document], Iterable[tuple[str, str]]]  # pairs of a sort of signature and its value

PART = 500  # documents that are spelled out together


@dataclass(frozen=True, slots=True)
class Gathered:
    """Rows that wait to be put into tables, those of names apart and in their order, and the stretch of the last entry
    that they are of."""

    rows: dict[str, list[Sequence[Any]]]
    names: list[Any]
    stretch: int

    def write(self, base: Base) -> None:
        """Entries first: the other tables point to them. Names that are there already can be looked up already. What is
        sorted goes to pages one after the other, and not up and down a table."""
        for table in sorted(self.rows, key=lambda table: table != "entry"):
            base.insert(table, self.rows[table])
        new = base.insert_new("name", self.names)
        base.insert_new("lookup", sorted({(self.stretch, *row) for row in rows_of_names(new)}))


class Chain:
    """Links new entries to the last one, inside `base.writing()` only; what has gathered goes into tables when `write`
    is called, or when somebody writes what `gathered` gives."""

    def __init__(self, base: Base) -> None:
        self._base = base
        last = base.rows("SELECT seq, hash FROM entry ORDER BY seq DESC LIMIT 1")
        self.seq: int = last[0][0] if last else 0
        self._hash: str = last[0][1] if last else ROOT
        self._rows: dict[str, list[Sequence[Any]]] = {}

    def add(self, kind: EntryKind, recorded_at: str, body: dict[str, Any]) -> int:
        """Links an entry without a text, and gives its number."""
        seq = self.seq + 1
        return self.put(kind, recorded_at, canonical(body), rows_of(seq, kind, recorded_at, body))

    def put(self, kind: EntryKind, recorded_at: str, words: str, rows: Rows, signatures: Iterable[Parties] = ()) -> int:
        """Links an entry of these words, which come to these rows, and gives its number."""
        seq = self.seq + 1
        self.link((seq, kind, recorded_at, words, self._hash, digest(self._hash, seq, kind, recorded_at, words)), rows)
        if signatures:
            signed = [(sort, value, seq) for sort, value in dict.fromkeys(signatures)]
            self._rows.setdefault("signature", []).extend(signed)
        return seq

    def link(self, entry: tuple[int, str, str, str, str, str], rows: Rows) -> None:
        """Takes an entry as it stands, such as one of another ledger."""
        self.seq, self._hash = entry[0], entry[5]
        self._rows.setdefault("entry", []).append(entry)
        for table, made in rows.items():
            self._rows.setdefault(table, []).extend(made)

    def gathered(self) -> Gathered:
        """What has gathered since the last time, to be written before all that gathers from now on."""
        rows, self._rows = self._rows, {}
        names: set[Any] = set(rows.pop("name", ()))
        return Gathered(rows, sorted(names), self.seq // schema.STRETCH)

    def write(self) -> None:
        """Puts what has gathered into tables."""
        self.gathered().write(self._base)


def append_all(
    base: Base, readings: Iterable[tuple[Document, Sequence[Claim]]], recorded_at: str, keys: Keys, sign: Sign | None
) -> list[bool]:
    """Appends documents part by part, inside `base.writing()` only: while the rows of one go into the tables, for which
    an engine does not need Python, a thread spells out the next. What fails there is raised here. False for those that
    are held already."""
    chain, new, seen, waiting = Chain(base), list[bool](), set[str](), Gathered({}, [], 0)

    def spell() -> Gathered:
        for document, claims in fresh:
            read_in(chain, document, claims, recorded_at, keys, sign)
        return chain.gathered()

    coming = iter(readings)
    while some := [(document.id, document, claims) for document, claims in islice(coming, PART)]:
        seen |= _held_of(base, [id_ for id_, _, _ in some])
        fresh = []
        for id_, document, claims in some:
            new.append(id_ not in seen)
            seen.add(id_)
            if new[-1]:
                fresh.append((document, claims))
        if waiting.rows:
            with Ahead(spell) as ahead:
                waiting.write(base)
                waiting = ahead.made()
        else:
            waiting = spell()
    waiting.write(base)
    return new


def _held_of(base: Base, documents: Sequence[str]) -> set[str]:
    sql = f"SELECT id FROM document WHERE id IN ({marks(len(documents))})"
    return {row[0] for row in base.rows(sql, *documents)}


def read_in(
    chain: Chain, document: Document, claims: Sequence[Claim], recorded_at: str, keys: Keys, sign: Sign | None
) -> None:
    """Links a document with its claims. Raises ValueError where evidence is not in the text."""
    id_, text, once = document.id, document.text, dict[str, Claim]()
    for claim in claims:
        evidence = claim.evidence
        if claim.document != id_:
            raise ValueError(f"{claim.id} is a claim of {claim.document}, not of {id_}")
        if text[evidence.start : evidence.end] != evidence.exact:
            raise ValueError(f"the evidence of {claim.id} is not in {document.name}")
        once[claim.id] = claim
    words, rows = spelled(chain.seq + 1, recorded_at, document, once, {id_: keys(once[id_]) for id_ in once})
    chain.put("assert", recorded_at, words, rows, sign(document) if sign else ())
