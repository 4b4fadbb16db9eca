"""What was read when: the articles of the ledger, the last one first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.faces.web.page import Page

if TYPE_CHECKING:
    from incumbent.desk import Desk
    from incumbent.faces.web.asked import Asked

MOST = 50  # articles on a page


def articles(asked: Asked, desk: Desk) -> Page:
    """Raises BadDate, BadParameter, LedgerError."""
    found = desk.readings(MOST + 1, before=asked.number("before"), **asked.clocks)
    more = found[MOST - 1].seq if len(found) > MOST else 0
    return Page("articles", {"readings": found[:MOST], "more": more})
