"""What was known of an organisation on each day on which something became known."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import TYPE_CHECKING

from incumbent.faces.charts.bounds import bounds, published

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from incumbent.desk import Desk
    from incumbent.model.answer import Tenure
    from incumbent.model.dispute import Dispute
    from incumbent.model.history import Timeline

_FIRST, _LAST = datetime.date.min, datetime.date.max


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
    """The states in the order of days, each another than the one before; none later than `known_at`. Raises NotFound,
    LedgerError."""
    latest = desk.timeline(organization, known_at=known_at)
    made: list[State] = []
    with desk.boards() as boards:
        for day in _days(desk, organization, latest, known_at):
            timeline = desk.timeline(organization, known_at=day)
            by_row = {_row(tenure): tenure for tenure in timeline.tenures}
            held = [
                Held(by_row[row], told.since, told.until)
                for told in boards.timeline(organization, known_at=day)
                if (row := (told.person_key, told.post_class, told.starts, told.ends, told.confirmed_on, told.acting))
                in by_row
            ]
            held += list(_designate(timeline.tenures))
            disputes = desk.disputes(organization, known_at=day).disputes
            made.append(State(day, timeline, tuple(held), disputes))
    return made


def _days(desk: Desk, organization: str, latest: Timeline, known_at: datetime.date | None) -> Sequence[datetime.date]:
    """The days on which something was published that counts, or was withdrawn."""
    witnesses = [w for told in (latest.tenures, latest.plans) for one in told for w in one.witnesses]
    days = {published(witness) for witness in witnesses}
    if days:
        found = desk.changes(organization, since=_FIRST + datetime.timedelta(1), until=known_at or max(days))
        days |= {change.known_at for change in found.changes}
    return sorted(days)


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


def articles(states: Sequence[State]) -> Mapping[str, None]:
    """The documents behind the last state, in the order of their days."""
    witnesses = [
        w for told in (states[-1].timeline.tenures, states[-1].timeline.plans) for t in told for w in t.witnesses
    ]
    return dict.fromkeys(w.source.id for w in sorted(witnesses, key=lambda w: (published(w), w.source.id)))
