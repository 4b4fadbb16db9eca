"""The second clock and the third: what the world could have read by a day, and what this ledger had read by a day."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from incumbent.model.entry import Witness


def known(
    witnesses: Iterable[Witness], known_at: datetime.date | None, recorded_at: datetime.date | None = None
) -> list[Witness]:
    """What had been published by the end of `known_at` and not withdrawn by then; everything that still counts where
    that is None. With `recorded_at`, only what the ledger had recorded by the end of that day, and as it then stood.

    A source dated to a month or a year is known from its last day on: nothing is shown as known before it surely was.
    One without a date of publication is known from the day that the ledger recorded it. A claim counts once, however
    often it is handed in.
    """
    read = {
        witness.claim: witness
        for witness in witnesses
        if (known_at is None or became_known(witness) <= known_at)
        and (witness.withdrawn_at is None or _stood(witness.withdrawn_at, known_at, recorded_at))
        and (recorded_at is None or recorded(witness) <= recorded_at)
    }
    return list(read.values())


def became_known(witness: Witness) -> datetime.date:
    """The day by which the world could read it."""
    at = witness.source.published_at
    return at.latest if at is not None else recorded(witness)


def recorded(witness: Witness) -> datetime.date:
    """The day on which the ledger learned it."""
    return datetime.date.fromisoformat(witness.recorded_at[:10])


def _stood(withdrawn_at: datetime.date, known_at: datetime.date | None, recorded_at: datetime.date | None) -> bool:
    """A withdrawal counts from its day on: for what was known then, and for what the ledger held then."""
    if recorded_at is not None and withdrawn_at > recorded_at:
        return True
    return known_at is not None and withdrawn_at > known_at
