"""The first page: search, what is new, what is disputed, what was read last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.faces.web.page import Page

if TYPE_CHECKING:
    from incumbent.desk import Desk
    from incumbent.faces.web.asked import Asked

CHANGES, DISPUTES, ARTICLES = 12, 4, 8  # how many of each are shown


def home(asked: Asked, desk: Desk) -> Page:
    """Raises BadDate, LedgerError."""
    news = desk.news(**asked.clocks)
    last = list(reversed(news.changes.changes))
    return Page(
        "home",
        {
            "changes": last[:CHANGES],
            "disputes": news.disputes.disputes[:DISPUTES],
            "readings": desk.readings(ARTICLES, **asked.clocks),
        },
    )
