"""All that is known of an organisation's posts, or of a person's, in the order of time."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from incumbent.answers.holders import known
from incumbent.answers.tenures import tenures
from incumbent.model.answer import Timeline
from incumbent.model.entry import Witness


def timeline(name: str, witnesses: Iterable[Witness], known_at: datetime.date | None = None) -> Timeline:
    """The tenures and plans that `witnesses` tell of, as known at `known_at`."""
    made, plans = tenures(known(witnesses, known_at))
    return Timeline(name=name, known_at=known_at, tenures=tuple(made), plans=tuple(plans))
