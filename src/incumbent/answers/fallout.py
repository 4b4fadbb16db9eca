"""What would be otherwise if some claims did not count: asked before a document is retracted."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from incumbent.answers.timeline import timeline
from incumbent.model.answer import Tenure, sources
from incumbent.model.entry import Witness
from incumbent.model.fallout import Fallout, Told


def fallout(witnesses: Sequence[Witness], without: Collection[str]) -> Fallout:
    """What `witnesses` tell, against what they tell without the claims of these ids."""
    standing = [witness for witness in witnesses if witness.withdrawn_at is None]
    before = _told(standing)
    after = _told([witness for witness in standing if witness.claim.id not in without])
    falls, changes, weaker = list[Told](), list[tuple[Told, Told]](), list[tuple[Told, Told]]()
    for told in before:
        ids = {witness.claim.id for witness in told.witnesses}
        if ids.isdisjoint(without):
            continue
        left = next((one for one in after if any(w.claim.id in ids for w in one.witnesses)), None)
        if left is None:
            falls.append(told)
        elif _shape(told) != _shape(left):
            changes.append((told, left))
        elif sources(told.witnesses) != sources(left.witnesses):
            weaker.append((told, left))
    return Fallout(falls=tuple(falls), changes=tuple(changes), weaker=tuple(weaker))


def _told(witnesses: Sequence[Witness]) -> list[Told]:
    answer = timeline("", witnesses)
    return [*answer.tenures, *answer.foundings, *answer.stakes]


def _shape(told: Told) -> tuple[object, ...]:
    if isinstance(told, Tenure):
        return (told.post_class, told.acting, told.starts, told.ends, told.began_by, told.ended_by, told.manner)
    return (told.dates,)
