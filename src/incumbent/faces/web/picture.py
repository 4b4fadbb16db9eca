"""The chart of posts over time on a page: marks lead to the lines of the page, or to the claims."""

from __future__ import annotations

import datetime
import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from markupsafe import Markup

from incumbent.faces.charts import View, tenure_id
from incumbent.faces.charts.drawing import sheet
from incumbent.faces.charts.layout import plan_id
from incumbent.model.answer import Plan, Tenure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from incumbent.faces.web.asked import Asked
    from incumbent.model.dossier import Dossier
    from incumbent.model.entry import Witness

WIDTHS = (326, 640, 1070)  # in which a chart is drawn: for a phone, a small window, a large one


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart as SVG, its width in pixels, the first and the last day that it shows, and under which ids it leads to
    the lines of the page, by the `id` of the object."""

    svg: Markup
    width: int
    first: datetime.date
    last: datetime.date
    ids: dict[int, str] = field(default_factory=dict, repr=False)

    def id_of(self, told: Tenure | Plan) -> str:
        """The id of the line of a tenure or a plan, to which its mark leads."""
        return self.ids.get(id(told)) or (plan_id(told) if isinstance(told, Plan) else tenure_id(told))


def picture(found: Dossier, asked: Asked, listed: Sequence[Tenure | Plan]) -> Picture:
    """The chart of an organisation or a person. A mark of what is `listed` on the page leads there, any other to
    its first claim. Lanes and days are those of all that is known, so that nothing jumps as the clocks are moved."""
    lines, ids = {id(told) for told in listed}, dict[int, str]()

    def to(id_: str, told: Tenure | Plan) -> str:
        if id(told) in lines:
            ids[id(told)] = id_
            return f"#{id_}"
        return _claim(told.witnesses[0], asked) if told.witnesses else f"#{id_}"

    view = View(
        width=width(asked),
        on=asked.valid_at,
        known=asked.known_at,
        language=asked.language,
        of=found.sort,
        prefix="chart-",
        styled=False,
        claims=False,  # of an organisation that thousands of articles tell of, they would be most of the page
        tenure_href=to,
        plan_href=to,
        claim_href=lambda witness: _claim(witness, asked),
    )
    made = sheet([found.whole, found.timeline] if found.whole else [found.timeline], view, last=True)
    scale = made.layout.scale
    first, last = (datetime.date.fromordinal(max(1, math.floor(day))) for day in (scale.first + 1, scale.last))
    return Picture(Markup(made.head + "".join(made.states[-1]) + made.tail), view.width, first, max(first, last), ids)


def width(asked: Asked) -> int:
    """The width that was asked for, as one of those that there are; else one for the device."""
    told = asked.number("width")
    if told:
        return min(WIDTHS, key=lambda one: abs(one - told))
    return WIDTHS[0] if asked.small else WIDTHS[-1]


def _claim(witness: Witness, asked: Asked) -> str:
    return asked.to(f"/claim/{witness.claim.id}")
