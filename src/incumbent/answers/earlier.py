"""All the boards that an organisation ever had: who held what on every day, as known on every day.

They are made by the one rule of all answers: as something became known, or ceased to count, the tenures of the people
whom it is about are made again (those of one last name make no difference to others), and the seats that these had.
Most reports only have somebody in a seat whom everybody has there: what they change is known beforehand
(`confirmations.py`). docs/reference/ledger.md tells how these boards are kept.
"""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TypeAlias

from incumbent.answers.board_rows import Record, Row
from incumbent.answers.boards import board, row_of, stretches
from incumbent.answers.confirmations import Confirmed
from incumbent.answers.reports import Report, reports_of, seats_of
from incumbent.answers.tenures import beginning, tenures_of
from incumbent.model.answer import Tenure
from incumbent.model.claim import SINGLE_SEATS
from incumbent.model.held import Boarding, Earlier, Span


def earlier(organization_key: str, spans: Iterable[Span]) -> list[Earlier]:
    """The rows of an organisation, in an order that never changes: `board` makes, as known on each day, those of them
    that were known on it. Spans follow one another from the first day that there is."""
    record = Record()
    for span in spans:
        _History(organization_key, span, record).run()
    return sorted(record.rows())


# What is made again together: the seat with one holder, else the people of one last name in posts of a class.
_Unit: TypeAlias = tuple[str, str]


def _unit(post_class: str, name: str) -> _Unit:
    return (post_class, "" if post_class in SINGLE_SEATS else name)


class _History:
    """One span, gone through day by day."""

    def __init__(self, organization_key: str, span: Span, record: Record) -> None:
        self._first = span.since if span.since > datetime.date.min else None
        self._record = record
        self._come: dict[datetime.date, list[Report]] = defaultdict(list)
        self._gone: dict[datetime.date, list[Report]] = defaultdict(list)
        self._people: dict[str, _People] = {}
        self._units: dict[_Unit, dict[str, list[Tenure]]] = defaultdict(dict)
        told = {w.claim: w for w in span.witnesses if w.organization_key == organization_key}
        for report in reports_of(told.values()):
            came, gone = max(report.published, span.since), report.witness.withdrawn_at
            if (gone is None or gone > came) and (span.until is None or came < span.until):
                self._come[came].append(report)
                if gone is not None and (span.until is None or gone < span.until):
                    self._gone[gone].append(report)

    def run(self) -> None:
        days = self._come.keys() | self._gone.keys()
        for day in sorted(days | {self._first} if self._first else days):
            self._on(day)

    def _on(self, day: datetime.date) -> None:
        changed = {_last(report) for report in self._gone.get(day, ())}
        for report in self._gone.get(day, ()):
            self._people[_last(report)].reports.remove(report)
        come: dict[str, list[Report]] = defaultdict(list)
        for report in self._come.get(day, ()):
            come[_last(report)].append(report)
        for name, reports in come.items():
            people = self._people.setdefault(name, _People())
            people.reports += reports
            if name in changed or not people.confirm(day, reports):
                changed.add(name)
        units = self._record.units() if day == self._first else set[_Unit]()
        self._make(day, changed, units)

    def _make(self, day: datetime.date, changed: set[str], units: set[_Unit]) -> None:
        """Makes the tenures of those people again, and the rows of all seats that they, or others in these, have."""
        waiting, done = set(changed), set[str]()
        while waiting:
            name = waiting.pop()
            done.add(name)
            units |= self._tenures(name)
            others = {other for unit in units for other in self._units[unit] if self._people[other].stale}
            waiting |= others - done
        for unit in units:
            tenures = [tenure for name in sorted(self._units[unit]) for tenure in self._units[unit][name]]
            told = stretches(tenures, unit[0])
            rows = self._record.put(day, unit, [row_of(*stretch) for stretch in told])
            shown: dict[int, list[Row]] = {id(tenure): [] for tenure in tenures}
            for (tenure, _, _), row in zip(told, rows, strict=True):
                shown[id(tenure)].append(row)
            for name in self._units[unit]:
                self._people[name].show(shown)

    def _tenures(self, name: str) -> set[_Unit]:
        """Makes the tenures of the people of a last name again; gives the units that they had and have."""
        people = self._people[name]
        had = {_unit(post_class, name) for post_class in people.classes}
        for unit in had:
            self._units[unit].pop(name, None)
        for tenure in people.make():
            if beginning(tenure) < datetime.date.max:
                self._units[_unit(tenure.post_class, name)].setdefault(name, []).append(tenure)
        return had | {_unit(post_class, name) for post_class in people.classes}


def _last(report: Report) -> str:
    return report.witness.person_key.rpartition(" ")[2]


class _People:
    """Those of one last name: what is told of them, and the tenures that it came to when they were made last; `stale`
    where they were confirmed since."""

    def __init__(self) -> None:
        self.reports: list[Report] = []
        self.classes: set[str] = set()
        self.stale = False
        self._seats: dict[tuple[str, str], Confirmed] = {}
        self._known_as: dict[str, str] = {}  # a key → that of the person whose it is

    def make(self) -> list[Tenure]:
        self._seats, self._known_as, self.stale = {}, {}, False
        made: list[Tenure] = []
        for (person, _, post_class), reports in seats_of(self.reports):
            tenures = tenures_of((person, reports[0].witness.organization_key, post_class), reports)
            made += tenures
            self._known_as |= {report.witness.person_key: person for report in reports}
            if tenures:
                self._seats[person, post_class] = Confirmed(tenures[-1], max(report.day for report in reports))
        self.classes = {tenure.post_class for tenure in made}
        return made

    def confirm(self, day: datetime.date, reports: Sequence[Report]) -> bool:
        """Takes reports that do no more than confirm who is in a seat; False where one may do more, and nothing is
        taken."""
        seats = []
        for report in reports:
            person = self._known_as.get(report.witness.person_key, "")
            seat = self._seats.get((person, report.claim.post_class))
            if seat is None or not seat.is_told_by(report):
                return False
            seats.append(seat)
        for seat, report in zip(seats, reports, strict=True):
            seat.take(day, report)
        self.stale = True
        return True

    def show(self, shown: dict[int, list[Row]]) -> None:
        """Tells in which rows tenures are."""
        for seat in self._seats.values():
            if id(seat.tenure) in shown:
                seat.rows = shown[id(seat.tenure)]


BOARDING = Boarding(board, earlier)
