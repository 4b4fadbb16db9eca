"""What replies are made of: the answers that the desk gives to the house's own questions, and choices among them."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Protocol

from incumbent.answers.tenures import beginning
from incumbent.model.answer import Holders, Plan, Tenure
from incumbent.model.dispute import Disputes
from incumbent.model.entry import Witness
from incumbent.model.history import Changes, Timeline
from incumbent.model.inquiry import Inquiry, Known


class Sources(Protocol):
    """The questions that a reply may ask."""

    def who(
        self, organization: str, *, valid_at: datetime.date | None = None, known_at: datetime.date | None = None
    ) -> Holders:
        """Who held what in an organisation on a day."""

    def timeline(self, name: str, *, known_at: datetime.date | None = None) -> Timeline:
        """All that is known of an organisation or a person."""

    def disputes(self, name: str = "", *, known_at: datetime.date | None = None) -> Disputes:
        """What sources contradict each other about."""

    def changes(self, name: str = "", *, since: datetime.date, until: datetime.date | None = None) -> Changes:
        """What became known."""

    def told_by(self, name: str, *, known_at: datetime.date | None = None) -> tuple[Timeline, list[Witness]]:
        """What somebody founded and owns, organisations too, and the claims that quote them."""

    def independent(self, witnesses: Sequence[Witness], *, known_at: datetime.date | None = None) -> tuple[str, ...]:
        """The independent origins of claims."""

    def organizations(self, most: int) -> list[str]:
        """Some organisations that the ledger knows."""


def in_question(tenures: Iterable[Tenure], inquiry: Inquiry) -> list[Tenure]:
    """The tenures in the organisation and of the classes that a question names, where it names any."""
    here = [
        t
        for t in tenures
        if (not inquiry.organizations or t.organization_key == inquiry.organizations[0].key)
        and (not inquiry.classes or t.post_class in inquiry.classes)
    ]
    return [t for t in here if t.acting] if inquiry.acting else here


def settled(inquiry: Inquiry, sources: Sources) -> Inquiry:
    """The question with the one class of post that it means, where its words mean the first that an organisation has:
    whoever leads."""
    if not inquiry.traits.get("first") or not inquiry.organizations:
        return inquiry
    told = sources.timeline(inquiry.organizations[0].name, known_at=inquiry.known_at).tenures
    there = {tenure.post_class for tenure in told if tenure.organization_key == inquiry.organizations[0].key}
    first = [name for name in inquiry.classes if name in there][:1]
    return replace(inquiry, classes=tuple(first) or inquiry.classes)


def overlaps(tenure: Tenure, since: datetime.date | None, until: datetime.date | None) -> bool:
    """True where the tenure had begun by `until` and had not ended before `since`."""
    if until is not None and beginning(tenure) > until:
        return False
    if since is None:
        return True
    if tenure.ends:
        last = max(date.latest for date in tenure.ends)
        return last > since or (last == since == beginning(tenure))
    return tenure.ended_by is None or any(day >= since for day in tenure.confirmed)


def holding(inquiry: Inquiry, sources: Sources, today: datetime.date) -> tuple[list[Tenure], list[Tenure]]:
    """Who holds the post of a question in the days that it tells, and all that is known of the seat."""
    (organization, *_) = inquiry.organizations
    everybody = in_question(sources.timeline(organization.name, known_at=inquiry.known_at).tenures, inquiry)
    day = day_of(inquiry, today)
    if day is not None:
        held = sources.who(organization.name, valid_at=day, known_at=inquiry.known_at).held
        return in_question(held, inquiry), everybody
    found = [t for t in everybody if overlaps(t, inquiry.since, inquiry.until)]
    if inquiry.since is not None:
        gone = sources.who(organization.name, valid_at=inquiry.since, known_at=inquiry.known_at).superseded
        over = [(one.tenure.person_key, one.tenure.post_class) for one in gone]
        found = [t for t in found if (t.person_key, t.post_class) not in over]
    return found, everybody


def day_of(inquiry: Inquiry, today: datetime.date) -> datetime.date | None:
    """The one day that a question is about; the present one, or the last of what was known, where it asks of now."""
    if inquiry.since is not None and inquiry.since == inquiry.until:
        return inquiry.since
    return (inquiry.known_at or today) if inquiry.now else None


def of_person(inquiry: Inquiry, sources: Sources) -> list[Tenure]:
    """The tenures of the person of a question, as far as it limits them."""
    return in_question(sources.timeline(inquiry.people[0].name, known_at=inquiry.known_at).tenures, inquiry)


def plans_of(inquiry: Inquiry, sources: Sources) -> list[Plan]:
    """What was planned, rumoured or denied of the person of a question, in the organisation and post that it names."""
    if not inquiry.people:
        return []
    plans = sources.timeline(inquiry.people[0].name, known_at=inquiry.known_at).plans
    return [
        plan
        for plan in plans
        if plan.kind == "start"
        and (not inquiry.organizations or same_name(plan, inquiry.organizations[0]))
        and (not inquiry.classes or plan.post_class in (*inquiry.classes, "member"))
    ]


def same_name(plan: Plan, organization: Known) -> bool:
    """True where the plan is about that organisation, by the keys of its witnesses."""
    return any(w.organization_key == organization.key for w in plan.witnesses)


def cut(tenures: Iterable[Tenure], inquiry: Inquiry) -> list[Tenure]:
    """Those in the days that a question tells."""
    return [t for t in tenures if overlaps(t, inquiry.since, inquiry.until)]


def only_last_known(tenures: Sequence[Tenure], day: datetime.date | None) -> bool:
    """Nobody told an end of these, and nothing that has been published since the day has the persons in their seats."""
    return day is not None and all(
        not tenure.ended and (tenure.last_confirmed or datetime.date.min) < day for tenure in tenures
    )
