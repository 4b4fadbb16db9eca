"""How a ledger has grown since an entry, for those who follow it."""

from __future__ import annotations

import datetime

from incumbent.ledger.dialects import Base, marks
from incumbent.ledger.reviews import standing
from incumbent.ledger.withdrawals import withdrawn
from incumbent.model.entry import Grown, Stirred

_MANY = 500  # values in one question


class Growth:
    """The questions of a ledger about its latest entries."""

    _base: Base

    def grown(self, after: int) -> Grown:
        """What came behind the entry `after`: documents that were read, and those that may have come to count no more,
        or again, by it."""
        read = self._base.rows("SELECT seq, id FROM document WHERE seq > ? ORDER BY seq", after)
        touched = self._base.rows(
            "SELECT d.seq, d.id FROM retraction r JOIN document d ON d.id = r.document WHERE r.seq > ?"
            # An older version counts again where the newer one that took its place is retracted.
            " UNION SELECT o.seq, o.id FROM retraction r JOIN document d ON d.id = r.document AND d.article != ''"
            " JOIN document o ON o.article = d.article WHERE r.seq > ?"
            " UNION SELECT o.seq, o.id FROM document n JOIN document o ON o.article = n.article AND o.article != ''"
            " WHERE n.seq > ? AND n.article != '' AND o.seq <= ?"
            " UNION SELECT d.seq, d.id FROM review v JOIN document d ON d.id = v.document WHERE v.seq > ?",
            *[after] * 5,
        )
        return Grown(
            read=tuple(id_ for _, id_ in read),
            places=tuple(sorted({seq for seq, _ in (*read, *touched)})),
        )

    def stirred(self, last: tuple[int, str], most: int) -> Stirred | None:
        """What the entries behind `last` (its number and hash) bear on; None where that is no entry of this ledger, or
        more than `most` came behind it."""
        after, hashed = last
        known = self._base.rows("SELECT hash FROM entry WHERE seq = ?", after) if after else [("",)]
        (newest,) = self._base.rows("SELECT coalesce(max(seq), 0) FROM entry")[0]
        if known != [(hashed,)] or newest - after > most:
            return None
        places = self.grown(after).places
        parties, documents = set[tuple[str, str]](), set[str]()
        for at in range(0, len(places), _MANY):
            some = places[at : at + _MANY]
            sql = f"SELECT DISTINCT person_key, organization_key FROM claim WHERE seq IN ({marks(len(some))})"
            for person, organization in self._base.rows(sql, *some):
                parties |= {("person", person), ("organization", organization)}
            rows = self._base.rows(f"SELECT id FROM document WHERE seq IN ({marks(len(some))})", *some)
            documents.update(row[0] for row in rows)
        judged = self._base.rows("SELECT DISTINCT sort, one, other FROM judgement WHERE seq > ?", after)
        return Stirred(
            parties=frozenset(parties),
            documents=frozenset(documents),
            judged=tuple((sort, one, other) for sort, one, other in judged),
            retracts=bool(self._base.rows("SELECT 1 FROM retraction WHERE seq > ? LIMIT 1", after)),
        )

    def withdrawn_by(self, entry: int, documents: tuple[str, ...]) -> dict[str, datetime.date]:
        """Those of the documents (ids), and of their claims that a person rejected, that did not count when the ledger
        ended with `entry`, by their ids, and from which day."""
        found: dict[str, datetime.date] = {}
        for at in range(0, len(documents), 500):
            some = documents[at : at + 500]
            marks = ", ".join("?" * len(some))
            ids: dict[int, str] = dict(self._base.rows(f"SELECT seq, id FROM document WHERE id IN ({marks})", *some))
            found |= {ids[seq]: day for seq, day in withdrawn(self._base, list(ids), until=entry).items()}
        reviewed = standing(self._base, documents, until=entry)
        return found | {claim: told.out for claim, told in reviewed.items() if told.out}
