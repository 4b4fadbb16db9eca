"""The day on which a change took effect, where it was announced ahead of it."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from incumbent.answers.holding import Holding, without_repetition
from incumbent.answers.reports import NEAR, RETOLD, Report
from incumbent.model.claim import TenureKind
from incumbent.model.time import PartialDate

AHEAD = 731  # days between a change and its announcement, at most


def take_effect(made: Sequence[Holding], reports: Sequence[Report]) -> None:
    """Gives the tenures that an announcement made the days that were told ahead for them.

    "Named on Monday" beside "will take over in January" is one change: it was announced on Monday, and in January the
    tenure begins. The same of ends; also where those who told the first day are silent on the second, and somebody has
    the person in the seat between the two.
    """
    ahead = [report for report in reports if report.ahead and report.claim.modality in ("planned", "asserted")]
    off = [report for report in reports if report.claim.modality == "denied"] if ahead else []
    for place, holding in enumerate(made):
        if ahead and holding.starts:
            until = holding.stopped or datetime.date.max
            holding.starting_on = _dates(_told_ahead(holding, "start", ahead, off, until))
        if ahead and holding.ends and not holding.ending_on:
            until = min((later.started for later in made[place + 1 :] if later.started), default=datetime.date.max)
            holding.ending_on = _dates(_told_ahead(holding, "end", ahead, off, until))
        if len(holding.ends) > 1 and not holding.ending_on:
            holding.ending_on = _dates([end for end in holding.ends if _stayed_until(holding, end)])


def _dates(reports: Sequence[Report]) -> tuple[PartialDate, ...]:
    return without_repetition(report.date for report in reports if report.date is not None) if reports else ()


def _told_ahead(
    holding: Holding, kind: TenureKind, ahead: Sequence[Report], off: Sequence[Report], until: datetime.date
) -> list[Report]:
    """The reports of the day on which the start or end took effect: those that tell it as done, else those that told
    it ahead; none where it was not announced ahead, or the opposite change, on `until`, came before that day."""
    at, told = holding.told(kind)
    if at is None or not told:
        return []
    plans = [
        plan
        for plan in ahead
        if plan.claim.tenure_kind == kind
        and plan.span is not None
        and plan.claim.acting == told[0].claim.acting
        and at < plan.span[0] <= min(at + datetime.timedelta(AHEAD), until)
        and abs((plan.published - at).days) <= RETOLD
        and not any(no.claim.tenure_kind == kind and no.published >= plan.published for no in off)
    ]
    if not plans:
        return []
    due = min(plan.span[0] for plan in plans if plan.span)
    done = [
        report
        for report in told
        if report.date is not None and not report.ahead and report.day > at and abs((report.day - due).days) <= NEAR
    ]
    return done or plans


def _stayed_until(holding: Holding, end: Report) -> bool:
    """Somebody had the person in the seat between the first told end and this one."""
    if holding.stopped is None or end.date is None or (end.day - holding.stopped).days <= NEAR:
        return False
    margin = datetime.timedelta(NEAR)
    return any(holding.stopped + margin < report.published < end.day for report in holding.lingering) or any(
        holding.stopped + margin < day < end.day for day in holding.confirmed
    )
