"""What became of plans, while more and more becomes known: what `plans.settled` says, with a look at those plans alone
of which it may have changed.

A plan depends on its person, in a seat with one holder on who else took the seat, and on whether anything was published
about the person or the organisation since its day.
"""

from __future__ import annotations

import datetime
from bisect import bisect_left, bisect_right, insort
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from incumbent.answers.plans import due_until, first_told, last_read, what_became
from incumbent.answers.reports import Seat
from incumbent.answers.seating import NOTHING, Seating
from incumbent.model.answer import Plan, Tenure
from incumbent.model.claim import SINGLE_SEATS, TenureClaim
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
    """What the plans of a place hang on: who began last, of all who were not acting, and of all."""

    firm: _Top
    every: _Top


class _Before(NamedTuple):
    """What was known before a step: of people of some last names, of places, and the last day on which anything about
    an organisation was published."""

    told: Mapping[str, Seating]
    sights: Mapping[Place, _Sight]
    until: Mapping[str, datetime.date]


_NOTHING = _Before({}, {}, {})


class Prospects:
    """The plans of all people, by their last names, and what they hang on."""

    def __init__(self) -> None:
        self._known: dict[str, Seating] = {}
        self._until: dict[str, dict[str, datetime.date]] = {}  # last name → person → the last day of publication
        self._plans: dict[Key, Plan] = {}
        self._of_person: dict[tuple[Place, str], set[Key]] = defaultdict(set)
        self._by_first: dict[Place, list[tuple[datetime.date, Key]]] = defaultdict(list)
        self._by_due: dict[str, list[tuple[datetime.date, Key]]] = defaultdict(list)  # by organisation
        self._firm: dict[Place, list[tuple[datetime.date, str]]] = defaultdict(list)
        self._every: dict[Place, list[tuple[datetime.date, str]]] = defaultdict(list)
        self._begun: dict[tuple[Place, str], list[Tenure]] = defaultdict(list)
        self._read: dict[str, list[tuple[datetime.date, str]]] = defaultdict(list)  # by organisation

    def take(self, fresh: Mapping[str, Seating]) -> list[tuple[str, Plan | None, Plan | None]]:
        """Takes what is known now of people of some last names, in place of what was known; gives their plans, and
        those of others of whose plans something else may have become: the last name, the plan before and after."""
        told_before = {last: self._known.get(last, NOTHING) for last in fresh}
        both = (*told_before.values(), *fresh.values())
        places = {place for told in both for place in _places(told)}
        houses = {witness.organization_key for told in both for witness in told.read if witness.organization_key}
        before = _Before(
            told_before, {place: self._sight(place) for place in places}, {house: self._last(house) for house in houses}
        )
        ours = {key for told in told_before.values() for key, _ in keyed(told)}
        was: dict[Key, Plan] = {key: self._outcome(key) for key in ours}
        for last, told in fresh.items():
            self._drop(last, told_before[last])
            self._add(last, told)
        ours |= {key for told in fresh.values() for key, _ in keyed(told)}
        moved = {key for place, sight in before.sights.items() for key in self._moved(place, sight)}
        moved |= {key for house, day in before.until.items() for key in self._due_between(house, day)}
        moved -= ours
        for key in moved:
            was[key] = self._outcome(key, before)
        return [
            (_last(key[0][0]), was.get(key), self._outcome(key) if key in self._plans else None)
            for key in sorted(ours | moved)
        ]

    # ---- what a plan hangs on ----------------------------------------------------------------------------------------

    def _sight(self, place: Place) -> _Sight:
        return _Sight(_top(self._firm[place]), _top(self._every[place]))

    def _last(self, house: str) -> datetime.date:
        """The last day on which anything about an organisation was published."""
        read = self._read[house]
        return read[-1][0] if read else _NEVER

    def _due_between(self, house: str, day: datetime.date) -> list[Key]:
        """The plans of an organisation whose day lies between that one and the last day of publication now."""
        low, high = sorted((day, self._last(house)))
        by_due = self._by_due[house]
        return [key for _, key in by_due[_left(by_due, low) : _left(by_due, high)]]

    def _moved(self, place: Place, was: _Sight) -> Iterator[Key]:
        """The plans of a place of which something else may have become."""
        now = self._sight(place)
        by_first = self._by_first[place]
        for one, other in ((was.firm, now.firm), (was.every, now.every)):
            if one != other:
                low, high = sorted((one.day, other.day))
                yield from (key for _, key in by_first[_right(by_first, low) : _right(by_first, high)])
                yield from self._of_person[place, one.person] | self._of_person[place, other.person]

    def _outcome(self, key: Key, before: _Before = _NOTHING) -> Plan:
        """A plan with what became of it; with `before`, as it was then."""
        plan = self._plans[key]
        (person, house, post_class), kind, _ = key
        last = _last(person)
        tenures = list(self._known[last].tenures)
        if (place := _place(house, post_class)) and kind == "start" and not plan.came_true:
            tenures += self._others(place, person, first_told(plan), before.told)
        until = self._until[last].get(person, _NEVER)
        if house:
            until = max(until, before.until[house] if house in before.until else self._last(house))
        return what_became(key[0], plan, tenures, until)

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
        self._until[last] = last_read(told.read)[0]
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
        for key, plan in keyed(told):
            due = due_until(plan)
            if key[0][1] and plan.modality != "denied" and not plan.came_true and due is not None:
                yield self._by_due[key[0][1]], (due, key)
        for house, day in last_read(told.read)[1].items():
            yield self._read[house], (day, last)


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
