"""One file that holds the chart of an organisation with both sliders and all evidence, and needs nothing else."""

from __future__ import annotations

import base64
import datetime
import hashlib
import re
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from incumbent.faces.charts import View
from incumbent.faces.charts.clean import clean
from incumbent.faces.charts.drawing import Sheet, sheet, style
from incumbent.faces.charts.words import words_in
from incumbent.faces.exports import evidence, telling
from incumbent.faces.exports.holding import holders
from incumbent.faces.exports.states import State, articles, states
from incumbent.faces.exports.versions import Versions

if TYPE_CHECKING:
    from incumbent.desk import Desk

# An id may stand once in a page: the mark of the last state keeps it.
_ID = re.compile(r'^(<a class="[^"]*") id="[^"]*" data-(?:tenure|plan)="[^"]*"')
_TEMPLATES = Path(__file__).with_name("templates")


def page(
    desk: Desk,
    organization: str,
    *,
    language: str = "en",
    valid_at: datetime.date | None = None,
    known_at: datetime.date | None = None,
) -> str:
    """The page of an organisation, as one HTML document; the same bytes for the same ledger. `valid_at` is the day that
    it shows at first, else the last day of which anything is known; nothing that was published after `known_at` is in
    it. Raises NotFound, LedgerError, CommandError."""
    words = words_in(language)
    found = states(desk, organization, known_at)
    if not found:
        empty = desk.timeline(organization, known_at=known_at)
        found = [State(known_at or desk.settings.today, empty, (), ())]
    day = valid_at or found[-1].day
    view = View(
        on=day,
        known=found[-1].day,
        language=language,
        of="organization",
        styled=False,
        tenure_href=lambda id_, tenure: f"#of-{id_}",
        plan_href=lambda id_, plan: f"#of-{id_}",
    )
    drawn = sheet([state.timeline for state in found], view)
    used = articles(found)
    return _rendered(
        words=words,
        name=clean(found[-1].timeline.name),
        known=[state.day.isoformat() for state in found],
        last=found[-1].day,
        valid_at=day,
        days=_days(drawn, day),
        chart=_chart(drawn),
        holders=holders(found, drawn.layout.lanes, day, words),
        tenures=telling.tenures(found, drawn.layout.lanes, words),
        plans=telling.plans(found, words),
        disputes=telling.disputes(found, words),
        disputed=bool(found[-1].disputes),
        origins=evidence.origin_rows(*desk.origins(organization), used, words),
        articles=len(used),
    )


def _days(drawn: Sheet, day: datetime.date) -> tuple[int, int]:
    """The first and the last day that the slider of validity reaches, as numbers."""
    scale = drawn.layout.scale
    return min(int(scale.first) + 1, day.toordinal()), max(int(scale.last), day.toordinal())


def _chart(drawn: Sheet) -> Markup:
    """The chart with the marks of all states, each kept once; only those of the last are shown at first."""
    marks: Versions[str] = Versions(len(drawn.states))
    for place, state in enumerate(drawn.states):
        for mark in state:
            marks.put(place, mark, mark)
    made = []
    for mark in marks.parts:
        there = marks.shown([mark])
        kept = mark if not there["off"] else _ID.sub(r"\1", mark, count=1)
        attributes = (f' data-k="{there["k"]}"' if there["k"] else "") + (" hidden" if there["off"] else "")
        made.append(kept[:2] + attributes + kept[2:])  # behind `<a` or `<g`
    return Markup(drawn.head + "".join(made) + drawn.tail)


def _rendered(**told: object) -> str:
    script = (_TEMPLATES / "page.js").read_text(encoding="utf-8")
    sheet_ = style() + (_TEMPLATES / "page.css").read_text(encoding="utf-8")
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.get_template("page.html").render(
        style=Markup(sheet_),
        script=Markup(script),
        style_digest=_digest(sheet_),
        script_digest=_digest(script),
        **told,
    )


def _digest(text: str) -> str:
    """As a Content-Security-Policy names what it lets run."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")
