"""What sources dispute, about somebody or lately."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.faces.web.page import Page

if TYPE_CHECKING:
    from incumbent.desk import Desk
    from incumbent.faces.web.asked import Asked

MOST = 20  # disputes on a page


def disputes(asked: Asked, desk: Desk) -> Page:
    """Raises BadDate, BadParameter, NotFound, LedgerError."""
    name, at = asked.word("name"), asked.number("after")
    found = desk.disputes(name, **asked.clocks) if name else desk.news(**asked.clocks).disputes
    more = at + MOST if at + MOST < len(found.disputes) else 0
    return Page("disputes", {"found": found, "disputes": found.disputes[at : at + MOST], "more": more})
