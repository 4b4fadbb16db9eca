"""Who held a seat on a day, as known on a day."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterable, Sequence

from incumbent.answers.known import known
from incumbent.answers.plans import plans_of
from incumbent.answers.reports import seats
from incumbent.answers.tenures import beginning, tenures_of
from incumbent.model.answer import Holders, Plan, Superseded, Tenure
from incumbent.model.entry import Witness

# Classes of which an organisation has one holder at a time: whoever takes the seat takes it from somebody.
SINGLE_SEATS = frozenset(
    """chief-executive chair finance-chief operations-chief people-chief legal-chief head-of-state head-of-government
    central-banker secretary-general""".split()
)


def holders(
    organization: str,
    organization_key: str,
    witnesses: Iterable[Witness],
    *,
    classes: Collection[str] = (),
    valid_at: datetime.date,
    known_at: datetime.date | None = None,
) -> Holders:
    """Those who held a post of `organization` on `valid_at`, of `classes` where given, as known at `known_at`.

    `witnesses` may hold claims about other organisations of the same people: what they plan there is told along, where
    they had left here by `valid_at`.
    """
    here: list[Tenure] = []
    plans: list[tuple[str, Plan]] = []
    elsewhere: list[tuple[str, Plan]] = []
    for (person, where, post_class), reports in seats(known(witnesses, known_at)):
        made = tenures_of((person, where, post_class), reports)
        told = [p for p in plans_of(reports, made) if p.modality == "planned" and not p.came_true and not p.off_since]
        if where != organization_key:
            elsewhere += [(person, plan) for plan in told]
        elif not classes or post_class in classes:
            here += made
            plans += [(person, plan) for plan in told]
    held, superseded = _by_seat([tenure for tenure in here if stands(tenure, valid_at)])
    left = {tenure.person_key for tenure in here} - {tenure.person_key for tenure in held}
    plans += [(person, plan) for person, plan in elsewhere if person in left]
    return Holders(
        organization=organization,
        valid_at=valid_at,
        known_at=known_at,
        held=tuple(sorted(held, key=lambda t: (t.post_class, beginning(t), t.person_key))),
        superseded=tuple(superseded),
        plans=tuple(
            plan for _, plan in sorted(plans, key=lambda pair: (pair[1].date or "9999", pair[0], pair[1].kind))
        ),
    )


def stands(tenure: Tenure, day: datetime.date) -> bool:
    """True where the tenure had begun by `day` and nothing says that it had ended: on the day of its end it had.

    Where reports differ about the end, the earliest counts. Where only a day is known by which it had ended, it stands
    as long as reports confirm it.
    """
    if beginning(tenure) > day:
        return False
    if tenure.valid_to is not None:
        return day < tenure.valid_to.earliest if tenure.valid_to.day else day <= tenure.valid_to.latest
    if tenure.ended_by is not None:
        return day < tenure.ended_by and any(day <= confirmed for confirmed in tenure.confirmed)
    return True


def _by_seat(standing: Sequence[Tenure]) -> tuple[list[Tenure], list[Superseded]]:
    """Those who hold, and those whom somebody else in a seat with one holder supersedes."""
    held: list[Tenure] = []
    superseded: list[Superseded] = []
    for tenure in sorted(standing, key=lambda t: (beginning(t), t.person_key)):
        rivals = [o for o in standing if o.post_class == tenure.post_class and o.person_key != tenure.person_key]
        takers = [rival for rival in rivals if tenure.post_class in SINGLE_SEATS and _supersedes(rival, tenure)]
        if takers:
            first = min(takers, key=lambda rival: (beginning(rival), rival.person_key))
            superseded.append(Superseded(tenure=tenure, by=first))
        else:
            held.append(tenure)
    return held, superseded


def _supersedes(rival: Tenure, tenure: Tenure) -> bool:
    if rival.seen != tenure.seen:
        return rival.seen
    if tenure.seen and tenure.ended:  # told to have gone on until later: the two are told side by side
        return False
    return bool(rival.starts or rival.began_by) and beginning(rival) > beginning(tenure)
