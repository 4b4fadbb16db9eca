"""All that is known of an organisation or a person, in the order of time."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from incumbent.answers.chains import chains
from incumbent.answers.known import became_known
from incumbent.answers.reports import NO_ORIGINS, fullest
from incumbent.answers.seating import Seating, seating
from incumbent.answers.tenures import beginning
from incumbent.model.answer import Founding, Stake, origins_of
from incumbent.model.claim import Claim, FoundingClaim, StakeClaim
from incumbent.model.entry import Witness
from incumbent.model.history import Timeline


def timeline(
    name: str,
    witnesses: Iterable[Witness] | Seating,
    known_at: datetime.date | None = None,
    *,
    recorded_at: datetime.date | None = None,
    origins: Mapping[str, str] = NO_ORIGINS,
    chained: bool = True,
    beside: Sequence[Witness] = (),
) -> Timeline:
    """The tenures, plans, foundings and stakes that `witnesses` tell of, as known at `known_at` from what the ledger
    had recorded by `recorded_at`; with `chained`, who followed whom in the seats with one holder. What became of
    plans hangs on `beside`, too (see `seating`)."""
    told = seating(witnesses, known_at=known_at, recorded_at=recorded_at, origins=origins, beside=beside)
    plans = [plan for _, plan in told.plans if not plan.came_true]
    return Timeline(
        name=name,
        known_at=known_at,
        recorded_at=recorded_at,
        tenures=tuple(
            sorted(told.tenures, key=lambda t: (beginning(t), t.organization_key, t.post_class, t.person_key))
        ),
        plans=tuple(sorted(plans, key=lambda p: (p.date or "9999", p.organization, p.person, p.kind, p.modality))),
        chains=tuple(chains(told.tenures)) if chained else (),
        foundings=_foundings(told.read, origins),
        stakes=_stakes(told.read, origins),
    )


def _foundings(witnesses: Sequence[Witness], origins: Mapping[str, str]) -> tuple[Founding, ...]:
    """One for each founder and organisation that somebody asserts."""
    told: dict[tuple[str, str], list[tuple[FoundingClaim, Witness]]] = defaultdict(list)
    for witness in witnesses:
        claim = witness.claim
        if isinstance(claim, FoundingClaim) and claim.modality == "asserted":
            told[witness.organization_key, witness.person_key].append((claim, witness))
    return tuple(
        Founding(
            person=fullest([claim.person for claim, _ in group]),
            organization=fullest([claim.organization for claim, _ in group]),
            dates=_dates([claim.date for claim, _ in group]),
            witnesses=_first_told(group),
            origins=origins_of((witness for _, witness in group), origins),
        )
        for _, group in sorted(told.items())
    )


def _stakes(witnesses: Sequence[Witness], origins: Mapping[str, str]) -> tuple[Stake, ...]:
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
            organization=fullest([claim.organization for claim, _ in group]),
            amount=group[0][0].amount,
            currency=group[0][0].currency,
            share=group[0][0].share,
            dates=_dates([claim.date for claim, _ in group]),
            witnesses=_first_told(group),
            origins=origins_of((witness for _, witness in group), origins),
        )
        for _, group in sorted(told.items())
    )


def _first_told(group: Sequence[tuple[Claim, Witness]]) -> tuple[Witness, ...]:
    """The witnesses, the first to tell it first."""
    order = sorted(group, key=lambda pair: (became_known(pair[1]), pair[0].document, pair[0].evidence.start))
    return tuple(witness for _, witness in order)


def _dates(told: Sequence[str | None]) -> tuple[str, ...]:
    return tuple(sorted({date for date in told if date}))
