"""What was known of an organisation on each day on which something became known."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import TYPE_CHECKING

from incumbent.faces.charts.bounds import bounds

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from incumbent.desk import Desk
    from incumbent.model.answer import Tenure
    from incumbent.model.as_known import AsKnown
    from incumbent.model.dispute import Dispute
    from incumbent.model.entry import Source
    from incumbent.model.held import Held as Row
    from incumbent.model.history import Timeline

MOST = 96  # days on which something became known that a page can go back to
_LAST = datetime.date.max


@dataclass(frozen=True, slots=True)
class Held:
    """A tenure that the answer to "who" tells on the days from `since` on and before `until`; or, as `designate`, that
    it tells as announced."""

    tenure: Tenure
    since: str
    until: str
    designate: bool = False


@dataclass(frozen=True, slots=True)
class State:
    """The answers as known at the end of `day`."""

    day: datetime.date
    timeline: Timeline
    held: tuple[Held, ...]
    disputes: tuple[Dispute, ...]


def states(desk: Desk, organization: str, known_at: datetime.date | None = None) -> list[State]:
    """The states in the order of days, none later than `known_at`. Raises NotFound, LedgerError."""
    return [_state(told) for told in desk.as_known(organization, most=MOST, known_at=known_at)]


def _state(told: AsKnown) -> State:
    tenures = told.timeline.tenures
    by_row = {_row(tenure): tenure for tenure in tenures}
    held = [Held(by_row[row], one.since, one.until) for one in told.held if (row := _told_of(one)) in by_row]
    return State(told.day, told.timeline, (*held, *_designate(tenures)), told.disputes)


def _told_of(one: Row) -> tuple[object, ...]:
    """What a row on a board tells of its tenure."""
    return one.person_key, one.post_class, one.starts, one.ends, one.confirmed_on, one.acting


def _row(tenure: Tenure) -> tuple[object, ...]:
    """What a tenure has in common with its row on a board."""
    confirmed = tenure.last_confirmed
    return (
        tenure.person_key,
        tenure.post_class,
        " ".join(date.edtf for date in tenure.starts),
        " ".join(date.edtf for date in tenure.ends),
        confirmed.isoformat() if confirmed else "",
        int(tenure.acting),
    )


def _designate(tenures: Sequence[Tenure]) -> Iterator[Held]:
    for tenure in tenures:
        announced = min((date.earliest for date in tenure.starts_announced), default=None)
        begins = datetime.date.fromordinal(bounds(tenure, _LAST.toordinal() - 1).first)
        if announced is not None and announced < begins:
            yield Held(tenure, announced.isoformat(), begins.isoformat(), designate=True)


def articles(states: Sequence[State]) -> dict[str, Source]:
    """The sources behind the last state, by their ids."""
    answer = states[-1].timeline
    return {w.source.id: w.source for told in (answer.tenures, answer.plans) for one in told for w in one.witnesses}
