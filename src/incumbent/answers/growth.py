"""What became known by reading on: changes that were not there before, and which change another one follows."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from incumbent.answers.changes import changes
from incumbent.answers.known import became_known
from incumbent.answers.reports import NO_ORIGINS
from incumbent.model.answer import Tenure
from incumbent.model.entry import Witness
from incumbent.model.history import Change


def learned(
    witnesses: Sequence[Witness],
    read: Iterable[str],
    out_before: Mapping[str, datetime.date],
    origins: Mapping[str, str] = NO_ORIGINS,
    beside: Sequence[Witness] = (),
) -> tuple[Change, ...]:
    """The changes that were not told before the documents `read` (ids) were read. `out_before` are the documents that
    were withdrawn already, and the claims that were rejected, with the day from which. What `beside` is, `changes`
    tells."""
    new = set(read)

    def before(told: Sequence[Witness]) -> list[Witness]:
        return [replace(w, withdrawn_at=_out(w, out_before)) for w in told if w.source.id not in new]

    whole = [*witnesses, *beside]
    days = {became_known(w) for w in whole if w.source.id in new}
    for was, now in zip(before(whole), (w for w in whole if w.source.id not in new), strict=True):
        days |= {day for day in {was.withdrawn_at} ^ {now.withdrawn_at} if day}
    if not days:
        return ()
    asked = {"since": min(days), "until": max(*(became_known(w) for w in whole), *days)}
    told = changes("", before(witnesses), **asked, origins=origins, beside=before(beside)).changes
    gists = {_gist(change) for change in told}
    found = changes("", witnesses, **asked, origins=origins, beside=beside).changes
    return tuple(change for change in found if _gist(change) not in gists)


def everything(
    witnesses: Sequence[Witness],
    *,
    until: datetime.date,
    origins: Mapping[str, str] = NO_ORIGINS,
    beside: Sequence[Witness] = (),
) -> tuple[Change, ...]:
    """All changes that became known up to a day, the first one first."""
    first = min((became_known(w) for w in witnesses), default=until)
    return changes("", witnesses, since=first, until=until, origins=origins, beside=beside).changes


def followed(told: Sequence[Change]) -> dict[str, str]:
    """The id of a change → that of the one before it about the same tenure or plan, for those that have one. `told` in
    their order."""
    last: dict[tuple[bool, str], str] = {}  # sort and claim → the change that told it last
    found = dict[str, str]()
    for change in told:
        sort = isinstance(change.about, Tenure)
        before = [last[sort, w.claim.id] for w in _claims(change.before) if (sort, w.claim.id) in last]
        if before:
            found[change.id] = before[-1]
        for witness in (*_claims(change.before), *_claims(change.after)):
            last[sort, witness.claim.id] = change.id
    return found


def _out(witness: Witness, out: Mapping[str, datetime.date]) -> datetime.date | None:
    """The day from which a claim did not count, itself or with its document."""
    days = [out[id_] for id_ in (witness.source.id, witness.claim.id) if id_ in out] if out else ()
    return min(days, default=None)


def _claims(told: object) -> Sequence[Witness]:
    return getattr(told, "witnesses", ())


def _gist(change: Change) -> tuple[object, ...]:
    """What makes a change another one: the same told by one more source is not."""
    about = change.about
    days: tuple[object, ...] = (about.starts, about.ends) if isinstance(about, Tenure) else (about.date, about.outcome)
    return (change.known_at, change.event, about.person, about.organization, about.post_class, about.acting, *days)
