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
    shown = found.changes[at : at + MOST]
    days = [(day, list(told)) for day, told in groupby(shown, key=lambda change: change.known_at)]
    more = at + MOST if at + MOST < len(found.changes) else 0
    return Page("changes", {"found": found, "days": days, "more": more})


def _found(asked: Asked, desk: Desk) -> Changes:
    name, since, until = asked.word("name"), asked.first_day("since"), asked.day("until")
    if not name and since is None and until is None:
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
