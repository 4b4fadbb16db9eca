"""The rule for "the same holding": from what sources said to who held what, from when to when.

docs/explanation/same-holding.md tells it in words. In short, for one person, organisation and class of post:

1. Only asserted claims make a tenure. What is planned, rumoured or denied stands apart.
2. Reports of one change with near dates (`NEAR` days) are one change, unless the opposite change lies between.
3. A report without a date is of the change that others dated, where there is one; else it had happened by its publication.
4. `hold` confirms a tenure on its publication day, and opens one of unknown beginning where none is open. `former` says that
   one had ended by then, without a day.
5. An `end` closes what is open; a `start` after it opens a second tenure.
"""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from incumbent.model.answer import Plan, Tenure
from incumbent.model.claim import TenureClaim
from incumbent.model.entry import Witness
from incumbent.model.time import PartialDate

NEAR = 10  # days between reports of one change: announced, decided and effective dates, and what weekdays blur
SINGLE = frozenset(
    """chief-executive chair finance-chief operations-chief technology-chief strategy-chief marketing-chief people-chief legal-chief
    head-of-state head-of-government mayor central-banker secretary-general captain coach academic-head""".split()
)  # classes whose seat has one holder at a time


@dataclass(slots=True)
class _Open:
    """A tenure in the making."""

    starts: list[PartialDate] = field(default_factory=list)
    ends: list[PartialDate] = field(default_factory=list)
    began_by: datetime.date | None = None
    ended_by: datetime.date | None = None
    confirmed: list[datetime.date] = field(default_factory=list)
    manner: str | None = None
    witnesses: list[Witness] = field(default_factory=list)
    started: datetime.date | None = None
    stopped: datetime.date | None = None

    @property
    def ended(self) -> bool:
        return self.stopped is not None


@dataclass(frozen=True, slots=True)
class _Told:
    """A claim with the day that it speaks of; `exact` is False where that is only the day of publication."""

    day: datetime.date
    exact: bool
    date: PartialDate | None
    claim: TenureClaim
    witness: Witness


def tenures(witnesses: Iterable[Witness]) -> tuple[list[Tenure], list[Plan]]:
    """The tenures and the plans that `witnesses` tell of, in the order of time."""
    rows = [w for w in witnesses if isinstance(w.claim, TenureClaim)]
    aliases = _surnames(rows)
    groups: dict[tuple[str, str, str], list[Witness]] = defaultdict(list)
    for row in rows:
        claim = row.claim
        assert isinstance(claim, TenureClaim)
        groups[aliases.get((row.organization_key, row.person_key), row.person_key), row.organization_key, claim.post_class].append(row)
    made: list[Tenure] = []
    plans: list[Plan] = []
    for (person, organization, post_class), group in sorted(groups.items()):
        told = sorted((_told(w) for w in group if w.claim.modality == "asserted"), key=lambda t: (t.day, not t.exact, _ORDER[t.claim.tenure_kind], t.claim.id))
        here = [_tenure(o, person, organization, post_class) for o in _holdings(told)]
        made.extend(here)
        plans.extend(_plans([w for w in group if w.claim.modality != "asserted"], here))
    made.sort(key=lambda t: (beginning(t), t.organization_key, t.post_class, t.person_key))
    plans.sort(key=lambda p: (p.date or "9999", p.organization, p.person, p.kind))
    return made, plans


_ORDER = {"former": 0, "end": 1, "start": 2, "hold": 3}


def _surnames(rows: Sequence[Witness]) -> dict[tuple[str, str], str]:
    """A lone surname goes to the one fuller name in the same organisation that ends with it."""
    people: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        people[row.organization_key].add(row.person_key)
    found = {}
    for organization, keys in people.items():
        for key in keys:
            fuller = [other for other in keys if other != key and other.endswith(" " + key)]
            if " " not in key and len(fuller) == 1:
                found[organization, key] = fuller[0]
    return found


def _told(witness: Witness) -> _Told:
    claim = witness.claim
    assert isinstance(claim, TenureClaim)
    published = witness.source.published_at.latest if witness.source.published_at else datetime.date.fromisoformat(witness.recorded_at[:10])
    date = _date(claim.date)
    if date is None or claim.tenure_kind in ("hold", "former"):
        return _Told(published, False, date, claim, witness)
    return _Told(max(date.earliest, min(date.latest, published)), True, date, claim, witness)


def _date(text: str | None) -> PartialDate | None:
    try:
        return PartialDate.parse(text.split("/")[0]) if text else None
    except ValueError:
        return None


def _holdings(told: Sequence[_Told]) -> list[_Open]:
    made: list[_Open] = []
    changes = {kind: [t.day for t in told if t.exact and t.claim.tenure_kind == kind] for kind in ("start", "end")}
    for row in told:
        kind = row.claim.tenure_kind
        if kind in changes and not row.exact:
            known = [day for day in changes[kind] if day <= row.day]
            if known:
                place = next((o for o in reversed(made) if (o.started if kind == "start" else o.stopped) is not None), None)
                if place is not None:
                    place.witnesses.append(row.witness)
                    continue
        _KINDS[kind](made, row)
    return made


def _start(made: list[_Open], row: _Told) -> None:
    last = made[-1] if made else None
    if last is not None and not last.ended and (last.started is None or (row.day - last.started).days <= NEAR or not row.exact):
        if last.started is None and last.confirmed and row.exact and row.day > min(last.confirmed):
            last.confirmed.append(row.day)  # it was so before: a renewal, or told late
        else:
            last.started = last.started or row.day
            last.began_by = last.began_by or (None if row.exact else row.day)
            if row.date is not None:
                last.starts.append(row.date)
        last.witnesses.append(row.witness)
        return
    if last is not None and not last.ended:
        last.confirmed.append(row.day)
        last.witnesses.append(row.witness)
        return
    opened = _Open(started=row.day, began_by=None if row.exact else row.day, witnesses=[row.witness])
    if row.date is not None:
        opened.starts.append(row.date)
    opened.confirmed.append(row.day)
    made.append(opened)


def _end(made: list[_Open], row: _Told) -> None:
    last = made[-1] if made else None
    if last is not None and last.stopped is not None and (row.day - last.stopped).days <= NEAR:
        place = last
    elif last is not None and not last.ended:
        place = last
    else:
        place = _Open()
        made.append(place)
    place.stopped = place.stopped or row.day
    if row.date is not None:
        place.ends.append(row.date)
    elif not place.ends:
        place.ended_by = place.ended_by or row.day
    place.manner = place.manner if place.manner not in (None, "unknown") else row.claim.manner
    place.witnesses.append(row.witness)


def _hold(made: list[_Open], row: _Told) -> None:
    if not made or (made[-1].ended and (row.day - (made[-1].stopped or row.day)).days > 1):
        made.append(_Open())
    place = made[-1]
    if not place.ended:
        place.confirmed.append(row.day)
    if row.date is not None and not place.starts and not place.ended:
        place.starts.append(row.date)
        place.started = row.date.earliest
    place.witnesses.append(row.witness)


def _former(made: list[_Open], row: _Told) -> None:
    if not made:
        made.append(_Open())
    place = made[-1]
    if not place.ended:
        place.ended_by, place.stopped = row.day, row.day
    place.witnesses.append(row.witness)


_KINDS = {"start": _start, "end": _end, "hold": _hold, "former": _former}


def _tenure(made: _Open, person: str, organization: str, post_class: str) -> Tenure:
    claims = [w.claim for w in made.witnesses if isinstance(w.claim, TenureClaim)]
    acting = [c.acting for c in claims if c.tenure_kind in ("start", "hold", "end")] or [c.acting for c in claims]
    return Tenure(
        person=_fullest([c.person for c in claims]),
        person_key=person,
        organization=_commonest([c.organization or "" for c in claims]),
        organization_key=organization,
        post=_commonest([c.post for c in claims if c.post]) or None,
        post_class=post_class,
        acting=sum(acting) * 2 >= len(acting) and any(acting),
        starts=_ordered(made.starts),
        ends=_ordered(made.ends),
        began_by=made.began_by if not made.starts else None,
        ended_by=made.ended_by if not made.ends else None,
        confirmed=tuple(sorted(set(made.confirmed))),
        manner=made.manner,
        witnesses=tuple(made.witnesses),
    )


def _ordered(dates: Sequence[PartialDate]) -> tuple[PartialDate, ...]:
    """The dates without repetition, the first told day first; a month that holds a told day adds nothing."""
    days = [d for d in dates if d.day is not None]
    kept = [d for d in dates if d.day is not None or not any(d.earliest <= day.earliest <= d.latest for day in days)]
    return tuple(sorted(set(kept), key=lambda d: (d.earliest, d.latest)))


def _fullest(names: Sequence[str]) -> str:
    return max(names, key=lambda name: (len(name.split()), names.count(name), name), default="")


def _commonest(names: Sequence[str | None]) -> str:
    told = [name for name in names if name]
    return max(told, key=lambda name: (told.count(name), -told.index(name)), default="")


def _plans(rows: Sequence[Witness], made: Sequence[Tenure]) -> list[Plan]:
    groups: dict[tuple[str, str], list[Witness]] = defaultdict(list)
    for row in rows:
        claim = row.claim
        assert isinstance(claim, TenureClaim)
        groups[claim.tenure_kind, claim.modality].append(row)
    plans = []
    for (kind, modality), group in sorted(groups.items()):
        claims = [w.claim for w in group if isinstance(w.claim, TenureClaim)]
        first = min(_told(w).day for w in group)
        happened = [t for t in made if (t.starts or t.began_by) and beginning(t) >= first - datetime.timedelta(NEAR)] if kind == "start" else [t for t in made if t.ended]
        plans.append(
            Plan(
                kind=kind,
                modality=modality,
                person=_fullest([c.person for c in claims]),
                organization=_commonest([c.organization or "" for c in claims]),
                post=_commonest([c.post for c in claims if c.post]) or None,
                post_class=claims[0].post_class,
                acting=any(c.acting for c in claims),
                date=next((c.date for c in claims if c.date), None),
                witnesses=tuple(group),
                came_true=modality == "planned" and bool(happened),
            )
        )
    return plans


def beginning(tenure: Tenure) -> datetime.date:
    """The day to sort a tenure by: its first told or confirmed one."""
    if tenure.valid_from is not None:
        return tenure.valid_from.earliest
    days = [*tenure.confirmed, *(d for d in (tenure.began_by, tenure.ended_by) if d), *(d.earliest for d in tenure.ends)]
    return min(days, default=datetime.date.max)
