"""All that is known of an organisation or a person, in the order of time."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from incumbent.answers.known import known
from incumbent.answers.plans import plans_of
from incumbent.answers.tenures import beginning, seats, tenures_of
from incumbent.model.answer import Plan, Tenure, Timeline
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
    others = [w for w in read if isinstance(w.claim, FoundingClaim | StakeClaim) and w.claim.modality == "asserted"]
    return Timeline(
        name=name,
        known_at=known_at,
        tenures=tuple(sorted(tenures, key=lambda t: (beginning(t), t.organization_key, t.post_class, t.person_key))),
        plans=tuple(sorted(plans, key=lambda p: (p.date or "9999", p.organization, p.person, p.kind, p.modality))),
        others=tuple(sorted(others, key=lambda w: (w.claim.kind, w.claim.date or "9999", w.person_key, w.claim.id))),
    )
