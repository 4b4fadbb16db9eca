"""What became known in a span of days, of somebody or of all."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from incumbent.errors import BadParameter
from incumbent.faces.web.page import Page

if TYPE_CHECKING:
    from incumbent.desk import Desk
    from incumbent.faces.web.asked import Asked
    from incumbent.model.history import Changes

MOST = 40  # changes on a page
DAYS = 30  # on which something became known, where the address tells no first day
MOST_DAYS = 200  # that may be asked about somebody: each is gone through
ARTICLES = 1_000  # that may have become known in the days that are asked about, where nobody is named


def changes(asked: Asked, desk: Desk) -> Page:
    """Raises BadDate, BadParameter, NotFound, LedgerError."""
    found = _found(asked, desk)
    at = asked.number("after")
    told = sorted(found.changes, key=lambda change: change.known_at, reverse=_latest(asked))
    shown = told[at : at + MOST]
    days = [(day, list(told)) for day, told in groupby(shown, key=lambda change: change.known_at)]
    more = at + MOST if at + MOST < len(found.changes) else 0
    span = {} if _latest(asked) else {"since": found.since, "until": found.until}
    return Page("changes", {"found": found, "days": days, "more": more, "span": span})


def _latest(asked: Asked) -> bool:
    """Nobody and no days are asked about: then the last day comes first, as on the first page."""
    return not any(map(asked.word, ("name", "since", "until")))


def _found(asked: Asked, desk: Desk) -> Changes:
    name, since, until = asked.word("name"), asked.first_day("since"), asked.day("until")
    if _latest(asked):
        return desk.news(**asked.clocks).changes
    last = until or asked.today
    if name:
        known = [day for day in desk.known_days(name, recorded_at=asked.recorded_at) if day <= last]
        first = since or min(known[-DAYS:], default=last)
        if len([day for day in known if first <= day]) > MOST_DAYS:
            raise BadParameter(f"{name} was told of on more than {MOST_DAYS} days", "take fewer days")
    else:
        first = since or last
        if desk.known_between(first, last, ARTICLES + 1) > ARTICLES:
            raise BadParameter(f"more than {ARTICLES:,} articles", "name somebody, or take fewer days")
    return desk.changes(name, since=first, until=last, recorded_at=asked.recorded_at)
