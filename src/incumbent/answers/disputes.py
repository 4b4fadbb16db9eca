"""What sources dispute: dates, persons, titles, manners, and whether something happened at all.

docs/explanation/disputes.md tells in words what is a dispute and what is none.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from incumbent.answers.holders import stands
from incumbent.answers.known import became_known
from incumbent.answers.reports import NEAR, NO_ORIGINS, RETOLD, Seat, date_of_text, is_start
from incumbent.answers.seating import Seating, seating
from incumbent.answers.sides import Words
from incumbent.answers.succession import told_together
from incumbent.answers.tenures import beginning
from incumbent.model.answer import Plan, Tenure
from incumbent.model.claim import SINGLE_SEATS, TenureClaim, TenureKind
from incumbent.model.dispute import Dispute, DisputeKind, Disputes, Side
from incumbent.model.entry import Witness
from incumbent.model.time import PartialDate

# Classes of posts that are often called by one another's names: that is no contradiction.
_LOOSE = frozenset("member other executive official partner president vice-president founder".split())
# How an end came about, by what cannot both be true of one end.
_FAMILIES = {"dismissed": "dismissed", "resigned": "own", "retired": "own", "moved": "own", "died": "died"}
_MARGIN = datetime.timedelta(NEAR)


def disputes(
    name: str,
    witnesses: Iterable[Witness] | Seating,
    *,
    known_at: datetime.date | None = None,
    recorded_at: datetime.date | None = None,
    origins: Mapping[str, str] = NO_ORIGINS,
) -> Disputes:
    """What the sources of `witnesses` contradict each other about, as known at `known_at` from what the ledger had
    recorded by `recorded_at`. Each side has an origin of its own: copies dispute nothing."""
    told = seating(witnesses, known_at=known_at, recorded_at=recorded_at, origins=origins)
    words = Words(origins)
    found = [dispute for tenure in told.tenures for dispute in _of_tenure(tenure, words)]
    denials = [(seat, plan) for seat, plan in told.plans if plan.modality == "denied"]
    found += [d for seat, plan in denials for t in told.tenures for d in _of_denial(t, seat, plan, words)]
    found += [dispute for tenure in told.tenures for dispute in _of_lingering(tenure, words)]
    seats: dict[tuple[str, str], list[Tenure]] = {}
    people: dict[tuple[str, str], list[Tenure]] = {}
    for tenure in told.tenures:
        if tenure.organization_key:
            people.setdefault((tenure.organization_key, tenure.person_key), []).append(tenure)
            if tenure.post_class in SINGLE_SEATS:
                seats.setdefault((tenure.organization_key, tenure.post_class), []).append(tenure)
    found += [dispute for held in seats.values() for dispute in _of_persons(held, words)]
    found += [dispute for held in people.values() for dispute in _of_titles(held, words)]
    order = sorted(found, key=lambda d: (d.day, d.organization, d.post_class, d.kind, d.about, d.person))
    return Disputes(name=name, known_at=known_at, recorded_at=recorded_at, disputes=tuple(order))


# ---- dates and manners: what is told of one tenure -------------------------------------------------------------------


def _of_tenure(tenure: Tenure, words: Words) -> Iterator[Dispute]:
    for about, dates in (("start", tenure.starts), ("end", tenure.ends)):
        kind: TenureKind = "start" if about == "start" else "end"
        if len(dates) > 1:
            sides = words.sides(
                (date.edtf, w) for w in _tellers(tenure, kind) if (date := _one_of(dates, _date(w))) is not None
            )
            if sides:
                yield _dispute("date", kind, tenure, sides, dates[0].earliest)
    told_of_it = [w for w in _tellers(tenure, "end") if _date(w) not in tenure.ends_later]  # not of a later step
    manners = [(w.claim.manner, w) for w in told_of_it if isinstance(w.claim, TenureClaim)]
    told = {_FAMILIES.get(manner or "", "") for manner, _ in manners} - {""}
    if len(told) > 1:
        sides = words.sides((manner, w) for manner, w in manners if manner in _FAMILIES)
        if len({_FAMILIES[side.says] for side in sides}) > 1:
            day = tenure.ends[0].earliest if tenure.ends else tenure.ended_by
            assert day is not None
            yield _dispute("manner", "end", tenure, sides, day)


def _tellers(tenure: Tenure, kind: TenureKind) -> list[Witness]:
    """Those who tell its start, or its end."""
    return [
        witness
        for witness in tenure.witnesses
        if isinstance(witness.claim, TenureClaim)
        and (is_start(witness.claim) if kind == "start" else witness.claim.tenure_kind == "end")
    ]


def _date(witness: Witness) -> PartialDate | None:
    return date_of_text(witness.claim.date)


def _one_of(dates: Sequence[PartialDate], told: PartialDate | None) -> PartialDate | None:
    """The one of the dates that agrees with what was told; None where it agrees with none or with several."""
    if told is None:
        return None
    same = [date for date in dates if date.earliest <= told.latest and told.earliest <= date.latest]
    return same[0] if len(same) == 1 else None


# ---- status: whether it happened -------------------------------------------------------------------------------------


def _of_denial(tenure: Tenure, seat: Seat, denial: Plan, words: Words) -> Iterator[Dispute]:
    """Some tell the start or the end, and others deny it."""
    kind = denial.kind
    if (tenure.person_key, tenure.organization_key, tenure.post_class) != seat or kind not in ("start", "end"):
        return
    tellers = _tellers(tenure, kind)
    if not tellers:
        return
    dates = tenure.starts if kind == "start" else tenure.ends
    first = min(map(became_known, tellers))
    day = dates[0].earliest if dates else first
    denied = [w for w in denial.witnesses if _is_denial_of(w, day, first, tenure, kind)]
    sides = words.sides([*(("happened", w) for w in tellers), *(("did not happen", w) for w in denied)])
    if sides:
        yield _dispute("status", kind, tenure, sides, day)


def _of_lingering(tenure: Tenure, words: Words) -> Iterator[Dispute]:
    """Some tell that the person was dismissed or died, and others have them in the seat well after that. Who resigned
    may stay on for a while: that is no contradiction."""
    if not tenure.ends or tenure.manner not in ("dismissed", "died"):
        return
    gone = tenure.ends[-1].latest
    still = [w for w in tenure.witnesses if w.claim.kind == "hold" and gone + _MARGIN < became_known(w)]
    ended = [("ended", w) for w in _tellers(tenure, "end")]
    sides = words.sides([*ended, *(("went on", w) for w in still)])
    if sides:
        yield _dispute("status", "end", tenure, sides, gone)


def _is_denial_of(witness: Witness, day: datetime.date, first: datetime.date, tenure: Tenure, kind: TenureKind) -> bool:
    """It denies what others had told by then, soon after; not another change, before that or long after it."""
    denied = became_known(witness)
    if denied < first or not day <= denied <= day + datetime.timedelta(RETOLD):
        return False
    if kind == "start" and tenure.ends and tenure.ends[0].earliest <= denied:
        return False  # "will not come back", once it was over
    date = _date(witness)
    return date is None or date.earliest - _MARGIN <= day <= date.latest + _MARGIN


# ---- persons: two in one seat ----------------------------------------------------------------------------------------


def _of_persons(held: Sequence[Tenure], words: Words) -> Iterator[Dispute]:
    for one, other in combinations(sorted(held, key=lambda t: (beginning(t), t.person_key)), 2):
        if _last_name(one) == _last_name(other) or told_together(one, other):
            continue
        same = {d for d in one.starts if d.day} & {d for d in other.starts if d.day}
        if same and one.acting == other.acting:
            day = min(date.earliest for date in same)
            told = [(t.person, w) for t in (one, other) for w in _tellers(t, "start") if _date(w) in same]
            sides = words.sides(told)
            if sides:
                yield _dispute("person", "start", one, sides, day, person="")
            continue
        began = beginning(other) + _MARGIN
        here = [w for w in one.witnesses if w.claim.kind == "hold" and became_known(w) > began]
        there = [w for w in other.witnesses if w.claim.kind == "hold"]
        if not here or not there or one.ended or one.acting or other.acting:
            continue
        day = became_known(min(here, key=became_known))
        there = [w for w in there if became_known(w) <= day]
        if stands(other, day):
            sides = words.sides([*((one.person, w) for w in here), *((other.person, w) for w in there)])
            if sides:
                yield _dispute("person", "hold", one, sides, day, person="")


def _last_name(tenure: Tenure) -> str:
    """Two spellings of one person share it: that is no dispute about who it was."""
    return tenure.person_key.rpartition(" ")[2]


# ---- titles: one person, one change, two posts -----------------------------------------------------------------------


def _of_titles(held: Sequence[Tenure], words: Words) -> Iterator[Dispute]:
    firm = [tenure for tenure in held if tenure.post_class not in _LOOSE]
    for one, other in combinations(sorted(firm, key=lambda t: (t.post_class, beginning(t))), 2):
        if one.post_class == other.post_class or _documents(one) & _documents(other):
            continue  # who is told to have both has both
        for kind, ours, theirs in (("start", one.starts, other.starts), ("end", one.ends, other.ends)):
            about: TenureKind = "start" if kind == "start" else "end"
            same = {d for d in ours if d.day} & {d for d in theirs if d.day}
            if same:
                told = [(t.post_class, w) for t in (one, other) for w in _tellers(t, about) if _date(w) in same]
                sides = words.sides(told)
                if sides:
                    yield _dispute("title", about, one, sides, min(d.earliest for d in same))


def _documents(tenure: Tenure) -> set[str]:
    return {witness.claim.document for witness in tenure.witnesses}


# ---- all kinds -------------------------------------------------------------------------------------------------------


def _dispute(
    kind: DisputeKind,
    about: TenureKind,
    tenure: Tenure,
    sides: tuple[Side, ...],
    day: datetime.date,
    person: str | None = None,
) -> Dispute:
    where = tenure.organization or "the organisation"
    settled_by = {
        "date": f"a decision, filing or register of {where} that names the day; or a report that tells both days apart",
        "person": f"a document of {where} that names who was in the seat on {day}",
        "title": f"a document of {where} that names the post of {tenure.person}",
        "manner": f"a statement of {where} or of {tenure.person} on how it ended",
        "status": f"a document of {where}, or a later report in which one side takes its word back",
    }
    return Dispute(
        kind=kind,
        about=about,
        person=tenure.person if person is None else person,
        organization=tenure.organization,
        post=tenure.post,
        post_class=tenure.post_class,
        day=day,
        sides=sides,
        settled_by=settled_by[kind],
    )
