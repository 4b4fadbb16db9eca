"""Reports: tenure claims with the days that they speak of, put together by the seat that they are about."""

from __future__ import annotations

import datetime
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from incumbent.model.claim import TenureClaim
from incumbent.model.entry import Witness
from incumbent.model.time import PartialDate

NEAR = 10  # days between reports of one change: announced, decided and effective dates, and what weekdays blur
RETOLD = 60  # days for which a report without a date tells a known change again, rather than another one

_ORDER = {"former": 0, "end": 1, "start": 2, "hold": 3}  # on one day


@dataclass(frozen=True, slots=True)
class Report:
    """A tenure claim with the day that it speaks of; `dated` is False where that is only the day of publication."""

    day: datetime.date
    dated: bool
    date: PartialDate | None
    published: datetime.date
    claim: TenureClaim
    witness: Witness


Seat = tuple[str, str, str]  # the keys of person and organisation, and the class of the post
_Group = tuple[Seat, str]  # with the document, for seats in organisations that nobody named


def seats(witnesses: Iterable[Witness]) -> Iterator[tuple[Seat, list[Report]]]:
    """The reports about each person in each seat, all modalities, in the order of the days that they speak of.

    Claims that name no organisation are together only where one document makes them.
    """
    reports = [_report(w, w.claim) for w in witnesses if isinstance(w.claim, TenureClaim)]
    fuller = _fuller_keys(reports)
    groups: dict[_Group, list[Report]] = defaultdict(list)
    for report in reports:
        person, organization = report.witness.person_key, report.witness.organization_key
        seat = (fuller.get((organization, person), person), organization, report.claim.post_class)
        groups[seat, "" if organization else report.claim.document].append(report)
    for (seat, _), group in sorted(_with_posts(groups).items(), key=lambda pair: pair[0]):
        yield seat, sorted(group, key=lambda r: (r.day, not r.dated, _ORDER[r.claim.tenure_kind], r.claim.id))


def _report(witness: Witness, claim: TenureClaim) -> Report:
    """`claim` with the day that it speaks of; what the world has read was published by the day that it was recorded."""
    at = witness.source.published_at
    published = at.latest if at else datetime.date.fromisoformat(witness.recorded_at[:10])
    date = _date(claim.date)
    if date is None or claim.tenure_kind in ("hold", "former"):
        return Report(published, False, date, published, claim, witness)
    return Report(max(date.earliest, min(date.latest, published)), True, date, published, claim, witness)


def _date(text: str | None) -> PartialDate | None:
    """The beginning of a date or of an open interval (`1995/`)."""
    try:
        return PartialDate.parse(text.split("/")[0]) if text else None
    except ValueError:
        return None


def _fuller_keys(reports: Sequence[Report]) -> dict[tuple[str, str], str]:
    """A lone surname goes to the one fuller name in the same organisation that ends with it."""
    people: dict[str, set[str]] = defaultdict(set)
    for report in reports:
        people[report.witness.organization_key].add(report.witness.person_key)
    found = {}
    for organization, keys in people.items():
        for key in keys:
            fuller = [other for other in keys if other.endswith(" " + key)]
            if organization and " " not in key and len(fuller) == 1:
                found[organization, key] = fuller[0]
    return found


def _with_posts(groups: dict[_Group, list[Report]]) -> dict[_Group, list[Report]]:
    """A change that is told without a post ("the company fired her") goes to the one seat of that person and
    organisation of which others tell the same change; it stays by itself where there is none, or more than one."""
    days: dict[tuple[str, ...], dict[_Group, set[datetime.date]]] = defaultdict(lambda: defaultdict(set))
    for group, reports in groups.items():
        if group[0][1] and group[0][2] != "member":
            for report in reports:
                days[_change(group, report)][group].add(report.day)
    homed: dict[_Group, list[Report]] = defaultdict(list)
    for group, reports in groups.items():
        for report in reports:
            home = group
            if group[0][2] == "member" and report.claim.tenure_kind in ("start", "end"):
                told = days.get(_change(group, report), {})
                same = [other for other, at in told.items() if any(_is_near(report, day) for day in at)]
                home = same[0] if len(same) == 1 else group
            homed[home].append(report)
    return homed


def _change(group: _Group, report: Report) -> tuple[str, ...]:
    (person, organization, _), _ = group
    return (person, organization, report.claim.tenure_kind, report.claim.modality)


def _is_near(report: Report, day: datetime.date) -> bool:
    """A report without a date may come later than the change that others dated."""
    later = (report.day - day).days
    return abs(later) <= NEAR or (not report.dated and 0 <= later <= RETOLD)


def fullest(names: Sequence[str]) -> str:
    """The name with the most words, the commoner one of two."""
    told = Counter(names)
    return max(told, key=lambda name: (len(name.split()), told[name], name), default="")


def commonest(names: Sequence[str | None]) -> str | None:
    """The commonest of the names that are told, the first one of two; None where none is."""
    told = Counter(name for name in names if name)
    return told.most_common(1)[0][0] if told else None


def in_order_of_publication(reports: Sequence[Report]) -> tuple[Witness, ...]:
    """The witnesses, the first to tell it first."""
    return tuple(r.witness for r in sorted(reports, key=lambda r: (r.published, r.day, r.claim.id)))
