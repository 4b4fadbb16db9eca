"""Changes that nobody told as done: planned, rumoured, denied. They never make a tenure."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Sequence

from incumbent.answers.reports import NEAR, Report, commonest, fullest, in_order_of_publication
from incumbent.model.answer import Plan, Tenure
from incumbent.model.claim import Modality, TenureKind


def plans_of(reports: Sequence[Report], tenures: Sequence[Tenure]) -> list[Plan]:
    """The plans among `reports` about one person in one seat; `tenures` are those that the asserted ones made."""
    groups: dict[tuple[TenureKind, Modality], list[Report]] = defaultdict(list)
    for report in reports:
        if report.claim.modality != "asserted":
            groups[report.claim.tenure_kind, report.claim.modality].append(report)
    denials = {kind: [r.published for r in group] for (kind, modality), group in groups.items() if modality == "denied"}
    return [_plan(group, tenures, denials.get(kind, [])) for (kind, _), group in sorted(groups.items())]


def _plan(reports: Sequence[Report], tenures: Sequence[Tenure], denials: Sequence[datetime.date]) -> Plan:
    claims = [report.claim for report in reports]
    kind, modality = claims[0].tenure_kind, claims[0].modality
    first = min(report.published for report in reports)
    ahead = modality in ("planned", "rumoured")
    return Plan(
        kind=kind,
        modality=modality,
        person=fullest([claim.person for claim in claims]),
        organization=commonest([claim.organization for claim in claims]) or "",
        post=commonest([claim.post for claim in claims]),
        post_class=claims[0].post_class,
        acting=any(claim.acting for claim in claims),
        date=commonest([claim.date for claim in claims]),
        witnesses=in_order_of_publication(reports),
        came_true=ahead and _happened(kind, first, tenures),
        off_since=min((day for day in denials if ahead and day >= first), default=None),
    )


def _happened(kind: TenureKind, announced: datetime.date, tenures: Sequence[Tenure]) -> bool:
    """A tenure began, or ended, not before the plan was first told of; a few days before, where dates are blurred."""
    since = announced - datetime.timedelta(NEAR)
    if kind == "start":
        days = [tenure.valid_from.latest if tenure.valid_from else tenure.began_by for tenure in tenures]
    else:
        days = [tenure.valid_to.latest if tenure.valid_to else tenure.ended_by for tenure in tenures]
    return any(day is not None and day >= since for day in days)
