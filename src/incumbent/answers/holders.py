"""Who held a seat on a day, as known on a day."""

from __future__ import annotations

import datetime
from bisect import bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from incumbent.answers.reports import NO_ORIGINS
from incumbent.answers.seating import Seating, seating
from incumbent.answers.succession import back_on, took, took_within
from incumbent.answers.tenures import beginning, over
from incumbent.model.answer import Holders, Superseded, Tenure
from incumbent.model.claim import SINGLE_SEATS
from incumbent.model.entry import Witness


@dataclass(frozen=True, slots=True, kw_only=True)
class Seated:
    """Who was in the seats of an organisation, whatever the day: of `classes` where given, as known at `known_at` from
    what the ledger had recorded by `recorded_at`."""

    organization: str
    organization_key: str
    told: Seating
    classes: tuple[str, ...]
    known_at: datetime.date | None
    recorded_at: datetime.date | None

    def on(self, valid_at: datetime.date) -> Holders:
        """The answer for a day."""
        found = holders_in(self.told, self.organization_key, valid_at, self.classes)
        return replace(found, organization=self.organization, known_at=self.known_at, recorded_at=self.recorded_at)


def seated(
    organization: str,
    organization_key: str,
    witnesses: Iterable[Witness],
    *,
    classes: Collection[str] = (),
    known_at: datetime.date | None = None,
    recorded_at: datetime.date | None = None,
    origins: Mapping[str, str] = NO_ORIGINS,
    beside: Sequence[Witness] = (),
) -> Seated:
    """What `holders` needs, for many days."""
    if classes:
        witnesses = list(witnesses)
        beside = [*witnesses, *beside]
        witnesses = _of_people_in(classes, organization_key, witnesses)
    return Seated(
        organization=organization,
        organization_key=organization_key,
        told=seating(witnesses, known_at=known_at, recorded_at=recorded_at, origins=origins, beside=beside),
        classes=tuple(classes),
        known_at=known_at,
        recorded_at=recorded_at,
    )


def holders(
    organization: str,
    organization_key: str,
    witnesses: Iterable[Witness],
    *,
    classes: Collection[str] = (),
    valid_at: datetime.date,
    known_at: datetime.date | None = None,
    recorded_at: datetime.date | None = None,
    origins: Mapping[str, str] = NO_ORIGINS,
    beside: Sequence[Witness] = (),
) -> Holders:
    """Those who held a post of `organization` on `valid_at`, of `classes` where given, as known at `known_at` from what
    the ledger had recorded by `recorded_at`; `origins` has the independent origins of sources, by their ids.

    `witnesses` may hold claims about other organisations of the same people: what they plan there is told along, where
    they had left here by `valid_at`. What became of plans hangs on `beside`, too (see `seating`).
    """
    clocks = {"known_at": known_at, "recorded_at": recorded_at}
    told = seated(organization, organization_key, witnesses, classes=classes, origins=origins, beside=beside, **clocks)
    return told.on(valid_at)


def holders_in(told: Seating, organization_key: str, valid_at: datetime.date, classes: Collection[str] = ()) -> Holders:
    """The answer from tenures and plans that are made already; the days that they were known by are not filled in."""
    here = [
        tenure
        for tenure in told.tenures
        if tenure.organization_key == organization_key and (not classes or tenure.post_class in classes)
    ]
    held, superseded = by_seat([tenure for tenure in here if beginning(tenure) <= valid_at], valid_at)
    holding = {tenure.person_key for tenure in held}
    left = {tenure.person_key for tenure in here} - holding
    plans = [
        (person, plan)
        for (person, where, post_class), plan in told.plans
        if plan.modality == "planned" and plan.stands
        if ((not classes or post_class in classes) if where == organization_key else person in left)
    ]
    return Holders(
        organization="",
        valid_at=valid_at,
        known_at=None,
        held=tuple(sorted(held, key=lambda t: (t.post_class, beginning(t), t.person_key))),
        designate=tuple(sorted(filter(lambda t: _designate(t, valid_at), here), key=beginning)),
        superseded=tuple(superseded),
        plans=tuple(
            plan for _, plan in sorted(plans, key=lambda pair: (pair[1].date or "9999", pair[0], pair[1].kind))
        ),
    )


def _of_people_in(classes: Collection[str], organization: str, witnesses: Sequence[Witness]) -> list[Witness]:
    """What is told of those of whom a post of these classes is told here, and of namesakes: seats of other people make
    no difference."""
    names = {
        witness.person_key.rpartition(" ")[2]
        for witness in witnesses
        if witness.organization_key == organization and getattr(witness.claim, "post_class", "") in classes
    }
    return [witness for witness in witnesses if witness.person_key.rpartition(" ")[2] in names]


def stands(tenure: Tenure, day: datetime.date) -> bool:
    """True where the tenure had begun by `day` and nothing says that it had ended (`over`): on the day of its end it
    had."""
    if beginning(tenure) > day:
        return False
    end = over(tenure)
    return end is None or day < end


def _designate(tenure: Tenure, day: datetime.date) -> bool:
    """Announced by `day` for a later one."""
    return beginning(tenure) > day and any(date.earliest <= day for date in tenure.starts_announced)


def by_seat(begun: Sequence[Tenure], day: datetime.date) -> tuple[list[Tenure], list[Superseded]]:
    """Of the tenures in one organisation that had begun by `day`: those that hold on it, and those that nobody ended,
    but that somebody else in a seat with one holder supersedes."""
    return by_seat_of(in_order_of_beginning(begun), day)


Begun = tuple[datetime.date, Tenure]  # a tenure with its first day


def in_order_of_beginning(tenures: Iterable[Tenure]) -> list[Begun]:
    """The tenures with their first days, in the order in which `by_seat_of` takes them."""
    return sorted(((beginning(tenure), tenure) for tenure in tenures), key=lambda pair: (pair[0], pair[1].person_key))


def by_seat_of(order: Sequence[Begun], day: datetime.date) -> tuple[list[Tenure], list[Superseded]]:
    """As `by_seat`, of tenures that stand in order already."""
    held: list[Tenure] = []
    superseded: list[Superseded] = []
    seats: dict[str, list[Begun]] = {}
    for pair in order:
        if pair[1].post_class in SINGLE_SEATS:
            seats.setdefault(pair[1].post_class, []).append(pair)
    rivals = {post_class: _Rivals(pairs, day) for post_class, pairs in seats.items()}
    for since, tenure in order:
        end = over(tenure)
        if end is not None and end <= day:
            continue
        first = rivals[tenure.post_class].of(tenure, since) if tenure.post_class in rivals else None
        if first is not None:
            superseded.append(Superseded(tenure=tenure, by=first))
        else:
            held.append(tenure)
    return held, superseded


class _Rivals:
    """Those who had taken up a seat with one holder by a day, in the order of their beginnings. Of whom only an end is
    told is superseded by anybody who was seen in the seat and still is in it; a tenure without an end by whoever took
    the seat later, even if that one has left since, unless something has the first one back in it; one that ended in
    some month or year by whoever took the seat within it."""

    def __init__(self, pairs: Sequence[Begun], day: datetime.date) -> None:
        self._day = day
        self._seen = [tenure for _, tenure in pairs if tenure.seen and stands(tenure, day)]
        begun = [(since, tenure) for since, tenure in pairs if tenure.starts or tenure.began_by]
        self._days = [since for since, _ in begun]
        self._begun = [tenure for _, tenure in begun]

    def of(self, tenure: Tenure, since: datetime.date) -> Tenure | None:
        """The first who supersedes a tenure that began on a day; None where nobody does."""
        if not tenure.seen:
            return next((rival for rival in self._seen if rival.person_key != tenure.person_key), None)
        later = (self._begun[at] for at in range(bisect_right(self._days, since), len(self._days)))
        if tenure.ended:  # whoever is told to have gone on until later is told side by side
            return next((rival for rival in later if took_within(rival, tenure)), None)
        return next((rival for rival in later if took(rival, tenure) and self._is_out(tenure, rival)), None)

    def _is_out(self, tenure: Tenure, rival: Tenure) -> bool:
        back = back_on(tenure, rival)
        return back is None or self._day < back
