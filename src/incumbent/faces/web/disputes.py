"""What sources dispute: about somebody, or about all organisations, one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.faces.web.page import Page

if TYPE_CHECKING:
    from incumbent.desk import Desk
    from incumbent.faces.web.asked import Asked

MOST = 20  # disputes on a page
SHOWN = 10  # of one organisation, on the page of all


def disputes(asked: Asked, desk: Desk) -> Page:
    """Raises BadDate, BadParameter, NotFound, LedgerError."""
    name = asked.word("name")
    if not name:
        places, last = desk.disputed(after=asked.word("after"), most=MOST, **asked.clocks)
        return Page("disputes", {"name": "", "places": places, "shown": SHOWN, "more": last})
    at = asked.number("after")
    found = desk.disputes(name, **asked.clocks)
    more = at + MOST if at + MOST < len(found.disputes) else 0
    return Page("disputes", {"name": found.name, "disputes": found.disputes[at : at + MOST], "more": more})
