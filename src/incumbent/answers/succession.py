"""Who took a seat with one holder from whom, where nobody told that the one before had left it.

docs/explanation/same-holding.md tells the rule in words ("Who held it on a day").
"""

from __future__ import annotations

import datetime
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from incumbent.answers.tenures import beginning, over
from incumbent.model.answer import Tenure
from incumbent.model.claim import TenureClaim
from incumbent.model.entry import Witness


def took(rival: Tenure, tenure: Tenure) -> bool:
    """`rival` is somebody else whose beginning is told for a later day than that of `tenure`, of which nobody told an
    end; and no article has both in the seat."""
    return (
        not tenure.ended
        and tenure.seen
        and bool(rival.starts or rival.began_by)
        and rival.person_key != tenure.person_key
        and beginning(rival) > beginning(tenure)
        and not told_together(rival, tenure)
    )


def took_within(rival: Tenure, tenure: Tenure) -> bool:
    """The end of `tenure` is told as a month or a year, and `rival`, somebody else, took up the seat within it: by then
    it had come."""
    end = tenure.valid_to
    if end is None or end.day is not None or not tenure.seen:
        return False
    began = beginning(rival)
    return (
        bool(rival.starts or rival.began_by)
        and rival.person_key != tenure.person_key
        and beginning(tenure) < began
        and end.earliest <= began <= end.latest
        and not told_together(rival, tenure)
    )


def back_on(tenure: Tenure, rival: Tenure) -> datetime.date | None:
    """The day from which `tenure` counts again after `rival` took the seat; None where nothing says that it does.

    Who stood in gives the seat back on leaving it. After anybody else it takes a report that has the person in the
    seat: that of a day on which the rival had left."""
    left = over(rival)
    if left is None:
        return None
    left = max(left, beginning(rival))
    if rival.acting and not tenure.acting:
        return left
    place = max(bisect_left(tenure.confirmed, left), bisect_right(tenure.confirmed, beginning(rival)))
    return tenure.confirmed[place] if place < len(tenure.confirmed) else None


def takers(tenures: Sequence[Tenure]) -> list[tuple[Tenure | None, Tenure | None]]:
    """For each tenure of one seat, in the order of their beginnings, the first who took the seat from it, be it for a
    time, and the first who took it for good."""
    found: list[tuple[Tenure | None, Tenure | None]] = []
    for place, tenure in enumerate(tenures):
        first = None
        for at in range(place + 1, len(tenures) if not tenure.ended else 0):
            rival = tenures[at]
            if took(rival, tenure):
                first = first or rival
                if back_on(tenure, rival) is None:
                    found.append((first, rival))
                    break
        else:
            found.append((first, None))
    return found


def told_together(one: Tenure, other: Tenure) -> bool:
    """An article has both in the seat, or has both take it up on one day: they share it."""
    told = {in_seat(witness) for witness in one.witnesses}
    return any(in_seat(witness) in told for witness in other.witnesses if in_seat(witness)[1])


def in_seat(witness: Witness) -> tuple[str, str]:
    """The article, and how it has the person in the seat: "" where it tells no state and no change with its day."""
    claim = witness.claim
    assert isinstance(claim, TenureClaim)
    if claim.tenure_kind == "hold":
        return claim.document, "hold"
    return claim.document, f"start {claim.date}" if claim.tenure_kind == "start" and claim.date else ""
