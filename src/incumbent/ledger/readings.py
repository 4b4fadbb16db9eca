"""What a ledger has read, for those who look through it: documents in an order, versions, quotations."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from incumbent.ledger import asking
from incumbent.ledger.dialects import Base, Row, marks
from incumbent.ledger.withdrawals import withdrawn
from incumbent.model.entry import Witness

if TYPE_CHECKING:
    from incumbent.model.dossier import Reading

_READING = f"SELECT {asking.SOURCE}, d.known_on, (SELECT count(*) FROM claim c WHERE c.seq = d.seq) FROM document d"
_LAST_DAY = "9999-12-31"
_ALL = 2**62  # more entries than there can be


class Readings:
    """The questions of a ledger about its documents. `known_at` and `recorded_by` are as everywhere in this room."""

    _base: Base

    def readings(
        self, most: int, *, before: int = 0, known_at: datetime.date | None = None, recorded_by: str = ""
    ) -> list[Reading]:
        """The documents that were read last, the last one first; those that were read before an entry where it is
        given."""
        rows = self._base.rows(
            f"{_READING} WHERE d.seq < ? AND d.known_on <= ? AND (? = '' OR d.recorded_at <= ?)"
            " ORDER BY d.seq DESC LIMIT ?",
            before or _ALL,
            known_at.isoformat() if known_at else _LAST_DAY,
            recorded_by,
            recorded_by,
            most,
        )
        return self._readings(rows, known_at, recorded_by)

    def newest(self, most: int, *, known_at: datetime.date | None = None, recorded_by: str = "") -> list[Reading]:
        """The documents that the world could read last, the last one first."""
        rows = self._base.rows(
            f"{_READING} WHERE d.known_on <= ? AND (? = '' OR d.recorded_at <= ?)"
            " ORDER BY d.known_on DESC, d.seq DESC LIMIT ?",
            known_at.isoformat() if known_at else _LAST_DAY,
            recorded_by,
            recorded_by,
            most,
        )
        return self._readings(rows, known_at, recorded_by)

    def versions(self, document: str, *, known_at: datetime.date | None = None, recorded_by: str = "") -> list[Reading]:
        """All versions of the article of a document (id), in the order in which the world could read them; this one
        also where it came later."""
        rows = self._base.rows(
            f"{_READING} WHERE d.id = ? OR d.article IN (SELECT o.article FROM document o WHERE o.id = ? AND"
            " o.article != '') ORDER BY d.known_on, d.seq",
            document,
            document,
        )
        last = known_at.isoformat() if known_at else _LAST_DAY
        told = [row for row in rows if row[1] == document or (row[10] <= last and row[9] <= (recorded_by or row[9]))]
        return self._readings(told, known_at, recorded_by)

    def told_in(self, seqs: Sequence[int]) -> list[Witness]:
        """The claims of documents, by their entries."""
        return asking.witnesses(self._base, asking.claims_about(self._base, "seq", seqs)) if seqs else []

    def quoted(
        self,
        organizations: Collection[str],
        most: int,
        *,
        known_at: datetime.date | None = None,
        recorded_by: str = "",
    ) -> list[Witness]:
        """The quotations in the documents that tell of an organisation (its keys), the last published first."""
        keys = sorted(organizations)
        stretches = asking.within(self._base, "o")
        rows = self._base.rows(
            f"SELECT {asking.CLAIM} FROM claim c JOIN document d ON d.seq = c.seq WHERE c.kind = 'quotation'"
            f" AND c.seq IN (SELECT o.seq FROM claim o WHERE {stretches}"
            f" AND o.organization_key IN ({marks(len(keys))}))"
            " AND d.known_on <= ? AND (? = '' OR d.recorded_at <= ?)"
            " ORDER BY d.known_on DESC, c.seq, c.id LIMIT ?",
            *keys,
            known_at.isoformat() if known_at else _LAST_DAY,
            recorded_by,
            recorded_by,
            most,
        )
        return asking.witnesses(self._base, rows, known_at, recorded_by)

    def known_between(self, since: datetime.date, until: datetime.date, most: int) -> int:
        """How many documents became known in a span of days, counted up to `most`."""
        sql = "SELECT count(*) FROM (SELECT 1 AS one FROM document WHERE known_on BETWEEN ? AND ? LIMIT ?) AS counted"
        count: int = self._base.rows(sql, since.isoformat(), until.isoformat(), most)[0][0]
        return count

    def _readings(self, rows: Sequence[Row], known_at: datetime.date | None, recorded_by: str) -> list[Reading]:
        from incumbent.model.dossier import Reading

        out = withdrawn(self._base, [row[0] for row in rows], known_at, recorded_by)
        return [
            Reading(
                seq=row[0],
                source=asking.source_of(row),
                recorded_at=row[9],
                known_on=datetime.date.fromisoformat(row[10]),
                claims=row[11],
                withdrawn_at=out.get(row[0]),
            )
            for row in rows
        ]
