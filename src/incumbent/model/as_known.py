"""What was known of an organisation by a day."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from incumbent.model.dispute import Dispute
from incumbent.model.held import Held
from incumbent.model.history import Timeline


@dataclass(frozen=True, slots=True, kw_only=True)
class AsKnown:
    """The answers of an organisation as known at the end of `day`: its timeline, who holds which seat on every day, and
    what sources dispute."""

    day: datetime.date
    timeline: Timeline
    held: tuple[Held, ...]
    disputes: tuple[Dispute, ...]
