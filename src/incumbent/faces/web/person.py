"""A person: posts over time in all organisations, words, names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from incumbent.errors import NotFound
from incumbent.faces.web.clocks import both
from incumbent.faces.web.page import Page
from incumbent.faces.web.picture import picture

if TYPE_CHECKING:
    from incumbent.desk import Desk
    from incumbent.faces.web.asked import Asked

TENURES, QUOTATIONS, DISPUTES = 40, 20, 10  # that are shown


def person(asked: Asked, desk: Desk) -> Page:
    """Raises BadDate, BadParameter, NotFound, LedgerError."""
    found = desk.dossier(asked.word("name"), valid_at=asked.valid_at, **asked.clocks)
    if found.sort == "organization":
        return Page(to=asked.to("/organization", name=found.name))
    try:
        parties = desk.parties(asked.word("name"), recorded_at=asked.recorded_at)
    except NotFound:  # known under this name only by what was judged later
        parties = []
    asked_for = asked.word("name")
    namesakes = desk.namesakes(asked_for, recorded_at=asked.recorded_at) if " @ " not in asked_for else []
    at = asked.number("after")
    tenures = found.timeline.tenures[at : at + TENURES]
    more = at + TENURES if at + TENURES < len(found.timeline.tenures) else 0
    chart = picture(found, asked, [*tenures, *found.timeline.plans])
    return Page(
        "person",
        {
            "found": found,
            "day": asked.valid_at or asked.today,
            "parties": parties,
            "namesakes": namesakes,
            "clocks": both(found, asked, (chart.first, chart.last)),
            "tenures": tenures,
            "at": at,
            "more": more,
            "chart": chart,
            "quotations": found.quotations[:QUOTATIONS],
            "disputes": found.disputes.disputes[:DISPUTES],
        },
    )
