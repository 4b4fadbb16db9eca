"""A ledger: it appends, and gives back what was appended. SQLite or PostgreSQL, behind one door."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import Self

from incumbent.errors import NotFound
from incumbent.ledger import asking
from incumbent.ledger.appending import Chain, Keys, Sign, append_all
from incumbent.ledger.board_keeper import BoardKeeper
from incumbent.ledger.bodies import claim_of, text_of
from incumbent.ledger.checking import check, verify
from incumbent.ledger.copying import copy
from incumbent.ledger.derived import words_of
from incumbent.ledger.dialects import LAST, Row, opened
from incumbent.ledger.growth import Growth
from incumbent.ledger.links import entries, last
from incumbent.ledger.lookups import looked_up
from incumbent.ledger.readings import Readings
from incumbent.ledger.reviewing import Reviewing, judgement_body
from incumbent.model.claim import Claim
from incumbent.model.document import Document
from incumbent.model.entry import Entry, Judgement, NameSort, PartySort, Retraction, Source, Witness
from incumbent.model.findings import Findings
from incumbent.model.held import Boarding


class Ledger(BoardKeeper, Growth, Readings, Reviewing):
    """One ledger, at a path or a `postgresql://` address; a context that closes it. Raises the children of LedgerError.

    Questions take `known_at`, the day by whose end the world had read something, and `recorded_by`, a time in UTC by
    which this ledger had recorded it; without them, everything counts.
    """

    def __init__(self, place: Path | str, *, writable: bool = False) -> None:
        self.place = place
        super().__init__(opened(place, writable=writable))

    def close(self) -> None:
        self._base.close()

    def last(self) -> tuple[int, str]:
        """The number and the hash of the last entry: what is made from the entries is the same as long as it is.
        `(0, "")` where there is none."""
        return last(self._base)

    def snapshot(self) -> AbstractContextManager[None]:
        """All questions inside are answered from the same state of the ledger, whoever appends meanwhile."""
        return self._base.snapshot()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # ---- appending ------------------------------------------------------------------------------------------------

    def append(
        self, document: Document, claims: Sequence[Claim], recorded_at: str, keys: Keys, sign: Sign | None = None
    ) -> bool:
        """Appends a document with its claims as one entry, all or nothing; False where the document is held already.

        `keys` gives the keys of a claim's person and organisation ("" for none), `sign` pairs of a sort and a value
        under which the document shall be found again. Raises ValueError where evidence is not in the text,
        LedgerReadOnly, LedgerBusy.
        """
        return self.append_all([(document, claims)], recorded_at, keys, sign)[0]

    def append_all(
        self,
        readings: Iterable[tuple[Document, Sequence[Claim]]],
        recorded_at: str,
        keys: Keys,
        sign: Sign | None = None,
    ) -> list[bool]:
        """Appends many documents as `append` does, an entry each, all of them or none."""
        with self._base.writing():
            return append_all(self._base, readings, recorded_at, keys, sign)

    def retract(
        self, document: str, why: str, by: str, recorded_at: str, on: datetime.date | None = None
    ) -> Retraction:
        """Appends that a document (its id, or the unambiguous head of it) no longer counts from `on`, else from the day
        of recording. Where it counts no more by then already, nothing is appended, and what says so comes back. Raises
        NotFound."""
        day = on or datetime.date.fromisoformat(recorded_at[:10])
        with self._base.writing():
            id_ = self._one("document", document)[1]
            return self.retracted(id_, day) or self._retract(id_, day, why, by, None, recorded_at)

    def restore(
        self, document: str, why: str, by: str, recorded_at: str, on: datetime.date | None = None
    ) -> Retraction:
        """Appends that the retractions of a document no longer hold from `on`, else from the day of recording, and
        gives the last of these entries. Raises NotFound where nothing is to be undone."""
        day = on or datetime.date.fromisoformat(recorded_at[:10])
        with self._base.writing():
            id_ = self._one("document", document)[1]
            undone = [self._retract(id_, day, why, by, one.seq, recorded_at) for one in self._standing(id_)]
        if not undone:
            raise NotFound(f"{id_} is not retracted", "nothing is to be undone")
        return undone[-1]

    def retracted(self, document: str, on: datetime.date) -> Retraction | None:
        """The retraction, not taken back, by which a document (id) counts no more on a day; None where it counts."""
        told = [one for one in self._standing(document) if one.on <= on]
        return min(told, key=lambda one: (one.on, one.seq), default=None)

    def _standing(self, document: str) -> list[Retraction]:
        """The retractions of a document (id) that nobody took back."""
        told = asking.retractions_where(self._base, "document = ? ORDER BY seq", document)
        undone = {one.undoes for one in told}
        return [one for one in told if one.undoes is None and one.seq not in undone]

    def _retract(
        self, document: str, day: datetime.date, why: str, by: str, undoes: int | None, recorded_at: str
    ) -> Retraction:
        """Inside `writing` only."""
        body = {"document": document, "on": day.isoformat(), "why": why, "by": by, "undoes": undoes}
        chain = Chain(self._base)
        seq = chain.add("retract", recorded_at, body)
        chain.write()
        return Retraction(document=document, on=day, why=why, by=by, undoes=undoes, recorded_at=recorded_at, seq=seq)

    def judge(self, judgement: Judgement, recorded_at: str) -> int:
        """Appends a judgement and gives the number of its entry, by which a later one can undo it."""
        return self.judge_all([judgement], recorded_at)[0]

    def judge_all(self, judgements: Iterable[Judgement], recorded_at: str) -> list[int]:
        """Appends many judgements, all of them or none."""
        with self._base.writing():
            chain = Chain(self._base)
            made = [chain.add("judge", recorded_at, judgement_body(one)) for one in judgements]
            chain.write()
        return made

    def sign(self, sign: Sign) -> None:
        """Makes the signatures of all documents anew."""
        with self._base.writing():
            self._base.clear("signature")
            for seq, document in self._all_documents():
                rows = [(sort, value, seq) for sort, value in dict.fromkeys(sign(document))]
                self._base.insert("signature", rows)

    def _all_documents(self) -> Iterator[tuple[int, Document]]:
        for (seq,) in self._base.rows("SELECT seq FROM document ORDER BY seq"):
            yield seq, self._document(self._base.rows("SELECT * FROM document WHERE seq = ?", seq)[0])

    # ---- reading back -----------------------------------------------------------------------------------------------

    def holds(self, document: str) -> bool:
        """True where the document of that id is in the ledger."""
        return bool(self._base.rows("SELECT 1 FROM document WHERE id = ?", document))

    def witnesses(
        self,
        *,
        organization: str | Collection[str] = "",
        person: str | Collection[str] = "",
        document: str = "",
        besides: str = "",
        known_at: datetime.date | None = None,
        recorded_by: str = "",
    ) -> list[Witness]:
        """The claims about an organisation or a person (one key or several) or in a document (id), in the order of
        publication; without those about the organisation `besides`. What was withdrawn is among them: `withdrawn_at`
        tells it, as of `known_at`."""
        if organization or person:
            column, asked = ("organization_key", organization) if organization else ("person_key", person)
            values = [asked] if isinstance(asked, str) else list(asked)
            rows = asking.claims_about(self._base, column, values, besides)
        else:
            found = self._base.rows("SELECT seq FROM document WHERE id = ?", document)
            rows = asking.claims_about(self._base, "seq", found[0], besides) if found else []
        return asking.witnesses(self._base, rows, known_at, recorded_by)

    def witnesses_in(
        self, organization: str | Collection[str], post_classes: Collection[str], known_at: datetime.date
    ) -> list[Witness]:
        """As `witnesses`, those about posts of some classes alone, and without those that nobody can have read by
        `known_at`."""
        keys = [organization] if isinstance(organization, str) else list(organization)
        return asking.witnesses(self._base, asking.claims_in(self._base, keys, post_classes, known_at), known_at)

    def _told(self, keys: list[str], known_at: datetime.date | None = None) -> list[Witness]:
        return self.witnesses(organization=keys, known_at=known_at)

    def published(self, since: datetime.date, until: datetime.date, recorded_by: str = "") -> list[Witness]:
        """The claims that became known from `since` to `until`, both included, in the order of those days."""
        rows = asking.claims_known(self._base, since, until)
        return asking.witnesses(self._base, rows, None, recorded_by)

    def withdrawn(self, since: datetime.date, until: datetime.date, recorded_by: str = "") -> list[Witness]:
        """The claims that were withdrawn from `since` to `until`, both included, and were so at the end of `until`."""
        seqs = asking.maybe_withdrawn(self._base, since, until)
        rows = asking.claims_about(self._base, "seq", seqs) if seqs else []
        told = asking.witnesses(self._base, rows, until, recorded_by)
        return [w for w in told if w.withdrawn_at is not None and since <= w.withdrawn_at <= until]

    def retractions(self) -> list[Retraction]:
        """All retractions, and what undid them, in the order in which they were recorded."""
        return asking.retractions(self._base)

    def judgements(self, recorded_by: str = "") -> list[Judgement]:
        """All judgements, and those that undid others, in the order in which they were recorded."""
        return asking.judgements(self._base, recorded_by)

    def parties(self, sort: PartySort) -> Iterator[tuple[str, tuple[str, ...]]]:
        """The keys of all persons or organisations with their spellings, in the order of keys."""
        return asking.parties(self._base, sort)

    def places(
        self, *, person: Collection[str] = (), organization: Collection[str] = ()
    ) -> set[tuple[str, str, str, str]]:
        """Where parties with those keys appear: person, organisation, class of post, year of publication or ""."""
        column, keys = ("person_key", person) if person else ("organization_key", organization)
        return asking.places(self._base, column, keys)

    def organizations(self, after: str, most: int) -> list[str]:
        """The keys of organisations that claims are about, from the one behind `after` on, in their order."""
        return asking.organizations(self._base, after, most)

    def spellings(self, sort: NameSort, keys: Collection[str]) -> dict[str, tuple[str, ...]]:
        """The spellings of parties by their keys."""
        return asking.spellings(self._base, sort, keys)

    def documents(self, ids: Collection[str] = ()) -> Iterator[tuple[Source, str]]:
        """Documents with their texts in the order in which they were read; all where no ids are given."""
        return asking.documents(self._base, ids)

    def is_signed(self, sort: str) -> bool:
        """False where there are documents, and none of them has a signature of that sort."""
        sql = "SELECT 1 FROM signature WHERE sort = ? LIMIT 1"
        return bool(self._base.rows(sql, sort)) or not self._base.rows("SELECT 1 FROM document LIMIT 1")

    def signatures(self, sort: str, documents: Collection[str] = ()) -> Iterator[tuple[str, str]]:
        """The id of a document and a value of that sort, for all documents or for some."""
        yield from asking.signatures(self._base, sort, documents)

    def signed(self, sort: str, value: str) -> list[str]:
        """The ids of the documents with that signature."""
        sql = (
            "SELECT d.id FROM signature s JOIN document d ON d.seq = s.seq WHERE s.sort = ? AND s.value = ? ORDER BY 1"
        )
        return [row[0] for row in self._base.rows(sql, sort, value)]

    def classes_of(self, post: str) -> list[str]:
        """The classes that the words of a post stood for in what was read."""
        sql = "SELECT DISTINCT value FROM name WHERE sort = 'post' AND key = ? ORDER BY 1"
        return [row[0] for row in self._base.rows(sql, words_of(post))]

    def names_like(self, part: str, *, people: bool, limit: int = 3) -> list[str]:
        """Names of organisations, and of `people`, whose key holds `part`, the shortest first: for "did you mean"."""
        sql = (
            "SELECT min(name) FROM name WHERE sort IN ('organization', ?) AND replace(key, ?, '') != key"
            " GROUP BY key, sort ORDER BY length(key), key, sort LIMIT ?"
        )
        return [row[0] for row in self._base.rows(sql, "person" if people else "", part, limit)] if part else []

    def looked_up(self, words: str, most: int) -> list[tuple[str, NameSort, str]]:
        """Lookup, sort and key of the names of parties and posts that words are the heads of: see lookups.py."""
        return looked_up(self._base, words, most)

    def told_of(self, sort: PartySort, keys: Collection[str], most: int) -> dict[str, int]:
        """How many claims are about parties, each counted up to `most`."""
        return asking.told_of(self._base, sort, keys, most)

    def claim(self, id_: str) -> tuple[Claim, Document, str]:
        """A claim by its id or the unambiguous head of it, its document, and when it was recorded. Raises NotFound."""
        _, seq, kind, _, _, _, _, said = self._one("claim", id_)
        row = self._base.rows("SELECT * FROM document WHERE seq = ?", seq)[0]
        return claim_of(kind, row[1], said), self._document(row), row[10]

    def document(self, id_: str) -> Document:
        """A document by its id or the unambiguous head of it. Raises NotFound."""
        return self._document(self._one("document", id_))

    def _document(self, row: Row) -> Document:
        seq, _, name, _, title_end, language, published_at, basis, publisher, url, *_ = row
        (content,) = self._base.rows("SELECT content FROM text WHERE seq = ?", seq)[0]
        return Document(
            name=name,
            text=text_of(content),
            title_end=title_end,
            language=language,
            published_at=asking.date_of(published_at),
            published_basis=basis,
            publisher=publisher,
            url=url,
        )

    def entries(self) -> Iterator[Entry]:
        """The chain from its first link on."""
        return entries(self._base)

    def verify(self, boarding: Boarding | None = None) -> Findings:
        """Goes through the whole ledger, makes again what is made from its entries, and names what differs; with
        `boarding`, the boards too."""
        return verify(self._base, self._maker(boarding) if boarding else None)

    def copy_to(self, target: Ledger) -> Findings:
        """Appends to `target` what it lacks of this ledger, and verifies it. Raises LedgerError where `target` holds
        another chain."""
        return copy(self._base, target._base)

    def check(self) -> tuple[int, str]:
        """How many entries there are and the hash of the last; raises LedgerDamaged where one is not as written."""
        return check(self._base)

    def _one(self, table: str, id_: str) -> Row:
        stretches = f"{asking.within(self._base, table)} AND " if table == "claim" else ""
        rows = self._base.rows(f"SELECT * FROM {table} WHERE {stretches}id >= ? AND id < ? LIMIT 2", id_, id_ + LAST)
        if len(rows) != 1:
            many = "more than one" if rows else "no"
            raise NotFound(f"the ledger holds {many} {table} {id_!r}", "take an id as who, timeline or show print it")
        return rows[0]
