"""How a ledger has grown since an entry, for those who follow it."""

from __future__ import annotations

import datetime

from incumbent.ledger.dialects import Base
from incumbent.ledger.reviews import standing
from incumbent.ledger.withdrawals import withdrawn
from incumbent.model.entry import Grown


class Growth:
    """The questions of a ledger about its latest entries."""

    _base: Base

    def grown(self, after: int) -> Grown:
        """What came behind the entry `after`: documents that were read, and those that may have come to count no more,
        or again, by it."""
        read = self._base.rows("SELECT seq, id FROM document WHERE seq > ? ORDER BY seq", after)
        touched = self._base.rows(
            "SELECT d.seq, d.id FROM retraction r JOIN document d ON d.id = r.document WHERE r.seq > ?"
            " UNION SELECT o.seq, o.id FROM document n JOIN document o ON o.article = n.article AND o.article != ''"
            " WHERE n.seq > ? AND n.article != '' AND o.seq <= ?"
            " UNION SELECT d.seq, d.id FROM review v JOIN document d ON d.id = v.document WHERE v.seq > ?",
            *[after] * 4,
        )
        return Grown(
            read=tuple(id_ for _, id_ in read),
            places=tuple(sorted({seq for seq, _ in (*read, *touched)})),
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
