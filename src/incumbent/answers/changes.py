"""What became known in a span of days, event by event, with what it replaced."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from incumbent.answers.known import became_known, recorded
from incumbent.answers.occupancy import Occupancy
from incumbent.answers.prospects import Place, Prospects
from incumbent.answers.reports import NO_ORIGINS
from incumbent.answers.seating import NOTHING, Seating, unsettled
from incumbent.model.answer import Plan, Tenure
from incumbent.model.claim import SINGLE_SEATS, Claim, TenureClaim
from incumbent.model.entry import Witness
from incumbent.model.history import Change, Changes, Event
from incumbent.model.time import eve

_EVENTS: tuple[Event, ...] = ("withdrawn", "ended", "began", "seen", "dated", "revised")
_RANK = {event: rank for rank, event in enumerate((*_EVENTS, "planned", "rumoured", "denied", "settled"))}


def changes(
    name: str,
    witnesses: Iterable[Witness],
    *,
    since: datetime.date,
    until: datetime.date,
    recorded_at: datetime.date | None = None,
    origins: Mapping[str, str] = NO_ORIGINS,
    beside: Sequence[Witness] = (),
) -> Changes:
    """The tenures and plans of `witnesses` that became known, or became different, from `since` to `until`.

    Who held a seat, and what became of plans, hangs on more: on all that is told of these organisations and of the
    people of plans. What `witnesses` do not have of that stands in `beside`.
    """
    asked = list(witnesses)
    told = [w for w in (*asked, *beside) if isinstance(w.claim, TenureClaim)]
    told = [w for w in told if recorded_at is None or recorded(w) <= recorded_at]
    people: dict[str, list[Witness]] = defaultdict(list)
    for witness in told:
        people[witness.person_key.rpartition(" ")[2]].append(witness)
    days: dict[datetime.date, list[str]] = defaultdict(list)
    for last in sorted(people):
        about = people[last]
        for day in {became_known(w) for w in about} | {w.withdrawn_at for w in about if w.withdrawn_at}:
            if since <= day <= until:
                days[day].append(last)

    def known(last: str, day: datetime.date) -> Seating:
        return unsettled(people[last], known_at=day, recorded_at=recorded_at, origins=origins)

    first = since > datetime.date.min  # nothing was known before all days
    ledger = _Known({last: known(last, eve(since)) if first else NOTHING for last in sorted(people)})
    ours = {witness.claim for witness in asked} if beside else None
    found: list[Change] = []
    for day in sorted(days):
        learned = ledger.learn(day, {last: known(last, day) for last in days[day]})
        found += sorted((one for one in learned if ours is None or _is_told(one, ours)), key=_by_seat)
    return Changes(name=name, since=since, until=until, changes=tuple(found), recorded_at=recorded_at)


def _is_told(change: Change, claims: Collection[Claim]) -> bool:
    """The tenure or plan rests on one of the claims."""
    return any(w.claim in claims for about in (change.before, change.after) if about for w in about.witnesses)


def _by_seat(change: Change) -> tuple[object, ...]:
    about = change.about
    return (about.organization, about.post_class, isinstance(about, Plan), _RANK[change.event], about.person)


class _Known:
    """What is known, brought forward day by day: by the last names of people, none of whom makes a difference to the
    tenures of another; the seats with one holder, and what became of plans, by all of them together."""

    def __init__(self, told: Mapping[str, Seating]) -> None:
        self._told = dict(told)
        self._seats: dict[Place, Occupancy] = defaultdict(Occupancy)
        self._prospects = Prospects()
        self._prospects.take(told)
        for one in told.values():
            for place, tenure in _placed(one):
                self._seats[place].add(tenure)

    def learn(self, day: datetime.date, fresh: Mapping[str, Seating]) -> Iterator[Change]:
        """Takes what is known from a day on of some people; gives the changes."""
        before = {last: self._told[last] for last in fresh}
        places = {place for told in (*before.values(), *fresh.values()) for place, _ in _placed(told)}
        held_before = {place: self._seats[place].held(day) for place in places}
        for told in before.values():
            for place, tenure in _placed(told):
                self._seats[place].remove(tenure)
        for told in fresh.values():
            for place, tenure in _placed(told):
                self._seats[place].add(tenure)
        held_after = {place: self._seats[place].held(day) for place in places}
        for last, told in fresh.items():
            old, new = _claims(before[last]), _claims(told)
            for was, now in _pairs(before[last].tenures, told.tenures):
                event = _event(was, now)
                about = now or was
                if event and about is not None:
                    place = (about.organization_key, about.post_class)
                    yield Change(
                        known_at=day,
                        event=event,
                        before=was,
                        after=now,
                        held_before=held_before.get(place, ()),
                        held_after=held_after.get(place, ()),
                        witnesses=_fresh(was, now, old, new),
                    )
        plans = self._prospects.take(fresh)
        self._told |= fresh
        for last, plan, planned in plans:
            event = _plan_event(plan, planned)
            if event:
                old = _claims(before.get(last, self._told[last]))
                witnesses = _fresh(plan, planned, old, _claims(self._told[last]))
                yield Change(known_at=day, event=event, before=plan, after=planned, witnesses=witnesses)


def _placed(told: Seating) -> Iterator[tuple[Place, Tenure]]:
    """The tenures in seats with one holder."""
    for tenure in told.tenures:
        if tenure.organization_key and tenure.post_class in SINGLE_SEATS:
            yield (tenure.organization_key, tenure.post_class), tenure


def _claims(told: Seating) -> set[Claim]:
    return {witness.claim for witness in told.read}


def _pairs(before: Sequence[Tenure], after: Sequence[Tenure]) -> Iterator[tuple[Tenure | None, Tenure | None]]:
    """Each tenure with the one that it was, known by the claims that they share."""
    owner = {w.claim: place for place, tenure in enumerate(before) for w in tenure.witnesses}
    taken = set()
    for tenure in after:
        shared: dict[int, int] = defaultdict(int)
        for witness in tenure.witnesses:
            place = owner.get(witness.claim)
            if place is not None and place not in taken:
                shared[place] += 1
        was = max(shared, key=lambda place: (shared[place], -place), default=None)
        if was is not None:
            taken.add(was)
        yield (before[was] if was is not None else None), tenure
    yield from ((tenure, None) for place, tenure in enumerate(before) if place not in taken)


def _event(before: Tenure | None, after: Tenure | None) -> Event | None:
    if after is None:
        return "withdrawn"
    if before is None:
        if after.ended:
            return "ended"
        return "began" if after.starts or after.began_by else "seen"
    if after.ended and not before.ended:
        return "ended"
    if (after.starts or after.began_by) and not (before.starts or before.began_by):
        return "began"
    if _days(before) != _days(after):
        return "dated"
    if (before.ended, before.acting, before.manner, before.post_class, before.person) != (
        *(after.ended, after.acting, after.manner, after.post_class, after.person),
    ):
        return "revised"
    return None


def _days(tenure: Tenure) -> tuple[object, ...]:
    return (
        *(tenure.starts, tenure.starts_announced, tenure.starts_later),
        *(tenure.ends, tenure.ends_announced, tenure.ends_later),
    )


def _plan_event(before: Plan | None, after: Plan | None) -> Event | None:
    if after is None:
        return "withdrawn"
    if before is None:
        modality = after.modality
        assert modality != "asserted"
        return modality
    if before.outcome != after.outcome:
        return "settled"
    return "dated" if before.date != after.date else None


def _fresh(
    before: Tenure | Plan | None, after: Tenure | Plan | None, old: set[Claim], new: set[Claim]
) -> tuple[Witness, ...]:
    """What was new of it; where nothing was, what is no longer told."""
    fresh = tuple(w for w in after.witnesses if w.claim not in old) if after else ()
    return fresh or (tuple(w for w in before.witnesses if w.claim not in new) if before else ())
