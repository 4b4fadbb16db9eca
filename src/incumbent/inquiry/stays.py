"""Coming to an organisation and going from it, apart from one post for another inside."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence

from incumbent.answers.holders import stands
from incumbent.answers.tenures import beginning
from incumbent.model.answer import Tenure
from incumbent.model.inquiry import Inquiry

_DAY = datetime.timedelta(1)


def arrivals(tenures: Sequence[Tenure], inquiry: Inquiry) -> list[Tenure]:
    """Those by which somebody came to the organisation; all of them, where a question names a post."""
    if inquiry.classes:
        return list(tenures)
    return [tenure for tenure in tenures if not _beside(tenure, tenures, beginning(tenure))]


def departures(tenures: Iterable[Tenure], inquiry: Inquiry, everything: Sequence[Tenure]) -> list[Tenure]:
    """Those that ended, and with which somebody left the organisation; all that ended, where a question names a post
    or the manner of an end."""
    ended = [tenure for tenure in tenures if tenure.ended]
    if inquiry.classes or inquiry.traits.get("manner"):
        return ended
    return [tenure for tenure in ended if not _beside(tenure, everything, _last(tenure))]


def _last(tenure: Tenure) -> datetime.date:
    return max((date.latest for date in tenure.ends), default=tenure.ended_by or datetime.date.max)


def _beside(tenure: Tenure, tenures: Iterable[Tenure], day: datetime.date) -> bool:
    """The person had another post of that organisation from before the day, and kept it on that day."""
    return any(
        other is not tenure
        and (other.person_key, other.organization_key) == (tenure.person_key, tenure.organization_key)
        and beginning(other) < day
        and stands(other, day)
        for other in tenures
    )
