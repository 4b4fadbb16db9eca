"""The rule for "the same holding": from what sources said to who held what, from when to when.

docs/explanation/same-holding.md tells it in words. In short, for one person, organisation and class of post:

1. Only asserted claims make a tenure. What is planned, rumoured or denied stands apart (plans.py). A change told
   without a post is of the one seat of which others tell it (reports.py).
2. Reports are taken in the order of the days that they speak of. Reports of one change, with dates near each other
   (`NEAR`) or one within the other, are one change, unless the opposite change lies between.
3. A report without a date is of the change that others dated, where there is one not long before (`RETOLD`); else it
   had happened by the day of its publication.
4. `hold` confirms a tenure on its day of publication, and opens one of unknown beginning where none is open. `former`
   says that one had ended by then, without a day.
5. An `end` closes what is open; a `start` after it opens a second tenure. Whoever stood in and then gets the post for
   good has two.
"""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from incumbent.answers.reports import NEAR, RETOLD, Report, Seat, commonest, fullest, in_order_of_publication
from incumbent.model.answer import Tenure
from incumbent.model.claim import Manner, TenureClaim
from incumbent.model.time import PartialDate


@dataclass(slots=True)
class _Holding:
    """A tenure in the making: `started` and `stopped` are the days by which it is put in order."""

    starts: list[PartialDate] = field(default_factory=list)
    ends: list[PartialDate] = field(default_factory=list)
    started: datetime.date | None = None
    stopped: datetime.date | None = None
    began_by: datetime.date | None = None
    ended_by: datetime.date | None = None
    confirmed: list[datetime.date] = field(default_factory=list)
    manners: list[Manner] = field(default_factory=list)
    reports: list[Report] = field(default_factory=list)

    @property
    def acting(self) -> bool:
        return _is_acting([report.claim for report in self.reports])


def tenures_of(seat: Seat, reports: Sequence[Report]) -> list[Tenure]:
    """The tenures that `reports` about one person in one seat tell of, in the order of time."""
    made: list[_Holding] = []
    for report in reports:
        if report.claim.modality == "asserted" and not _retold(made, report):
            _TAKEN[report.claim.tenure_kind](made, report)
    return [_tenure(seat, holding) for holding in made]


def beginning(tenure: Tenure) -> datetime.date:
    """The first day on which a report has the person in the seat: its start, a confirmation, or the eve of its end."""
    if tenure.valid_from is not None:
        return tenure.valid_from.earliest
    days = [*tenure.confirmed, *(day for day in (tenure.began_by, tenure.ended_by) if day)]
    days += [date.earliest - datetime.timedelta(1) for date in tenure.ends]
    return min(days, default=datetime.date.max)


# ---- one report after the other -------------------------------------------------------------------------------------


def _retold(made: Sequence[_Holding], report: Report) -> bool:
    """Takes a report of a change that an earlier one has told already; False where it is of another."""
    kind = report.claim.tenure_kind
    if kind not in ("start", "end"):
        return False
    for holding in reversed(made):
        at, told = (holding.started, holding.starts) if kind == "start" else (holding.stopped, holding.ends)
        if at is None or not told:
            continue
        if report.date is None:
            same = (report.day - at).days <= RETOLD
        else:
            same = any(one.earliest <= report.date.latest and report.date.earliest <= one.latest for one in told)
        if same:
            _tell(holding, report)
            return True
    return False


def _tell(holding: _Holding, report: Report) -> None:
    """Adds a report of the start or the end of `holding`."""
    holding.reports.append(report)
    if report.claim.tenure_kind == "start":
        holding.started = holding.started or report.day
        holding.starts += _new(report.date, holding.starts)
        holding.began_by = min(holding.began_by or report.published, report.published)
        holding.confirmed.append(max(report.published, report.day))
    else:
        holding.stopped = holding.stopped or report.day
        holding.ends += _new(report.date, holding.ends)
        holding.ended_by = min(holding.ended_by or report.published, report.published)
        holding.manners += [report.claim.manner] if report.claim.manner else []


def _new(date: PartialDate | None, told: Sequence[PartialDate]) -> list[PartialDate]:
    return [date] if date and date not in told else []


def _start(made: list[_Holding], report: Report) -> None:
    last = made[-1] if made else None
    if last is None or last.stopped is not None:
        last = _Holding()
        made.append(last)
    elif last.started is not None and report.dated and (report.day - last.started).days > NEAR:
        if last.acting and not report.claim.acting:
            last.stopped, last.ends = report.day, _new(report.date, ())
            last = _Holding()
            made.append(last)
        else:  # a renewal: it went on
            last.confirmed.append(report.published)
            last.reports.append(report)
            return
    elif last.started is None and last.confirmed and (report.day - min(last.confirmed)).days > NEAR:
        last.confirmed.append(report.published)  # it was so before: a renewal
        last.reports.append(report)
        return
    _tell(last, report)


def _end(made: list[_Holding], report: Report) -> None:
    last = made[-1] if made else None
    if last is None or (last.stopped is not None and (report.day - last.stopped).days > NEAR):
        last = _Holding()
        made.append(last)
    _tell(last, report)


def _hold(made: list[_Holding], report: Report) -> None:
    last = made[-1] if made else None
    if last is None or (last.stopped is not None and (report.day - last.stopped).days > NEAR):
        last = _Holding()
        made.append(last)
    last.reports.append(report)
    if last.stopped is None:  # papers call people by a post that they have just lost: that confirms nothing
        last.confirmed.append(report.day)
        if report.date is not None and not last.starts:
            last.starts, last.started = [report.date], report.date.earliest


def _former(made: list[_Holding], report: Report) -> None:
    last = made[-1] if made else _Holding()
    if not made:
        made.append(last)
    last.reports.append(report)
    if last.stopped is None:
        last.ended_by, last.stopped = report.day, report.day


_TAKEN = {"start": _start, "end": _end, "hold": _hold, "former": _former}


# ---- what comes of it -----------------------------------------------------------------------------------------------


def _tenure(seat: Seat, made: _Holding) -> Tenure:
    claims = [report.claim for report in made.reports]
    person, organization, post_class = seat
    manners = [manner for manner in made.manners if manner != "unknown"] or made.manners
    return Tenure(
        person=fullest([claim.person for claim in claims]),
        person_key=person,
        organization=commonest([claim.organization for claim in claims]) or "",
        organization_key=organization,
        post=commonest([claim.post for claim in claims]),
        post_class=post_class,
        acting=made.acting,
        starts=_in_order(made.starts),
        ends=_in_order(made.ends),
        began_by=None if made.starts else made.began_by,
        ended_by=None if made.ends else made.ended_by,
        confirmed=tuple(sorted(set(made.confirmed))),
        manner=Counter(manners).most_common(1)[0][0] if manners else None,
        witnesses=in_order_of_publication(made.reports),
    )


def _is_acting(claims: Sequence[TenureClaim]) -> bool:
    """Where half of those that had the person in the seat say so: headlines leave the word out."""
    told = [claim.acting for claim in claims if claim.tenure_kind != "former"] or [claim.acting for claim in claims]
    return any(told) and sum(told) * 2 >= len(told)


def _in_order(dates: Sequence[PartialDate]) -> tuple[PartialDate, ...]:
    """The dates without repetition, the earliest first; a month or year that holds a told one adds nothing."""
    once = set(dates)
    kept = [d for d in once if not any(o != d and d.earliest <= o.earliest and o.latest <= d.latest for o in once)]
    return tuple(sorted(kept, key=lambda date: (date.earliest, date.latest)))
