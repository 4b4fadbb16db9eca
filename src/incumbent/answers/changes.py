"""What became known in a span of days, event by event, with what it replaced."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from incumbent.answers.holders import by_seat
from incumbent.answers.known import became_known, recorded
from incumbent.answers.reports import NO_ORIGINS, SINGLE_SEATS
from incumbent.answers.seating import Seating, seating
from incumbent.answers.tenures import beginning
from incumbent.model.answer import Plan, Tenure
from incumbent.model.claim import Claim, TenureClaim
from incumbent.model.entry import Witness
from incumbent.model.history import Change, Changes, Event

_DAY = datetime.timedelta(1)
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
) -> Changes:
    """The tenures and plans of `witnesses` that became known, or became different, from `since` to `until`."""
    told = [w for w in witnesses if isinstance(w.claim, TenureClaim)]
    told = [w for w in told if recorded_at is None or recorded(w) <= recorded_at]
    circles = list(_circles(told))
    days: dict[datetime.date, list[int]] = defaultdict(list)
    for place, circle in enumerate(circles):
        for day in {became_known(w) for w in circle} | {w.withdrawn_at for w in circle if w.withdrawn_at}:
            if since <= day <= until:
                days[day].append(place)
    known = [seating(c, known_at=since - _DAY, recorded_at=recorded_at, origins=origins) for c in circles]
    found: list[Change] = []
    for day, places in sorted(days.items()):
        became: list[Change] = []
        before = list(known)
        for place in places:
            known[place] = seating(circles[place], known_at=day, recorded_at=recorded_at, origins=origins)
        held = (_Held(before, day), _Held(known, day))
        for place in places:
            became += _differences(day, before[place], known[place], held)
        found += sorted(became, key=_by_seat)
    return Changes(name=name, since=since, until=until, changes=tuple(found), recorded_at=recorded_at)


def _by_seat(change: Change) -> tuple[object, ...]:
    about = change.about
    return (about.organization, about.post_class, isinstance(about, Plan), _RANK[change.event], about.person)


def _circles(witnesses: Sequence[Witness]) -> Iterator[list[Witness]]:
    """The witnesses in parts of which none makes a difference to another: by the last names of people, those together
    who are told of in one seat with one holder that somebody is planned for."""
    seats: dict[tuple[str, str], set[str]] = defaultdict(set)
    planned = set()
    people: dict[str, list[Witness]] = defaultdict(list)
    for witness in witnesses:
        claim = witness.claim
        assert isinstance(claim, TenureClaim)
        last = witness.person_key.rpartition(" ")[2]
        people[last].append(witness)
        if claim.post_class in SINGLE_SEATS:
            seat = (witness.organization_key, claim.post_class)
            seats[seat].add(last)
            if claim.modality in ("planned", "rumoured"):
                planned.add(seat)
    circle = {last: {last} for last in people}
    for seat in planned:
        together = set().union(*(circle[last] for last in seats[seat]))
        for last in together:
            circle[last] = together
    for last in sorted(people):
        if last == min(circle[last]):
            yield [witness for other in sorted(circle[last]) for witness in people[other]]


def _differences(day: datetime.date, before: Seating, after: Seating, held: tuple[_Held, _Held]) -> Iterator[Change]:
    old = {w.claim for w in before.read}
    new = {w.claim for w in after.read}
    for was, now in _pairs(before.tenures, after.tenures):
        event = _event(was, now)
        if event:
            about = now or was
            assert about is not None
            yield Change(
                known_at=day,
                event=event,
                before=was,
                after=now,
                held_before=held[0].of(about),
                held_after=held[1].of(about),
                witnesses=_fresh(was, now, old, new),
            )
    plans = {(seat, plan.kind, plan.modality): plan for seat, plan in before.plans}
    now_planned = {(seat, plan.kind, plan.modality): plan for seat, plan in after.plans}
    for key in sorted(plans.keys() | now_planned.keys()):
        old_plan, plan = plans.get(key), now_planned.get(key)
        event = _plan_event(old_plan, plan)
        if event:
            witnesses = _fresh(old_plan, plan, old, new)
            yield Change(known_at=day, event=event, before=old_plan, after=plan, witnesses=witnesses)


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


class _Held:
    """Who held the seats with one holder on a day, by what was told; each seat is asked about once."""

    def __init__(self, told: Iterable[Seating], day: datetime.date) -> None:
        self._told = told
        self._day = day
        self._held: dict[tuple[str, str], tuple[Tenure, ...]] = {}

    @cached_property
    def _begun(self) -> dict[tuple[str, str], list[Tenure]]:
        begun: dict[tuple[str, str], list[Tenure]] = defaultdict(list)
        for told in self._told:
            for tenure in told.tenures:
                if tenure.post_class in SINGLE_SEATS and tenure.organization_key and beginning(tenure) <= self._day:
                    begun[tenure.organization_key, tenure.post_class].append(tenure)
        return begun

    def of(self, about: Tenure) -> tuple[Tenure, ...]:
        seat = (about.organization_key, about.post_class)
        if about.post_class not in SINGLE_SEATS or not about.organization_key:
            return ()
        if seat not in self._held:
            self._held[seat] = tuple(by_seat(self._begun.get(seat, ()), self._day)[0])
        return self._held[seat]


def _fresh(
    before: Tenure | Plan | None, after: Tenure | Plan | None, old: set[Claim], new: set[Claim]
) -> tuple[Witness, ...]:
    """What was new of it; where nothing was, what is no longer told."""
    fresh = tuple(w for w in after.witnesses if w.claim not in old) if after else ()
    return fresh or (tuple(w for w in before.witnesses if w.claim not in new) if before else ())
