"""New links of the chain, with the rows that they come to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from incumbent.ledger import schema
from incumbent.ledger.bodies import canonical
from incumbent.ledger.chain import ROOT, digest
from incumbent.ledger.derived import Parties, Rows, rows_of
from incumbent.ledger.dialects import Base
from incumbent.ledger.lookups import rows_of_names
from incumbent.ledger.spelling import spelled
from incumbent.model.claim import Claim
from incumbent.model.document import Document
from incumbent.model.entry import EntryKind

Keys = Callable[[Claim], Parties]
Sign = Callable[[Document], Iterable[tuple[str, str]]]  # pairs of a sort of signature and its value


class Chain:
    """Links new entries to the last one, inside `base.writing()` only; `write` puts what has gathered into tables."""

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

    def write(self) -> None:
        """Entries first: the other tables point to them. Names that are there already can be looked up already. What is
        sorted goes to pages one after the other, and not up and down a table."""
        names, stretch = set(self._rows.pop("name", ())), self.seq // schema.STRETCH
        for table in sorted(self._rows, key=lambda table: table != "entry"):
            self._base.insert(table, self._rows[table])
        new = self._base.insert_new("name", sorted(names, key=tuple))
        self._base.insert_new("lookup", sorted({(stretch, *row) for row in rows_of_names(new)}))
        self._rows = {}


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
