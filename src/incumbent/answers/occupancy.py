"""Who holds a seat with one holder, while tenures come and go: what `holders.by_seat` says of it, without a look at all
who ever had the seat."""

from __future__ import annotations

import datetime
from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, count

from incumbent.answers.holders import stands
from incumbent.answers.succession import back_on, in_seat, took, took_within
from incumbent.answers.tenures import beginning, over
from incumbent.model.answer import Tenure

_Entry = tuple[datetime.date, str, int, Tenure]  # a day, the person's key, and a number that no other entry has


class Occupancy:
    """The tenures of one seat, in several orders."""

    def __init__(self) -> None:
        self._count = count()
        self._numbers: dict[int, int] = {}
        self._begun: list[_Entry] = []  # those whose beginning is told, by that day
        self._open: list[_Entry] = []  # those of which nobody told an end, by their beginning
        self._taken: list[_Entry] = []  # those that are both
        self._ended: list[_Entry] = []  # those that ended some day after their beginning, by the day of the end
        self._people: dict[object, dict[int, Tenure]] = {}
        self._shared: dict[object, dict[int, Tenure]] = {}

    def add(self, tenure: Tenure) -> None:
        """Takes in a tenure of the seat."""
        number = self._numbers[id(tenure)] = next(self._count)
        for order, day in self._orders(tenure):
            insort(order, (day, tenure.person_key, number, tenure))
        for index, keys in self._indexes(tenure):
            for key in keys:
                index.setdefault(key, {})[number] = tenure

    def remove(self, tenure: Tenure) -> None:
        """Leaves out the very object that was added."""
        number = self._numbers.pop(id(tenure))
        for order, day in self._orders(tenure):
            del order[bisect_left(order, (day, tenure.person_key, number))]
        for index, keys in self._indexes(tenure):
            for key in keys:
                index[key].pop(number, None)

    def _orders(self, tenure: Tenure) -> Iterator[tuple[list[_Entry], datetime.date]]:
        since, end = beginning(tenure), over(tenure)
        told = bool(tenure.starts or tenure.began_by)
        if told:
            yield self._begun, since
        if end is None:
            yield self._open, since
            if told:
                yield self._taken, since
        elif end > since:
            yield self._ended, end

    def _indexes(self, tenure: Tenure) -> Iterator[tuple[dict[object, dict[int, Tenure]], Iterable[object]]]:
        yield self._people, [tenure.person_key]
        yield self._shared, {in_seat(witness) for witness in tenure.witnesses}

    def held(self, day: datetime.date) -> tuple[Tenure, ...]:
        """Those who hold the seat on a day, in the order of their beginnings."""
        found = {id(tenure): tenure for tenure in self._candidates(day) if stands(tenure, day)}
        held = [tenure for tenure in found.values() if not self._superseded(tenure, day)]
        return tuple(sorted(held, key=lambda t: (beginning(t), t.person_key, self._numbers[id(t)])))

    def _candidates(self, day: datetime.date) -> Iterator[Tenure]:
        """Those who may hold the seat: whoever took it last, and all whom that one cannot supersede."""
        last = _before(self._taken, day)
        since = last[0] if last else datetime.date.min
        for entry in self._open[bisect_left(self._open, (since,)) : _behind(self._open, day)]:
            yield entry[-1]
        if last:
            taker = last[-1]
            yield from self._people[taker.person_key].values()
            for key in {in_seat(witness) for witness in taker.witnesses}:
                yield from self._shared[key].values() if key[1] else ()
        for entry in self._ended[_behind(self._ended, day) :]:
            yield entry[-1]

    def _superseded(self, tenure: Tenure, day: datetime.date) -> bool:
        """As `by_seat` has it."""
        if not tenure.seen:
            others = chain(self._open[: _behind(self._open, day)], self._ended[_behind(self._ended, day) :])
            return any(entry[1] != tenure.person_key and entry[-1].seen and stands(entry[-1], day) for entry in others)
        last = day
        if tenure.ended:
            if tenure.valid_to is None or tenure.valid_to.day is not None:
                return False
            last = min(day, tenure.valid_to.latest)
        later = range(_behind(self._begun, beginning(tenure)), _behind(self._begun, last))
        if tenure.ended:
            return any(took_within(self._begun[at][-1], tenure) for at in later)
        return any(_out(tenure, self._begun[at][-1], day) for at in later)


def _out(tenure: Tenure, rival: Tenure, day: datetime.date) -> bool:
    if not took(rival, tenure):
        return False
    back = back_on(tenure, rival)
    return back is None or day < back


def _behind(order: Sequence[_Entry], day: datetime.date) -> int:
    """The place behind all entries of that day and of days before."""
    return bisect_right(order, day, key=lambda entry: entry[0])


def _before(order: Sequence[_Entry], day: datetime.date) -> _Entry | None:
    at = _behind(order, day)
    return order[at - 1] if at else None
