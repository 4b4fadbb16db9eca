"""The second clock: what the world could have read by a day."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from incumbent.model.entry import Witness


def known(witnesses: Iterable[Witness], known_at: datetime.date | None) -> list[Witness]:
    """What had been published by the end of `known_at`; everything where that is None.

    A source dated to a month or a year is known from its last day on: nothing is shown as known before it surely was.
    One without a date of publication is known from the day that the ledger recorded it.
    """
    return [w for w in witnesses if known_at is None or _published(w) <= known_at]


def _published(witness: Witness) -> datetime.date:
    at = witness.source.published_at
    return at.latest if at is not None else datetime.date.fromisoformat(witness.recorded_at[:10])
