"""Changes that nobody told as done: planned, rumoured, denied. They never make a tenure."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import replace

from incumbent.answers.known import became_known
from incumbent.answers.reports import (
    NEAR,
    Report,
    Seat,
    commonest,
    date_of_text,
    fullest,
    in_order_of_publication,
    is_start,
    origins_told,
)
from incumbent.model.answer import Plan, Tenure
from incumbent.model.claim import SINGLE_SEATS, Modality, TenureClaim, TenureKind
from incumbent.model.entry import Witness

_NEVER = datetime.date.min


def plans_of(reports: Sequence[Report], tenures: Sequence[Tenure]) -> list[Plan]:
    """The plans among `reports` about one person in one seat; `tenures` are those that the asserted ones made."""
    groups: dict[tuple[TenureKind, Modality], list[Report]] = {}
    for report in reports:
        if report.claim.modality != "asserted":
            groups.setdefault((report.claim.tenure_kind, report.claim.modality), []).append(report)
    if not groups:
        return []
    denials = {kind: [r.published for r in group] for (kind, modality), group in groups.items() if modality == "denied"}
    return [_plan(group, tenures, denials.get(kind, [])) for (kind, _), group in sorted(groups.items())]


def _plan(reports: Sequence[Report], tenures: Sequence[Tenure], denials: Sequence[datetime.date]) -> Plan:
    reports = in_order_of_publication(reports)
    claims = [report.claim for report in reports]
    modality = claims[0].modality
    first = reports[0].published
    ahead = modality in ("planned", "rumoured")
    plan = Plan(
        kind=claims[0].tenure_kind,
        modality=modality,
        person=fullest([claim.person for claim in claims]),
        organization=commonest(reports, "organization") or "",
        post=commonest(reports, "post"),
        post_class=claims[0].post_class,
        acting=any(claim.acting for claim in claims),
        date=commonest(reports, "date"),
        witnesses=tuple(report.witness for report in reports),
        off_since=min((day for day in denials if ahead and day >= first), default=None),
        origins=origins_told(reports),
    )
    if any(came_true(plan, tenure) for tenure in tenures):
        return replace(plan, outcome="came-true")
    return replace(plan, outcome="denied") if plan.off_since else plan


def came_true(plan: Plan, tenure: Tenure) -> bool:
    """A report tells the start, or the end, of the tenure as done, on a day not before the plan was first told of; a
    few days before, where dates are blurred. What is denied happens only after the denial."""
    blur = datetime.timedelta(0 if plan.modality == "denied" else NEAR)
    since = first_told(plan) - blur
    announced = tenure.starts_announced if plan.kind == "start" else tenure.ends_announced
    for witness in tenure.witnesses:
        claim = witness.claim
        assert isinstance(claim, TenureClaim)
        published = became_known(witness)
        date = date_of_text(claim.date)
        told = claim.tenure_kind == plan.kind or (plan.kind == "start" and is_start(claim))
        if told and date not in announced:
            day = date.latest if date else published
            if since <= day and (date is None or date.earliest <= published) and not (date is None and announced):
                return True
        elif plan.kind == "start" and claim.tenure_kind == "hold" and date is None:
            due = date_of_text(plan.date)
            if due is not None and published >= due.earliest >= since:
                return True
    return False


def first_told(plan: Plan) -> datetime.date:
    """The day on which the first source told of it."""
    return min(became_known(witness) for witness in plan.witnesses)


# ---- what became of plans, seen from all seats together -------------------------------------------------------------


def last_read(read: Iterable[Witness]) -> tuple[dict[str, datetime.date], dict[str, datetime.date]]:
    """The last day on which anything about each person, and about each organisation, was published."""
    people: dict[str, datetime.date] = {}
    places: dict[str, datetime.date] = {}
    for witness in read:
        day = became_known(witness)
        for days, key in ((people, witness.person_key), (places, witness.organization_key)):
            if key and day > days.get(key, datetime.date.min):
                days[key] = day
    return people, places


def settled(
    plans: Sequence[tuple[Seat, Plan]], tenures: Sequence[Tenure], read: Iterable[Witness]
) -> list[tuple[Seat, Plan]]:
    """The plans with what became of them. `tenures` are those of all seats of their people, and of others in the seats
    that they are about; `read` is all that is told of these people, and of the organisations."""
    people, places = last_read(read)
    return [
        (seat, what_became(seat, plan, tenures, max(people.get(seat[0], _NEVER), places.get(seat[1], _NEVER))))
        for seat, plan in plans
    ]


def what_became(seat: Seat, plan: Plan, tenures: Sequence[Tenure], read_until: datetime.date) -> Plan:
    """The plan with its outcome; `read_until` is the last day on which anything about its person, or about its
    organisation, was published."""
    person, organization, post_class = seat
    if plan.came_true:
        return plan
    ours = [tenure for tenure in tenures if tenure.person_key == person]
    if post_class == "member" and any(t.organization_key == organization and came_true(plan, t) for t in ours):
        return replace(plan, outcome="came-true")
    if plan.modality == "denied":
        return plan
    first = first_told(plan)
    if plan.kind == "start":
        back = [_start_told(t) for t in ours if t.organization_key != organization and _is_return(t, ours, first)]
        if back:
            return replace(plan, outcome="reversed", off_since=min([*back, plan.off_since or back[0]]))
        if plan.off_since:
            return plan
        taken = [_start_told(t) for t in tenures if _overtakes(t, seat, plan, first)]
        if taken:
            return replace(plan, outcome="overtaken", off_since=min(taken))
    due = due_until(plan)
    if not plan.off_since and due is not None and due < read_until:
        return replace(plan, outcome="lapsed")
    return plan


def due_until(plan: Plan) -> datetime.date | None:
    """The last day on which a plan may still come true as it was told; None where it names no day."""
    due = date_of_text(plan.date)
    if due is None:
        return None
    return due.latest + min(datetime.timedelta(NEAR), datetime.date.max - due.latest)


def _is_return(tenure: Tenure, ours: Sequence[Tenure], first: datetime.date) -> bool:
    """After `first` a report told that the person took up the tenure, in a seat that they had left before."""
    left = first + datetime.timedelta(NEAR)
    return (
        bool(tenure.starts)
        and _start_told(tenure) >= first
        and any(
            other.organization_key == tenure.organization_key
            and other.post_class == tenure.post_class
            and other.ends
            and other.ends[0].earliest <= min(left, tenure.starts[0].earliest)
            for other in ours
            if other is not tenure
        )
    )


def _overtakes(tenure: Tenure, seat: Seat, plan: Plan, first: datetime.date) -> bool:
    """Somebody else took the seat with one holder after the plan had been told of; who stands in takes none."""
    person, organization, post_class = seat
    return (
        post_class in SINGLE_SEATS
        and (tenure.organization_key, tenure.post_class) == (organization, post_class)
        and tenure.person_key != person
        and bool(tenure.starts)
        and tenure.acting <= plan.acting
        and tenure.starts[0].earliest >= first
    )


def _start_told(tenure: Tenure) -> datetime.date:
    """The day on which the first source told the start."""
    told = [became_known(w) for w in tenure.witnesses if isinstance(w.claim, TenureClaim) and is_start(w.claim)]
    return min(told, default=datetime.date.max)
