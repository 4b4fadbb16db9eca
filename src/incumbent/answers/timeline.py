"""All that is known of an organisation or a person, in the order of time."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterable, Sequence

from incumbent.answers.known import known
from incumbent.answers.plans import plans_of
from incumbent.answers.reports import fullest, seats
from incumbent.answers.tenures import beginning, tenures_of
from incumbent.model.answer import Founding, Plan, Stake, Tenure, Timeline
from incumbent.model.claim import FoundingClaim, StakeClaim
from incumbent.model.entry import Witness


def timeline(name: str, witnesses: Iterable[Witness], known_at: datetime.date | None = None) -> Timeline:
    """The tenures, plans, foundings and stakes that `witnesses` tell of, as known at `known_at`."""
    read = known(witnesses, known_at)
    tenures: list[Tenure] = []
    plans: list[Plan] = []
    for seat, reports in seats(read):
        made = tenures_of(seat, reports)
        tenures += made
        plans += [plan for plan in plans_of(reports, made) if not plan.came_true]
    return Timeline(
        name=name,
        known_at=known_at,
        tenures=tuple(sorted(tenures, key=lambda t: (beginning(t), t.organization_key, t.post_class, t.person_key))),
        plans=tuple(sorted(plans, key=lambda p: (p.date or "9999", p.organization, p.person, p.kind, p.modality))),
        foundings=_foundings(read),
        stakes=_stakes(read),
    )


def _foundings(witnesses: Sequence[Witness]) -> tuple[Founding, ...]:
    """One for each founder and organisation that somebody asserts."""
    told: dict[tuple[str, str], list[tuple[FoundingClaim, Witness]]] = defaultdict(list)
    for witness in witnesses:
        claim = witness.claim
        if isinstance(claim, FoundingClaim) and claim.modality == "asserted":
            told[witness.organization_key, witness.person_key].append((claim, witness))
    return tuple(
        Founding(
            person=fullest([claim.person for claim, _ in group]),
            organization=group[0][0].organization,
            dates=_dates([claim.date for claim, _ in group]),
            witnesses=tuple(witness for _, witness in group),
        )
        for _, group in sorted(told.items())
    )


def _stakes(witnesses: Sequence[Witness]) -> tuple[Stake, ...]:
    """One for each holder, organisation and size that somebody asserts."""
    told: dict[tuple[str, ...], list[tuple[StakeClaim, Witness]]] = defaultdict(list)
    for witness in witnesses:
        claim = witness.claim
        if isinstance(claim, StakeClaim) and claim.modality == "asserted":
            size = (repr(claim.amount), claim.currency or "", repr(claim.share))
            told[(witness.organization_key, witness.person_key, *size)].append((claim, witness))
    return tuple(
        Stake(
            holder=fullest([claim.holder for claim, _ in group]),
            organization=group[0][0].organization,
            amount=group[0][0].amount,
            currency=group[0][0].currency,
            share=group[0][0].share,
            dates=_dates([claim.date for claim, _ in group]),
            witnesses=tuple(witness for _, witness in group),
        )
        for _, group in sorted(told.items())
    )


def _dates(told: Sequence[str | None]) -> tuple[str, ...]:
    return tuple(sorted({date for date in told if date}))
