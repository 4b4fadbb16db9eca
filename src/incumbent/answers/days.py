"""The days between which it is worth looking: on which something changed, and on which something became known."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from incumbent.answers.known import became_known
from incumbent.answers.reports import date_of_text
from incumbent.model.claim import TenureClaim
from incumbent.model.entry import Witness


def told_days(witnesses: Iterable[Witness]) -> tuple[datetime.date, ...]:
    """The days for which a start or an end is told, the first day of a month or a year where no more is told; in
    order."""
    dates = {
        date.earliest
        for witness in witnesses
        if isinstance(witness.claim, TenureClaim)
        and witness.claim.kind in ("start", "end")
        and (date := date_of_text(witness.claim.date)) is not None
    }
    return tuple(sorted(dates))


def known_days(witnesses: Iterable[Witness]) -> tuple[datetime.date, ...]:
    """The days on which the world could read something, in order."""
    return tuple(sorted({became_known(witness) for witness in witnesses}))
