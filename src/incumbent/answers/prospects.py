"""What became of plans, while more and more becomes known: what `plans.settled` says, with a look at those plans alone
of which it may have changed.

A plan in a seat with one holder depends on its person, on who else took the seat, and on whether anything was published
about the seat since its day.
"""

from __future__ import annotations

import datetime
from bisect import bisect_left, bisect_right, insort
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from incumbent.answers.known import became_known
from incumbent.answers.plans import due_until, first_told, settled
from incumbent.answers.reports import SINGLE_SEATS, Seat
from incumbent.answers.seating import NOTHING, Seating
from incumbent.model.answer import Plan, Tenure
from incumbent.model.claim import TenureClaim
from incumbent.model.entry import Witness

Place = tuple[str, str]  # an organisation's key, and the class of a seat with one holder
Key = tuple[Seat, str, str]  # with the kind and the modality of a plan
_NEVER = datetime.date.min


class _Top(NamedTuple):
    """The last day on which somebody is told to have begun, who that was, and the last day of all others."""

    day: datetime.date
    person: str
    others: datetime.date


class _Sight(NamedTuple):
    """What the plans of a place hang on: the last day of publication, and who began last: of all who were not acting,
    and of all."""

    until: datetime.date
    firm: _Top
    every: _Top


class Prospects:
    """The plans of all people, by their last names, and what they hang on."""

    def __init__(self) -> None:
        self._known: dict[str, Seating] = {}
        self._until: dict[str, datetime.date] = {}
        self._plans: dict[Key, Plan] = {}
        self._of_person: dict[tuple[Place, str], set[Key]] = defaultdict(set)
        self._by_first: dict[Place, list[tuple[datetime.date, Key]]] = defaultdict(list)
        self._by_due: dict[Place, list[tuple[datetime.date, Key]]] = defaultdict(list)
        self._firm: dict[Place, list[tuple[datetime.date, str]]] = defaultdict(list)
        self._every: dict[Place, list[tuple[datetime.date, str]]] = defaultdict(list)
        self._begun: dict[tuple[Place, str], list[Tenure]] = defaultdict(list)
        self._read: dict[Place, list[tuple[datetime.date, str]]] = defaultdict(list)

    def take(self, fresh: Mapping[str, Seating]) -> list[tuple[str, Plan | None, Plan | None]]:
        """Takes what is known now of people of some last names, in place of what was known; gives their plans, and
        those of others of whose plans something else may have become: the last name, the plan before and after."""
        before = {last: self._known.get(last, NOTHING) for last in fresh}
        places = {place for told in (*before.values(), *fresh.values()) for place in _places(told)}
        sights = {place: self._sight(place) for place in places}
        ours = {key for told in before.values() for key, _ in keyed(told)}
        was: dict[Key, Plan] = {key: self._outcome(key) for key in ours}
        for last, told in fresh.items():
            self._drop(last, before[last])
            self._add(last, told)
        ours |= {key for told in fresh.values() for key, _ in keyed(told)}
        moved = {key for place in places for key in self._moved(place, sights[place], self._sight(place))} - ours
        for key in moved:
            was[key] = self._outcome(key, before, sights)
        return [
            (_last(key[0][0]), was.get(key), self._outcome(key) if key in self._plans else None)
            for key in sorted(ours | moved)
        ]

    # ---- what a plan hangs on ----------------------------------------------------------------------------------------

    def _sight(self, place: Place) -> _Sight:
        read = self._read[place]
        return _Sight(read[-1][0] if read else _NEVER, _top(self._firm[place]), _top(self._every[place]))

    def _moved(self, place: Place, was: _Sight, now: _Sight) -> Iterator[Key]:
        """The plans of a place of which something else may have become."""
        low, high = sorted((was.until, now.until))
        by_due = self._by_due[place]
        yield from (key for _, key in by_due[_left(by_due, low) : _left(by_due, high)])
        by_first = self._by_first[place]
        for one, other in ((was.firm, now.firm), (was.every, now.every)):
            if one != other:
                low, high = sorted((one.day, other.day))
                yield from (key for _, key in by_first[_right(by_first, low) : _right(by_first, high)])
                yield from self._of_person[place, one.person] | self._of_person[place, other.person]

    def _outcome(
        self, key: Key, before: Mapping[str, Seating] | None = None, sights: Mapping[Place, _Sight] | None = None
    ) -> Plan:
        """A plan with what became of it; with `before` and `sights`, as these had it."""
        plan = self._plans[key]
        (person, *where), kind, _ = key
        last, place = _last(person), (where[0], where[1])
        tenures = list(self._known[last].tenures)
        until = self._until[last]
        if place in self._read:
            until = max(until, sights[place].until if sights else self._sight(place).until)
            if kind == "start" and not plan.came_true:
                tenures += self._others(place, person, first_told(plan), before or {})
        return settled([(key[0], plan)], tenures, until)[0][1]

    def _others(
        self, place: Place, person: str, first: datetime.date, before: Mapping[str, Seating]
    ) -> Iterator[Tenure]:
        """Those who began in a place from `first` on, and are somebody else."""
        every = self._every[place]
        people = {one for _, one in every[_left(every, first) :]}
        for one in sorted(people - {person}):
            if _last(one) not in before and _last(one) != _last(person):
                yield from self._begun[place, one]
        for told in before.values():
            yield from (t for t in told.tenures if _place(t.organization_key, t.post_class) == place)

    # ---- in and out --------------------------------------------------------------------------------------------------

    def _add(self, last: str, told: Seating) -> None:
        self._known[last] = told
        self._until[last] = max(map(became_known, told.read), default=_NEVER)
        for key, plan in keyed(told):
            self._plans[key] = plan
        for order, entry in self._entries(last, told):
            insort(order, entry)
        for place, tenure in _starting(told):
            self._begun[place, tenure.person_key].append(tenure)
        for place, key, _ in _hanging(told):
            self._of_person[place, key[0][0]].add(key)

    def _drop(self, last: str, told: Seating) -> None:
        for order, entry in self._entries(last, told):
            del order[bisect_left(order, entry)]
        for place, tenure in _starting(told):
            self._begun.pop((place, tenure.person_key), None)
        for key, _ in keyed(told):
            self._plans.pop(key, None)
        for place, key, _ in _hanging(told):
            self._of_person[place, key[0][0]].discard(key)

    def _entries(self, last: str, told: Seating) -> Iterator[tuple[list[Any], tuple[datetime.date, Any]]]:
        """The orders that something of it stands in, each with what stands there."""
        for place, tenure in _starting(told):
            entry = (tenure.starts[0].earliest, tenure.person_key)
            yield self._every[place], entry
            if not tenure.acting:
                yield self._firm[place], entry
        for place, key, plan in _hanging(told):
            if plan.kind == "start":
                yield self._by_first[place], (first_told(plan), key)
            due = due_until(plan)
            if due is not None:
                yield self._by_due[place], (due, key)
        reads: dict[Place, datetime.date] = {}
        for witness in told.read:
            if (where := place_of(witness)) is not None:
                reads[where] = max(reads.get(where, _NEVER), became_known(witness))
        for place, day in reads.items():
            yield self._read[place], (day, last)


def keyed(told: Seating) -> Iterable[tuple[Key, Plan]]:
    """The plans, each by what tells it from all others."""
    return {(seat, plan.kind, plan.modality): plan for seat, plan in told.plans}.items()


def _starting(told: Seating) -> Iterator[tuple[Place, Tenure]]:
    for tenure in told.tenures:
        place = _place(tenure.organization_key, tenure.post_class)
        if place and tenure.starts:
            yield place, tenure


def _hanging(told: Seating) -> Iterator[tuple[Place, Key, Plan]]:
    """The plans of which others may decide what becomes."""
    for key, plan in keyed(told):
        place = _place(key[0][1], key[0][2])
        if place and plan.modality != "denied" and not plan.came_true:
            yield place, key, plan


def _places(told: Seating) -> Iterator[Place]:
    yield from {place for witness in told.read if (place := place_of(witness))}


def place_of(witness: Witness) -> Place | None:
    """The seat with one holder that a claim is about; None for any other."""
    claim = witness.claim
    return _place(witness.organization_key, claim.post_class) if isinstance(claim, TenureClaim) else None


def _place(organization: str, post_class: str) -> Place | None:
    return (organization, post_class) if organization and post_class in SINGLE_SEATS else None


def _last(person: str) -> str:
    return person.rpartition(" ")[2]


def _top(order: Sequence[tuple[datetime.date, str]]) -> _Top:
    if not order:
        return _Top(_NEVER, "", _NEVER)
    day, person = order[-1]
    others = next((entry[0] for entry in reversed(order) if entry[1] != person), _NEVER)
    return _Top(day, person, others)


def _left(order: Sequence[tuple[datetime.date, Any]], day: datetime.date) -> int:
    return bisect_left(order, day, key=lambda entry: entry[0])


def _right(order: Sequence[tuple[datetime.date, Any]], day: datetime.date) -> int:
    return bisect_right(order, day, key=lambda entry: entry[0])
