"""The rule for "the same holding": from what sources said to who held what, from when to when.

docs/explanation/same-holding.md tells it in words. In short, for one person, organisation and class of post:

1. Only asserted claims make a tenure. What is planned, rumoured or denied stands apart (plans.py), but a day that was
   told ahead is the day on which an announced change took effect (effect.py). A change told without a post is of the
   one seat of which others tell it (reports.py).
2. Reports are taken in the order of the days that they speak of; a month or a year is put where it makes the fewest
   tenures (placing.py). Reports of one change, with dates near each other (`NEAR`) or one within the other, are one
   change, unless the opposite change lies between.
3. A report without a date is of the change that others dated, where there is one not long before (`RETOLD`); else it
   had happened by the day of its publication. A beginning told behind the end, in one article, is the old story.
4. `hold` confirms a tenure on its day of publication, and opens one of unknown beginning where none is open. `former`
   says that one had ended by then, without a day, unless an earlier one is meant.
5. An `end` closes what is open; a `start` after it opens a second tenure. Whoever stood in and then gets the post for
   good has two. Where one article has both changes on one day, the one that others tell counts (contradictions.py). A
   second end within a year (`STEP`), with no start between, is a later step of the first.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from incumbent.answers.contradictions import void
from incumbent.answers.effect import take_effect
from incumbent.answers.holding import Holding
from incumbent.answers.placing import in_order_of_time
from incumbent.answers.reports import NEAR, RETOLD, Report, Seat
from incumbent.model.answer import Tenure
from incumbent.model.claim import TenureKind
from incumbent.model.time import eve

STEP = 366  # days within which a change may take effect, or be made formal, after it was first told


def tenures_of(seat: Seat, reports: Sequence[Report]) -> list[Tenure]:
    """The tenures that `reports` about one person in one seat tell of, in the order of time."""
    made: list[Holding] = []
    since: list[tuple[Holding, Report]] = []
    contradicted = void(reports)
    for report in in_order_of_time([r for r in reports if r not in contradicted] if contradicted else reports):
        kind = report.claim.tenure_kind
        if kind == "start":
            _start(made, report)
        elif kind == "end":
            _end(made, report)
        elif kind == "former":
            _former(made, report)
        elif report.dated:
            since.append((_since(made, report), report))
        else:
            _hold(made, report)
    for holding, report in since:  # whether they still held it when that was published is known only now
        if holding.stopped is None or report.published < holding.stopped:
            holding.confirmed.append(report.published)
        else:
            holding.lingering.append(report)
    made = _joined(made)
    for report in contradicted:
        told = (holding for holding in made if report.claim.document in holding.documents)
        next(told, made[-1]).reports.append(report)
    take_effect(made, reports)
    return [holding.made(seat) for holding in made]


def beginning(tenure: Tenure) -> datetime.date:
    """The first day on which a report has the person in the seat: its start, a confirmation, or the eve of its end."""
    if tenure.starts:
        return tenure.starts[0].earliest
    days = [*tenure.confirmed, *(day for day in (tenure.began_by, tenure.ended_by) if day)]
    days += [eve(date.earliest) for date in tenure.ends]
    return min(days, default=datetime.date.max)


def over(tenure: Tenure) -> datetime.date | None:
    """The first day on which it had ended; None where nobody told an end.

    Where reports differ about the end, the earliest counts; of an end in some month or year, its last day. Where only a
    day is known by which it had ended, it lasted as long as reports confirm it.
    """
    if tenure.valid_to is not None:
        return tenure.valid_to.earliest if tenure.valid_to.day else _next(tenure.valid_to.latest)
    if tenure.ended_by is None:
        return None
    last = tenure.last_confirmed
    return min(tenure.ended_by, _next(last)) if last else datetime.date.min


def _next(day: datetime.date) -> datetime.date:
    return day + datetime.timedelta(1) if day < datetime.date.max else day


# ---- one report after the other -------------------------------------------------------------------------------------


def _retold(made: Sequence[Holding], report: Report, kind: TenureKind) -> Holding | None:
    """The holding that takes a report of a change that an earlier one has told already; None where it is another."""
    for holding in reversed(made):
        at = holding.started if kind == "start" else holding.stopped
        spans = holding.start_spans if kind == "start" else holding.end_spans
        if at is None:
            continue
        if report.span is None:
            same = bool(spans) and (report.day - at).days <= RETOLD
        else:
            first, last = report.span
            same = any(earliest <= last and first <= latest for earliest, latest in spans)
        if same:
            holding.tell(report, kind)
            return holding
    return None


def _start(made: list[Holding], report: Report) -> None:
    if _retold(made, report, "start"):
        return
    last = made[-1] if made else None
    since = last.started if last is not None else None
    if last is not None and last.stopped is not None and _is_background(last, report):
        last.reports.append(report)
        return
    if last is None or last.stopped is not None:
        last = Holding()
        made.append(last)
    elif since is not None and report.dated and (report.day - since).days > NEAR:
        if last.acting and not report.claim.acting:  # who stood in got the post for good
            last.stopped = report.day
            last.ending_on = (report.date,) if report.date else ()
            last = Holding()
            made.append(last)
        else:  # it went on: made formal, or renewed
            last.confirm(report, step=(report.day - since).days <= STEP)
            return
    elif since is None and last.confirmed and (report.day - min(last.confirmed)).days > NEAR:
        last.confirm(report)  # it was so before: a renewal
        return
    last.tell(report, "start")


def _is_background(last: Holding, report: Report) -> bool:
    """True for a beginning without a date that an article tells behind the end of that tenure: news comes first."""
    if report.date is not None:
        return False
    place = report.claim.evidence.start
    same = [end for end in last.ends if end.claim.document == report.claim.document]
    return any(end.claim.evidence.start < place for end in same)


def _since(made: list[Holding], report: Report) -> Holding:
    """Takes a state with its beginning ("finance chief since 2015"); gives the holding that it is of."""
    if (known := _retold(made, report, "start")) is not None:
        return known
    last = made[-1] if made else None
    if last is None or last.stopped is not None:
        last = Holding()
        made.append(last)
    elif last.started is not None or (last.confirmed and (report.day - min(last.confirmed)).days > NEAR):
        last.reports.append(report)
        return last
    last.tell(report, "start")
    return last


def _end(made: list[Holding], report: Report) -> None:
    if _retold(made, report, "end"):
        return
    last = made[-1] if made else None
    if last is None or (last.stopped is not None and (report.day - last.stopped).days > STEP):
        last = Holding()
        made.append(last)
    last.tell(report, "end")


def _hold(made: list[Holding], report: Report) -> None:
    last = made[-1] if made else None
    if last is None or (last.stopped is not None and (report.day - last.stopped).days > RETOLD):
        last = Holding()
        made.append(last)
    if last.stopped is None:
        last.confirm(report)
    else:  # papers call people by a post that they have just lost: that confirms nothing
        last.reports.append(report)
        last.lingering.append(report)


def _former(made: list[Holding], report: Report) -> None:
    if not made:
        made.append(Holding())
    last = made[-1]
    before = made[-2] if len(made) > 1 else None
    if before is not None and last.stopped is None and before.stopped is not None:
        soon = (report.day - before.stopped).days <= RETOLD
        if soon or report.claim.document in last.documents:  # the earlier one is meant
            before.reports.append(report)
            before.formers.append(report)
            return
    last.reports.append(report)
    last.formers.append(report)
    if last.stopped is None:
        last.stopped = report.day


def _joined(made: list[Holding]) -> list[Holding]:
    """A tenure of which nobody tells the beginning, but an end not long after that of the one before, is the same one:
    the person had stayed on."""
    joined: list[Holding] = []
    for holding in made:
        before = joined[-1] if joined else None
        if (
            before is not None
            and before.ends
            and holding.ends
            and not holding.starts
            and before.stopped is not None
            and holding.stopped is not None
            and (holding.stopped - before.stopped).days <= STEP
        ):
            before.absorb(holding)
        else:
            joined.append(holding)
    return joined
