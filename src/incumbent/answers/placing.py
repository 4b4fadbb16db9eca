"""Where in the order of time a change stands that is told with a month or a year alone."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from incumbent.answers.reports import Report, in_order, is_start, placed
from incumbent.model.time import eve

_IN = ("start", "hold")


def in_order_of_time(reports: Sequence[Report]) -> list[Report]:
    """The asserted reports about one person in one seat, in the order of the days that they speak of.

    "In 2023" may be any day of that year that had come when it was published. It is put where it makes the fewest
    tenures: a start before the first sign of the person in the seat, an end before the start that follows it; each
    only where the person was not, or was, in the seat when the year began.
    """
    asserted = [report for report in reports if report.claim.modality == "asserted"]
    vague = [report for report in asserted if report.date is not None and report.date.day is None]
    if not vague:
        return asserted
    exact = [r for r in asserted if r.date is None or r.date.day is not None]
    if not exact:
        return asserted
    days = {id(report): _day(report, exact) for report in vague}
    return in_order([placed(r, days[id(r)]) if days.get(id(r), r.day) != r.day else r for r in asserted])


def _day(report: Report, exact: Sequence[Report]) -> datetime.date:
    """The day at which a vague report is put; `exact` are those whose day is known, in order."""
    assert report.span is not None
    first, last = report.span[0], max(report.span[0], min(report.span[1], report.published))
    inside = [other for other in exact if first <= other.day <= last]
    kind = _change(report)
    if any(_change(other) == kind and other.dated for other in inside):
        return report.day  # that change, told with its day by somebody else
    before = [other.claim.tenure_kind in _IN for other in exact if other.day < first]
    seated = before[-1] if before else False
    if kind == "start":
        signs = [other.day for other in inside if _change(other) != "start"]
        return last if seated or not signs else max(first, eve(min(signs)))
    starts = [other.day for other in inside if _change(other) == "start"]
    return min(starts) if seated and starts else last


def _change(report: Report) -> str:
    return "start" if is_start(report.claim) else report.claim.tenure_kind
