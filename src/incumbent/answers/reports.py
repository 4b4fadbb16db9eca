"""Reports: tenure claims with the days that they speak of, put together by the seat that they are about."""

from __future__ import annotations

import datetime
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from operator import attrgetter

from incumbent.answers.known import became_known
from incumbent.model.claim import TenureClaim
from incumbent.model.entry import Witness
from incumbent.model.time import PartialDate

NEAR = 10  # days between reports of one change: announced, decided and effective dates, and what weekdays blur
RETOLD = 60  # days for which a report without a date tells a known change again, rather than another one

_ORDER = {"former": 0, "end": 1, "start": 2, "hold": 3}  # on one day


@dataclass(slots=True, eq=False)
class Report:
    """A tenure claim with the day that it speaks of; `dated` is False where that is only the day of publication.

    `span` is the first and the last day that its date may be: what is told as done had come by its publication. `ahead`
    says that the first was still to come then. `origin` is the id of the independent source that it goes back to. By
    `order` reports are sorted.
    """

    day: datetime.date
    dated: bool
    date: PartialDate | None
    span: tuple[datetime.date, datetime.date] | None
    ahead: bool
    published: datetime.date
    claim: TenureClaim
    witness: Witness
    origin: str
    order: tuple[object, ...]


Seat = tuple[str, str, str]  # the keys of person and organisation, and the class of the post
_Group = tuple[Seat, str]  # with the document, for seats in organisations that nobody named
NO_ORIGINS: Mapping[str, str] = {}


def seats(witnesses: Iterable[Witness], origins: Mapping[str, str] = NO_ORIGINS) -> Iterator[tuple[Seat, list[Report]]]:
    """The reports about each person in each seat, all modalities, in the order of the days that they speak of.

    Claims that name no organisation are together only where one document makes them.
    """
    yield from seats_of(reports_of(witnesses, origins))


def reports_of(witnesses: Iterable[Witness], origins: Mapping[str, str] = NO_ORIGINS) -> list[Report]:
    """The reports that witnesses make."""
    return [_report(w, w.claim, origins) for w in witnesses if isinstance(w.claim, TenureClaim)]


def seats_of(reports: Sequence[Report]) -> Iterator[tuple[Seat, list[Report]]]:
    """As `seats`, of reports that are made already."""
    fuller = _fuller_keys(reports)
    groups: dict[_Group, list[Report]] = {}
    for report in reports:
        person, organization = report.witness.person_key, report.witness.organization_key
        seat = (fuller.get((organization, person), person), organization, report.claim.post_class)
        groups.setdefault((seat, "" if organization else report.claim.document), []).append(report)
    if any(seat[2] == "member" for seat, _ in groups):
        groups = _with_posts(groups)
    for (seat, _), group in sorted(groups.items(), key=lambda pair: pair[0]):
        yield seat, in_order(group)


def stand_alone(witnesses: Iterable[Witness]) -> bool:
    """True where claims about one class of post, with those that name no post ("member"), say all that there is to say
    of that class: nobody goes by a lone surname and nothing is told without a post, so no other claim tells where one
    of these belongs."""
    return all(
        " " in witness.person_key and witness.claim.post_class != "member"
        for witness in witnesses
        if isinstance(witness.claim, TenureClaim)
    )


def in_order(reports: list[Report]) -> list[Report]:
    """Sorted by the days that they speak of; on one day ends before starts, then in an order that never changes."""
    if len(reports) < 2:
        return reports
    return sorted(reports, key=_order)


_order = attrgetter("order")


def _time(day: datetime.date, dated: bool, claim: TenureClaim) -> tuple[object, ...]:
    """The day, what happens on it, and what tells two reports about one person apart: it takes less time than their
    ids."""
    evidence = claim.evidence
    said = (claim.date or "", claim.modality, claim.post or "", claim.manner or "", claim.acting, claim.person)
    place = (claim.document, evidence.start, evidence.end, claim.tenure_kind, said)
    return (day, not dated, _ORDER[claim.tenure_kind], *place)


def _report(witness: Witness, claim: TenureClaim, origins: Mapping[str, str]) -> Report:
    """`claim` with the day that it speaks of; what the world has read was published by the day that it was recorded."""
    published = became_known(witness)
    source = witness.source
    date = date_of_text(claim.date) if claim.tenure_kind != "former" else None
    origin = origins.get(source.id) or source.outlet
    if date is None:
        order = _time(published, False, claim)
        return Report(published, False, None, None, False, published, claim, witness, origin, order)
    first = date.earliest
    day = max(first, min(date.latest, published))
    ahead = first > published
    span = (first, date.latest if ahead or claim.modality != "asserted" else day)
    return Report(day, True, date, span, ahead, published, claim, witness, origin, _time(day, True, claim))


@lru_cache(maxsize=4096)
def date_of_text(text: str | None) -> PartialDate | None:
    """The beginning of a date or of an open interval (`1995/`); None for what is no date."""
    if not text:
        return None
    try:
        return PartialDate.parse(text.partition("/")[0])
    except ValueError:
        return None


def _fuller_keys(reports: Sequence[Report]) -> dict[tuple[str, str], str]:
    """A lone surname goes to the one fuller name in the same organisation that ends with it."""
    people = {(report.witness.organization_key, report.witness.person_key) for report in reports}
    lone = [(organization, key) for organization, key in people if organization and " " not in key]
    if not lone:
        return {}
    ending: dict[tuple[str, str], set[str]] = defaultdict(set)
    for organization, key in people:
        first, _, last = key.rpartition(" ")
        if first:
            ending[organization, last].add(key)
    return {one: next(iter(ending[one])) for one in lone if len(ending[one]) == 1}


def _with_posts(groups: Mapping[_Group, list[Report]]) -> dict[_Group, list[Report]]:
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
    """A report without a date may come later than the change that others dated; a month or a year is near each of its
    days."""
    later = (report.day - day).days
    if report.date is not None and report.date.earliest <= day <= report.date.latest:
        return True
    return abs(later) <= NEAR or (not report.dated and 0 <= later <= RETOLD)


def is_start(claim: TenureClaim) -> bool:
    """A state with its beginning tells a start."""
    return claim.tenure_kind == "start" or (claim.tenure_kind == "hold" and date_of_text(claim.date) is not None)


def placed(report: Report, day: datetime.date) -> Report:
    """The report, as one of that day."""
    return replace(report, day=day, order=_time(day, report.dated, report.claim))


def fullest(names: Sequence[str]) -> str:
    """The name with the most words, the commoner one of two."""
    if names and all(name == names[0] for name in names):
        return names[0]
    told = Counter(names)
    return max(told, key=lambda name: (len(name.split()), told[name], name), default="")


def commonest(reports: Sequence[Report], field: str) -> str | None:
    """What most origins say of a field of claims, the first to be told one of two; None where nobody tells it."""
    names: list[str] = [name for report in reports if (name := getattr(report.claim, field))]
    if not names or all(name == names[0] for name in names):
        return names[0] if names else None
    told = {(report.origin, getattr(report.claim, field)): None for report in reports}
    voices: Counter[str] = Counter(name for _, name in told if name)
    return voices.most_common(1)[0][0]


def in_order_of_publication(reports: Sequence[Report]) -> list[Report]:
    """The first to tell it first; those of one day as they come, which is in an order that never changes."""
    return sorted(reports, key=_publication)


def _publication(report: Report) -> tuple[datetime.date, datetime.date]:
    return report.published, report.day


def origins_told(reports: Iterable[Report]) -> tuple[str, ...]:
    """The ids of the independent origins of the reports, in order."""
    return tuple(sorted({report.origin for report in reports}))
