"""What sources contradict each other about."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Literal

from incumbent.model.claim import TenureKind
from incumbent.model.entry import Witness

DisputeKind = Literal["date", "person", "title", "manner", "status"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """What one side of a dispute says, the witnesses that say it, and the independent origins that they go back to."""

    says: str
    witnesses: tuple[Witness, ...]
    origins: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """Sources contradict each other about a seat on a day.

    `about` is what they differ on: the `start` or the `end` of a tenure, or who is in the seat (`hold`). `person` is ""
    where just that is disputed. The side with the most origins stands first, and of two the one that was told first.
    `settled_by` says what would settle it.
    """

    kind: DisputeKind
    about: TenureKind
    person: str
    organization: str
    post: str | None
    post_class: str
    day: datetime.date
    sides: tuple[Side, ...]
    settled_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Disputes:
    """What sources dispute, in the order of the days. `name` is "" where all that the ledger holds was asked about."""

    name: str
    known_at: datetime.date | None
    disputes: tuple[Dispute, ...]
    recorded_at: datetime.date | None = None
