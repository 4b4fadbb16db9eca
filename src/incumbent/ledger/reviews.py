"""What persons said of claims: confirmed or rejected, and taken back.

A rejected claim counts no more from a day on, as one of a retracted document does. What was said last of a claim
counts; where that is taken back, what was said before counts again, from the day of taking back on.
"""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from incumbent.ledger.dialects import Base, Row, marks
from incumbent.ledger.withdrawals import LAST_ENTRY
from incumbent.model.entry import Review

_REVIEW = "seq, claim, document, verdict, since, why, by_whom, undoes, recorded_at"
_EVER = "9999-12-31"
_NEVER = _EVER + "~"
_MANY = 500  # values in one question


@dataclass(frozen=True, slots=True)
class Standing:
    """The review of a claim that stands, and the day from which the claim counts no more, None where it counts."""

    review: Review | None
    out: datetime.date | None


def standing(
    base: Base,
    documents: Collection[str],
    known_at: datetime.date | None = None,
    recorded_by: str = "",
    until: int = LAST_ENTRY,
) -> dict[str, Standing]:
    """The claims of documents (ids) that persons reviewed, by their ids: how they stand by the end of `known_at` (None:
    for good), as far as it was recorded by `recorded_by`, where given, and by the entry `until`."""
    told: dict[str, list[Review]] = defaultdict(list)
    for review in reviews(base, documents):
        if review.seq <= until and (not recorded_by or review.recorded_at <= recorded_by):
            told[review.claim].append(review)
    at = known_at.isoformat() if known_at else _EVER
    return {claim: _stands(ours, at) for claim, ours in told.items()}


def _stands(told: Sequence[Review], at: str) -> Standing:
    undone = {one.undoes: one.on.isoformat() for one in told if one.undoes is not None}
    spans = [(one.on.isoformat(), undone.get(one.seq, _NEVER), one) for one in told if one.undoes is None]
    last, since = None, ""
    for day in sorted({day for span in spans for day in span[:2] if day <= at}):
        last = next((one for start, end, one in reversed(spans) if start <= day < end), None)
        since = (since or day) if last is not None and last.verdict == "rejected" else ""
    return Standing(last, datetime.date.fromisoformat(since) if since else None)


def reviews(base: Base, documents: Collection[str]) -> list[Review]:
    """All reviews of claims of documents (ids), and what undid them, in the order in which they were recorded."""
    if not base.rows("SELECT 1 FROM review LIMIT 1"):
        return []
    wanted, found = sorted(set(documents)), list[Review]()
    for at in range(0, len(wanted), _MANY):
        some = wanted[at : at + _MANY]
        found += reviews_where(base, f"document IN ({marks(len(some))})", *some)
    return sorted(found, key=lambda one: one.seq)


def reviews_where(base: Base, where: str, *values: object) -> list[Review]:
    """The reviews for which that holds."""
    return list(map(_review, base.rows(f"SELECT {_REVIEW} FROM review WHERE {where}", *values)))


def _review(row: Row) -> Review:
    seq, claim, document, verdict, since, why, by, undoes, recorded_at = row
    return Review(
        claim=claim,
        document=document,
        verdict=verdict,
        on=datetime.date.fromisoformat(since),
        why=why,
        by=by,
        undoes=undoes,
        recorded_at=recorded_at,
        seq=seq,
    )
