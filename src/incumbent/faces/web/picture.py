"""The chart of posts over time on a page: marks lead to the lines of the page, or to the claims."""

from __future__ import annotations

import datetime
import math
from collections.abc import Collection
from dataclasses import dataclass
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

__all__ = ["Picture", "picture", "plan_id", "tenure_id"]

WIDTHS = (326, 640, 1070)  # in which a chart is drawn: for a phone, a small window, a large one


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart as SVG, its width in pixels, and the first and the last day that it shows."""

    svg: Markup
    width: int
    first: datetime.date
    last: datetime.date


def picture(found: Dossier, asked: Asked, listed: Sequence[Tenure | Plan]) -> Picture:
    """The chart of an organisation or a person. A mark of what is `listed` on the page leads there, any other to
    its first claim. Lanes and days are those of all that is known, so that nothing jumps as the clocks are moved."""
    ids = {_id(told) for told in listed}
    view = View(
        width=width(asked),
        on=asked.valid_at,
        known=asked.known_at,
        language=asked.language,
        of=found.sort,
        prefix="chart-",
        styled=False,
        claims=False,  # of an organisation that thousands of articles tell of, they would be most of the page
        tenure_href=lambda id_, told: _to(id_, told, ids, asked),
        plan_href=lambda id_, told: _to(id_, told, ids, asked),
        claim_href=lambda witness: _claim(witness, asked),
    )
    made = sheet([found.whole, found.timeline] if found.whole else [found.timeline], view)
    scale = made.layout.scale
    first, last = (datetime.date.fromordinal(max(1, math.floor(day))) for day in (scale.first + 1, scale.last))
    return Picture(Markup(made.head + "".join(made.states[-1]) + made.tail), view.width, first, max(first, last))


def width(asked: Asked) -> int:
    """The width that was asked for, as one of those that there are; else one for the device."""
    told = asked.number("width")
    if told:
        return min(WIDTHS, key=lambda one: abs(one - told))
    return WIDTHS[0] if asked.small else WIDTHS[-1]


def _id(told: Tenure | Plan) -> str:
    return plan_id(told) if isinstance(told, Plan) else tenure_id(told)


def _to(id_: str, told: Tenure | Plan, listed: Collection[str], asked: Asked) -> str:
    return f"#{id_}" if id_ in listed or not told.witnesses else _claim(told.witnesses[0], asked)


def _claim(witness: Witness, asked: Asked) -> str:
    return asked.to(f"/claim/{witness.claim.id}")
