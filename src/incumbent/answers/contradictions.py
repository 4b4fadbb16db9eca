"""One article, one seat, one day, and both changes: nobody leaves a post and takes it up again on the same day."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Sequence

from incumbent.answers.reports import Report

_SLIP = datetime.timedelta(1)


def void(reports: Sequence[Report]) -> list[Report]:
    """The asserted reports about one person in one seat that do not count, because their own article contradicts them
    and other articles tell of the opposite change alone. Where others tell both, or neither, all count."""
    changes = [r for r in reports if r.claim.modality == "asserted" and r.claim.tenure_kind in ("start", "end")]
    documents = {r.claim.document for r in changes if r.claim.tenure_kind == "start"}
    if documents.isdisjoint(r.claim.document for r in changes if r.claim.tenure_kind == "end"):
        return []
    told: dict[tuple[object, ...], dict[str, list[Report]]] = defaultdict(dict)
    for report in changes:
        if report.span is not None:  # who stood in may get the post for good on the day on which that ends
            where = (report.claim.document, report.span, report.claim.acting)
            told[where].setdefault(report.claim.tenure_kind, []).append(report)
    found: list[Report] = []
    for kinds in told.values():
        if len(kinds) == 2:
            backed = {kind for kind, ours in kinds.items() if _told_elsewhere(ours[0], changes)}
            if len(backed) == 1:
                found += [report for kind, ours in kinds.items() if kind not in backed for report in ours]
    return found


def _told_elsewhere(report: Report, changes: Sequence[Report]) -> bool:
    """Another article has that change on that day, or on the day before or after it."""
    assert report.span is not None
    first, last = report.span
    return any(
        other.span is not None
        and other.claim.tenure_kind == report.claim.tenure_kind
        and other.claim.document != report.claim.document
        and other.span[0] <= last + _SLIP
        and first - _SLIP <= other.span[1]
        for other in changes
    )
