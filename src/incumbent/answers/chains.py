"""The chain of a seat: who followed whom, with gaps and overlaps marked."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence

from incumbent.answers.succession import takers
from incumbent.answers.tenures import beginning
from incumbent.model.answer import Tenure
from incumbent.model.claim import SINGLE_SEATS
from incumbent.model.history import Chain, Link
from incumbent.model.time import eve


def chains(tenures: Iterable[Tenure]) -> list[Chain]:
    """The chains of the seats with one holder that more than one tenure has been told of."""
    seats: dict[tuple[str, str], list[Tenure]] = {}
    for tenure in tenures:
        if tenure.organization_key and tenure.post_class in SINGLE_SEATS:
            seats.setdefault((tenure.organization_key, tenure.post_class), []).append(tenure)
    return [
        Chain(organization=held[0].organization, post_class=post_class, links=tuple(links(held)))
        for (_, post_class), held in sorted(seats.items())
        if len(held) > 1
    ]


def links(tenures: Sequence[Tenure]) -> list[Link]:
    """The tenures of one seat in the order of their beginning, each with how it follows those before it."""
    made: list[Link] = []
    order = sorted(tenures, key=lambda t: (beginning(t), _last(t) or datetime.date.max, t.person_key))
    taken = takers(order)
    for place, tenure in enumerate(order):
        before = order[:place]
        first, successor = taken[place]
        made.append(
            Link(
                tenure=tenure,
                gap=_gap(before, tenure),
                overlap=_overlap(before, tenure),
                end_inferred=successor is not None,
                taken_on=beginning(first) if first else None,
                taken_by=successor,
            )
        )
    return made


def _gap(before: Sequence[Tenure], tenure: Tenure) -> tuple[datetime.date, datetime.date] | None:
    """The days between the last told end before it and its beginning, where both are told by a date, and so is
    the end of the one just before."""
    if not before or not tenure.starts or not before[-1].ends:
        return None
    first = max(_last(other) or datetime.date.min for other in before)
    last = eve(tenure.starts[0].earliest)
    return (first, last) if first < last else None


def _overlap(before: Sequence[Tenure], tenure: Tenure) -> tuple[datetime.date, datetime.date] | None:
    """The days on which this one had surely begun and another one had surely not ended yet, by the dates told."""
    if not tenure.starts:
        return None
    began = max(date.latest for date in tenure.starts)
    still = [
        eve(min(date.earliest for date in other.ends))
        for other in before
        if other.ends and other.person_key != tenure.person_key
    ]
    until = max(still, default=datetime.date.min)
    own = _first_end(tenure)
    until = min(until, eve(own)) if own else until
    return (began, until) if began < until else None


def _last(tenure: Tenure) -> datetime.date | None:
    return max((date.latest for date in tenure.ends), default=None)


def _first_end(tenure: Tenure) -> datetime.date | None:
    return min((date.earliest for date in tenure.ends), default=None)
