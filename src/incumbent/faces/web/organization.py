"""An organisation: who held what on a day, the chart, the tenures, disputes, words and sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.faces.web.clocks import both
from incumbent.faces.web.page import Page
from incumbent.faces.web.picture import picture
from incumbent.faces.web.trees import trees

if TYPE_CHECKING:
    from incumbent.desk import Desk
    from incumbent.faces.web.asked import Asked

TENURES = 40  # that are listed at first: a page is to stay light
DISPUTES = 10
ORIGINS, ARTICLES = 15, 10  # trees of articles, and articles of each


def organization(asked: Asked, desk: Desk) -> Page:
    """Raises BadDate, BadParameter, NotFound, LedgerError."""
    found = desk.dossier(asked.word("name"), valid_at=asked.valid_at, **asked.clocks)
    if found.sort == "person":
        return Page(to=asked.to("/person", name=found.name))
    at = asked.number("after")
    tenures = found.timeline.tenures[at : at + TENURES]
    more = at + TENURES if at + TENURES < len(found.timeline.tenures) else 0
    chart = picture(found, asked, [*tenures, *found.timeline.plans])
    return Page(
        "organization",
        {
            "found": found,
            "day": asked.valid_at or asked.today,
            "clocks": both(found, asked, (chart.first, chart.last)),
            "tenures": tenures,
            "at": at,
            "more": more,
            "chart": chart,
            "disputes": found.disputes.disputes[:DISPUTES],
            "trees": trees(found.origins[:ORIGINS], found.sources, ARTICLES),
        },
        lasting=True,
    )
