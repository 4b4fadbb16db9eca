"""The seats of an article that a change is asked about: all of an article of few organisations, else those around."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from incumbent.extraction.bodies.horizon import Horizon
from incumbent.extraction.candidates.candidates import Candidate
from incumbent.extraction.candidates.finding import Finding
from incumbent.extraction.seats.seat import Seat, taken_up


class SeatsAround:
    """Knows the seats of one article, `seats`, to which changes add theirs."""

    def __init__(self, seats: list[Seat], horizon: Horizon) -> None:
        self._seats = seats
        self._horizon = horizon
        self._known = 0
        self._of_body: dict[int, list[int]] = defaultdict(list)  # identity → numbers of seats
        self._of_person: dict[int, list[int]] = defaultdict(list)

    def of(self, candidate: Candidate) -> Sequence[Seat]:
        """Those of the organisations around, and those told of the person, in the order of the article's seats."""
        if not self._horizon.is_far:
            return self._seats
        for number in range(self._known, len(self._seats)):
            seat = self._seats[number]
            self._of_body[id(seat.organization)].append(number)
            for finding in seat.findings:
                self._of_person[id(finding.person.entity)].append(number)
        self._known = len(self._seats)
        found = set(self._of_person.get(id(candidate.person.entity), ()))
        for body in self._horizon.around(candidate):
            found.update(self._of_body.get(body, ()))
        return [self._seats[number] for number in sorted(found)]

    def take_up(self, told: Sequence[Finding]) -> None:
        """Adds what a change told (seat.taken_up); whoever gets a seat that was known has the organisation beside."""
        taken_up(self._seats, told)
