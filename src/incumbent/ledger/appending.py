"""New links of the chain, with the rows that they come to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from incumbent.ledger.bodies import canonical, claim_body, document_body
from incumbent.ledger.chain import ROOT, digest
from incumbent.ledger.derived import Parties, rows_of
from incumbent.ledger.dialects import Base
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
        self._rows: dict[str, list[Sequence[object]]] = {}

    def add(
        self,
        kind: EntryKind,
        recorded_at: str,
        body: dict[str, Any],
        text: str = "",
        signatures: Iterable[Parties] = (),
    ) -> int:
        """Links an entry and gives its number."""
        words = canonical(body)
        self.seq += 1
        hashed = digest(self._hash, self.seq, kind, recorded_at, words)
        self.link((self.seq, kind, recorded_at, words, self._hash, hashed), body, text, (), signatures)
        return self.seq

    def link(
        self,
        entry: tuple[int, str, str, str, str, str],
        body: dict[str, Any],
        text: str,
        keys: Sequence[Parties],
        signatures: Iterable[Parties],
    ) -> None:
        """Takes an entry as it stands, such as one of another ledger."""
        self.seq, kind, recorded_at, _, _, self._hash = entry
        self._rows.setdefault("entry", []).append(entry)
        for table, rows in rows_of(self.seq, kind, recorded_at, body, text, keys).items():
            self._rows.setdefault(table, []).extend(rows)
        if keys:
            self._rows.setdefault("keyed", []).append((self.seq, canonical([list(pair) for pair in keys])))
        signed = [(sort, value, self.seq) for sort, value in dict.fromkeys(signatures)]
        self._rows.setdefault("signature", []).extend(signed)

    def write(self) -> None:
        """Entries first: the other tables point to them."""
        for table in sorted(self._rows, key=lambda table: table != "entry"):
            self._base.insert(table, self._rows[table], once=table == "name")
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
    body = {
        "document": document_body(document, id_),
        "claims": [claim_body(claim, claim_id) for claim_id, claim in once.items()],
        "keys": [list(keys(claim)) for claim in once.values()],
    }
    chain.add("assert", recorded_at, body, text, sign(document) if sign else ())
