"""Who held a seat on a day, as known on a day."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterable, Sequence

from incumbent.answers.tenures import SINGLE, beginning, tenures
from incumbent.model.answer import Holders, Plan, Tenure
from incumbent.model.entry import Witness


def known(witnesses: Iterable[Witness], known_at: datetime.date | None) -> list[Witness]:
    """What had been published by the end of `known_at`; without a publication date, what had been recorded by then."""
    if known_at is None:
        return list(witnesses)
    return [w for w in witnesses if _published(w) <= known_at]


def _published(witness: Witness) -> datetime.date:
    if witness.source.published_at is not None:
        return witness.source.published_at.earliest
    return datetime.date.fromisoformat(witness.recorded_at[:10])


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

    `witnesses` may hold claims about other organisations of the same people: their plans there are told along.
    """
    made, plans = tenures(known(witnesses, known_at))
    here = [t for t in made if t.organization_key == organization_key and (not classes or t.post_class in classes)]
    standing = [t for t in here if stands(t, valid_at)]
    held, superseded = _seats(standing)
    people = {t.person_key for t in here}
    told = [p for p in plans if not p.came_true and (_about(p, organization_key, classes) or _of(p, people))]
    return Holders(organization=organization, valid_at=valid_at, known_at=known_at, held=tuple(held), superseded=tuple(superseded), plans=tuple(told))


def stands(tenure: Tenure, day: datetime.date) -> bool:
    """True where the tenure had begun by `day` and nothing says that it had ended. On its last day it has ended."""
    if beginning(tenure) > day:
        return False
    if tenure.valid_to is not None:
        return day < tenure.valid_to.earliest if tenure.valid_to.day else day <= tenure.valid_to.latest
    return tenure.ended_by is None or (day < tenure.ended_by and bool(tenure.confirmed) and day <= max(tenure.confirmed))


def _seats(standing: Sequence[Tenure]) -> tuple[list[Tenure], list[Tenure]]:
    """Where a seat has one holder, a later start supersedes a tenure that nobody said had ended."""
    held: list[Tenure] = []
    superseded: list[Tenure] = []
    for tenure in standing:
        rivals = [o for o in standing if o is not tenure and o.post_class == tenure.post_class and o.person_key != tenure.person_key]
        later = [o for o in rivals if o.starts or o.began_by]
        if tenure.post_class in SINGLE and any(beginning(o) > beginning(tenure) for o in later):
            superseded.append(tenure)
        else:
            held.append(tenure)
    return held, superseded


def _about(plan: Plan, organization_key: str, classes: Collection[str]) -> bool:
    return any(w.organization_key == organization_key for w in plan.witnesses) and (not classes or plan.post_class in classes)


def _of(plan: Plan, people: Collection[str]) -> bool:
    return plan.modality == "planned" and any(w.person_key in people for w in plan.witnesses)
