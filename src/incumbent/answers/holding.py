"""A tenure in the making, and what it takes from one report after the other."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from incumbent.answers.reports import Report, Seat, commonest, fullest, in_order_of_publication, origins_told
from incumbent.model.answer import Tenure
from incumbent.model.claim import Manner, TenureKind
from incumbent.model.time import PartialDate

_SLIP = datetime.timedelta(1)  # nights and time zones: the next day is no later step


@dataclass(slots=True, eq=False)
class Holding:
    """`started` and `stopped` are the days by which it is put in order; `starts` and `ends` the reports of its
    beginning and its end, with the spans of days that they name; `lingering` those that have the person in the seat
    after a told end. `starting_on` and `ending_on` are days that were told ahead, where a change took effect later than
    it was announced."""

    started: datetime.date | None = None
    stopped: datetime.date | None = None
    starts: list[Report] = field(default_factory=list)
    ends: list[Report] = field(default_factory=list)
    start_spans: set[tuple[datetime.date, datetime.date]] = field(default_factory=set)
    end_spans: set[tuple[datetime.date, datetime.date]] = field(default_factory=set)
    formers: list[Report] = field(default_factory=list)
    lingering: list[Report] = field(default_factory=list)
    confirmed: list[datetime.date] = field(default_factory=list)
    reports: list[Report] = field(default_factory=list)
    starting_on: tuple[PartialDate, ...] = ()
    ending_on: tuple[PartialDate, ...] = ()

    @property
    def acting(self) -> bool:
        """Where half of the origins that had the person in the seat say so: headlines leave the word out."""
        if not any(report.claim.acting for report in self.reports):
            return False
        told: dict[str, bool] = {}
        for report in [r for r in self.reports if r.claim.tenure_kind != "former"] or self.reports:
            told[report.origin] = told.get(report.origin, False) or report.claim.acting
        return any(told.values()) and sum(told.values()) * 2 >= len(told)

    @property
    def documents(self) -> set[str]:
        return {report.claim.document for report in self.reports}

    def told(self, kind: TenureKind) -> tuple[datetime.date | None, list[Report]]:
        """The day and the reports of its start or its end."""
        return (self.started, self.starts) if kind == "start" else (self.stopped, self.ends)

    def tell(self, report: Report, kind: TenureKind | None = None) -> None:
        """Adds a report of the start or the end."""
        self.reports.append(report)
        if (kind or report.claim.tenure_kind) == "start":
            self.started = self.started or report.day
            self.starts.append(report)
            if report.span is not None:
                self.start_spans.add(report.span)
            if report.claim.tenure_kind == "start":
                self.confirmed.append(max(report.published, report.day))
        else:
            self.stopped = self.stopped or report.day
            self.ends.append(report)
            if report.span is not None:
                self.end_spans.add(report.span)

    def confirm(self, report: Report, step: bool = False) -> None:
        """Takes a report that had the person in the seat; with `step`, one that tells a later step of the start."""
        self.reports.append(report)
        self.confirmed.append(report.published)
        if step:
            self.starts.append(report)
            if report.span is not None:
                self.start_spans.add(report.span)

    def absorb(self, later: Holding) -> None:
        """Takes over what another one has that turned out to be the same."""
        self.starts += later.starts
        self.ends += later.ends
        self.end_spans |= later.end_spans
        self.formers += later.formers
        self.lingering += later.lingering
        self.confirmed += later.confirmed
        self.reports += later.reports

    def made(self, seat: Seat) -> Tenure:
        """What comes of it."""
        person, organization, post_class = seat
        reports = in_order_of_publication(self.reports)
        starts, starts_later = _kinds(self.starts)
        ends, ends_later = _kinds(self.ends)
        gone = self._gone()
        if gone and all(date.earliest > gone for date in ends):
            ends, ends_later = (), without_repetition((*ends, *ends_later))
        confirmed = set(self.confirmed)
        starts_announced: tuple[PartialDate, ...] = ()
        ends_announced: tuple[PartialDate, ...] = ()
        if self.starting_on:
            first = self.starting_on[0].earliest
            confirmed = {day for day in confirmed if day >= first}
            starts_announced = tuple(date for date in (*starts, *starts_later) if date.latest < first)
            starts, starts_later = self.starting_on, ()
        if self.ending_on:
            first = self.ending_on[0].earliest
            confirmed |= {report.published for report in self.lingering if report.published < first}
            ends_announced = tuple(date for date in (*ends, *ends_later) if date.latest < first)
            ends, ends_later = self.ending_on, ()
        return Tenure(
            person=fullest([report.claim.person for report in reports]),
            person_key=person,
            organization=commonest(reports, "organization") or "",
            organization_key=organization,
            post=commonest(reports, "post"),
            post_class=post_class,
            acting=self.acting,
            starts=starts,
            ends=ends,
            began_by=None if starts else _first(self.starts),
            ended_by=None if ends else _first(self.ends or self.formers),
            confirmed=tuple(sorted(confirmed)),
            manner=self._manner() if self.ends else None,
            starts_announced=starts_announced,
            starts_later=starts_later,
            ends_announced=ends_announced,
            ends_later=ends_later,
            witnesses=tuple([report.witness for report in reports]),
            origins=origins_told(reports),
        )

    def _gone(self) -> datetime.date | None:
        """The day by which somebody told that the person had been dismissed or had died: who resigns may stay for a
        while, but nobody is in a seat after that."""
        told = [r.published for r in self.ends if r.claim.manner in ("dismissed", "died") and not r.ahead]
        return min(told) + _SLIP if told else None

    def _manner(self) -> Manner | None:
        """What most origins tell of how it ended; that somebody does not know counts for nothing where others do."""
        told = in_order_of_publication([r for r in self.ends if r.claim.manner not in (None, "unknown")])
        manner = commonest(told or self.ends, "manner")
        return next((r.claim.manner for r in self.ends if r.claim.manner == manner), None)


def _first(reports: Sequence[Report]) -> datetime.date | None:
    return min((report.published for report in reports), default=None)


def _kinds(reports: Sequence[Report]) -> tuple[tuple[PartialDate, ...], tuple[PartialDate, ...]]:
    """The dates of a change, and those of later steps: days that had not come when it was first told as done."""
    dates = {report.date for report in reports if report.date is not None} if reports else set()
    if len(dates) < 2:
        return tuple(dates), ()
    first = min((report.published + _SLIP for report in reports if not report.ahead), default=None)
    once = {date for date in dates if first is None or date.earliest <= first}
    if not any(date.day for date in once):
        once = dates
    return _last_words(reports, without_repetition(once)), without_repetition(dates - once)


def _last_words(reports: Sequence[Report], dates: tuple[PartialDate, ...]) -> tuple[PartialDate, ...]:
    """Without the dates that nobody tells any more: a publisher whose later article has another one has corrected
    itself."""
    if len(dates) < 2:
        return dates
    told = [(r.witness.source.outlet, r.published, r.date) for r in reports if r.date in dates]
    last: dict[str, datetime.date] = {}
    for teller, day, _ in told:
        last[teller] = max(last.get(teller, day), day)
    standing = {date for teller, day, date in told if day == last[teller]}
    return tuple(date for date in dates if date in standing)


def without_repetition(dates: Iterable[PartialDate]) -> tuple[PartialDate, ...]:
    """The dates, the earliest first; a month or year that holds a told one adds nothing."""
    once = set(dates)
    kept = [d for d in once if not any(o != d and d.earliest <= o.earliest and o.latest <= d.latest for o in once)]
    return tuple(sorted(kept, key=lambda date: (date.earliest, date.latest)))
