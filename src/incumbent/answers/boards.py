"""All seats of an organisation on all days at once: what the answer to "who" is on every day, in a few rows."""

from __future__ import annotations

import datetime
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from incumbent.answers.holders import by_seat_of, in_order_of_beginning
from incumbent.answers.seating import seating
from incumbent.answers.succession import back_on
from incumbent.answers.tenures import beginning, over
from incumbent.model.answer import Tenure
from incumbent.model.claim import SINGLE_SEATS
from incumbent.model.entry import Witness
from incumbent.model.held import Held

ALWAYS = datetime.date.max.isoformat()
_CONTROL = re.compile("[\\x00-\\x1f\\x7f\\ud800-\\udfff]")


def board(
    organization_key: str,
    witnesses: Iterable[Witness],
    known_at: datetime.date | None = None,
    recorded_at: datetime.date | None = None,
) -> list[Held]:
    """Who held which seat from which day until which day, as known at `known_at` from what the ledger had recorded by
    `recorded_at`: on every day what `holders` says."""
    classes: dict[str, list[Tenure]] = defaultdict(list)
    for tenure in seating(witnesses, known_at=known_at, recorded_at=recorded_at).tenures:
        if tenure.organization_key == organization_key and beginning(tenure) < datetime.date.max:
            classes[tenure.post_class].append(tenure)
    rows = []
    for post_class, tenures in classes.items():
        rows += [row_of(tenure, since, until) for tenure, since, until in stretches(tenures, post_class)]
    return sorted(rows)


def row_of(tenure: Tenure, since: datetime.date, until: datetime.date | None) -> Held:
    """The tenure in a few words, from a day on and before another one (None: without an end)."""
    confirmed = tenure.last_confirmed
    return Held(
        organization_key=tenure.organization_key,
        post_class=tenure.post_class,
        since=since.isoformat(),
        until=until.isoformat() if until else ALWAYS,
        person_key=_plain(tenure.person_key),
        person=_plain(tenure.person),
        organization=_plain(tenure.organization),
        post=_plain(tenure.post or ""),
        starts=" ".join(date.edtf for date in tenure.starts),
        ends=" ".join(date.edtf for date in tenure.ends),
        confirmed_on=confirmed.isoformat() if confirmed else "",
        acting=int(tenure.acting),
        sources=tenure.sources,
    )


def _plain(text: str) -> str:
    """Without control characters, with which rows are packed, and without what no database takes."""
    if text.isprintable():
        return text
    return _CONTROL.sub(" ", text)


Stretch = tuple[Tenure, datetime.date, datetime.date | None]


def stretches(tenures: Sequence[Tenure], post_class: str) -> list[Stretch]:
    """The days on which each tenure of a class counts; in a seat with one holder, those on which nobody else supersedes
    it."""
    order = in_order_of_beginning(tenures)
    spans = [(tenure, start, over(tenure)) for start, tenure in order]
    lasting = [(tenure, start, end) for tenure, start, end in spans if end is None or start < end]
    if post_class not in SINGLE_SEATS or len(tenures) < 2:
        return lasting
    days = {day for _, start, end in spans for day in (start, end if end and start < end else None) if day}
    days |= _returns(tenures)
    made: list[Stretch] = []
    running: dict[int, datetime.date] = {}
    for day in sorted(days):
        begun = [pair for pair in order if pair[0] <= day]
        held = {id(tenure) for tenure in by_seat_of(begun, day)[0]}
        for tenure, _, _ in lasting:
            if id(tenure) in held:
                running.setdefault(id(tenure), day)
            elif id(tenure) in running:
                made.append((tenure, running.pop(id(tenure)), day))
    made += [(tenure, running[id(tenure)], None) for tenure, _, _ in lasting if id(tenure) in running]
    return made


def _returns(tenures: Sequence[Tenure]) -> set[datetime.date]:
    """The days from which a tenure that nobody ended may count again, after somebody else had the seat."""
    left = [tenure for tenure in tenures if tenure.ended]
    days = (
        back_on(tenure, rival)
        for tenure in tenures
        if not tenure.ended
        for rival in left
        if tenure.confirmed and tenure.confirmed[-1] > beginning(rival)
    )
    return {day for day in days if day}
