"""New links of the chain, with the rows that they come to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from incumbent.ledger import schema
from incumbent.ledger.ahead import Ahead
from incumbent.ledger.bodies import canonical
from incumbent.ledger.chain import ROOT, digest
from incumbent.ledger.derived import Parties, Rows, rows_of
from incumbent.ledger.dialects import AT_ONCE, Base, marks
from incumbent.ledger.lookups import rows_of_names
from incumbent.ledger.spelling import spelled
from incumbent.model.claim import Claim
from incumbent.model.document import Document
from incumbent.model.entry import EntryKind

Keys = Callable[[Claim], Parties]
Sign = Callable[[Document], Iterable[tuple[str, str]]]  # pairs of a sort of signature and its value

PART = 250  # documents that are spelled out together
REMEMBERED = 100_000  # names
FIRST = 60  # of the first part, before which there is nothing to be put into tables meanwhile


@dataclass(frozen=True, slots=True)
class Gathered:
    """Rows that wait to be put into tables; those that stand in the order of letters there are in it: so they go to
    pages one after the other, and not up and down a table."""

    rows: dict[str, list[Any]]

    def write(self, base: Base) -> list[Any]:
        """Entries first: the other tables point to them. Gives the names that were not there already: all others can
        be looked up."""
        for table in sorted(self.rows.keys() - {"name", "lookup"}, key=lambda table: (table != "entry", table)):
            base.insert(table, self.rows[table])
        base.insert_missing("lookup", self.rows.get("lookup", ()))
        return base.insert_new("name", self.rows.get("name", ()))


class Chain:
    """Links new entries to the last one, inside `base.writing()` only; what has gathered goes into tables when `write`
    is called, or when somebody writes what `gathered` gives."""

    def __init__(self, base: Base) -> None:
        self._base = base
        last = base.rows("SELECT seq, hash FROM entry ORDER BY seq DESC LIMIT 1")
        self.seq: int = last[0][0] if last else 0
        self._hash: str = last[0][1] if last else ROOT
        self._rows: dict[str, list[Any]] = defaultdict(list)
        self._names: set[Any] = set()  # that have gathered lately: they are not handed to the tables again

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
            self._rows["signature"] += signed
        return seq

    def link(self, entry: tuple[int, str, str, str, str, str], rows: Rows) -> None:
        """Takes an entry as it stands, such as one of another ledger."""
        self.seq, self._hash = entry[0], entry[5]
        self._rows["entry"].append(entry)
        for table, made in rows.items():
            self._rows[table] += [row for row in made if row not in self._names] if table == "name" else made
        if len(self._names) > REMEMBERED:
            self._names.clear()
        self._names.update(rows.get("name", ()))

    def gathered(self, called: Iterable[Any] = (), step: int = 1) -> Gathered:
        """What has gathered since the last time, to be written before all that gathers from now on, with the lookups of
        the names `called`, which are new in the tables. Of each table a multiple of `step` rows; the others wait."""
        stretch = self.seq // schema.STRETCH
        self._rows["lookup"] += rows_of_names(called, stretch)
        taken: dict[str, list[Any]] = {}
        for table, rows in self._rows.items():
            count = len(rows) - len(rows) % step
            taken[table], self._rows[table] = rows[:count], rows[count:]
        for table in ("name", "lookup"):
            taken.get(table, []).sort()
        return Gathered(taken)

    def write(self, called: Sequence[Any] = ()) -> None:
        """Puts all that has gathered into tables, and the lookups of names."""
        new = self.gathered(called).write(self._base)
        self.gathered(new).write(self._base)


def append_all(
    base: Base, readings: Iterable[tuple[Document, Sequence[Claim]]], recorded_at: str, keys: Keys, sign: Sign | None
) -> list[bool]:
    """Appends documents part by part, inside `base.writing()` only: while the rows of one go into the tables, for which
    an engine does not need Python, a thread spells out the next. What fails there is raised here. False for those that
    are held already."""
    chain, new, seen = Chain(base), list[bool](), set[str]()
    waiting: Gathered | None = None
    called = list[Any]()  # the names that came with the part before the one that waits

    def spell() -> Gathered:
        for document, claims in fresh:
            read_in(chain, document, claims, recorded_at, keys, sign)
        return chain.gathered(called, AT_ONCE)

    coming = iter(readings)
    while some := [(document.id, document, claims) for document, claims in islice(coming, PART if waiting else FIRST)]:
        seen |= _held_of(base, [id_ for id_, _, _ in some])
        fresh = []
        for id_, document, claims in some:
            new.append(id_ not in seen)
            seen.add(id_)
            if new[-1]:
                fresh.append((document, claims))
        if waiting is None:
            waiting = spell()
            continue
        with Ahead(spell) as ahead:
            came = waiting.write(base)
            waiting = ahead.made()
        called = came
    if waiting is not None:
        chain.write([*called, *waiting.write(base)])
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
