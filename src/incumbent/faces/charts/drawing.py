"""The chart of posts over time, asked for in one call."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from incumbent.faces.charts.bounds import bounds, published
from incumbent.faces.charts.clean import clean, escaped
from incumbent.faces.charts.layout import CLOCK, Frame, lay_out, tenure_id
from incumbent.faces.charts.legend import legend
from incumbent.faces.charts.seats import About, Seats, about
from incumbent.faces.charts.svg import Pen, px
from incumbent.faces.charts.words import words_in

if TYPE_CHECKING:
    from incumbent.faces.charts.marks import Layout
    from incumbent.faces.charts.words import Words
    from incumbent.model.answer import Plan, Tenure
    from incumbent.model.entry import Witness
    from incumbent.model.history import Timeline

__all__ = ["Sheet", "View", "chart", "sheet", "style", "tenure_id"]

NARROWEST, WIDEST = 280, 8000


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """How a chart is shown.

    `width` in pixels: below 560 the names of lanes stand above them, for phones. `on` and `known` are drawn as lines,
    `since` and `until` cut the days that are shown. `language` is `en` or `fr`. `of` says whose chart it is, an
    organisation's (lanes are its seats) or a person's (lanes are seats of organisations); None finds out. `prefix`
    stands before all ids. `styled` puts the style sheet into the SVG: leave it out where the page has it (`style()`).
    `legend` adds the legend, `claims` the ids of all claims that a dot stands for. The three functions say where marks
    lead to; `tenure_href` and `plan_href` get the id of the mark, too.
    """

    width: int = 960
    on: datetime.date | None = None
    known: datetime.date | None = None
    since: datetime.date | None = None
    until: datetime.date | None = None
    language: str = "en"
    of: About | None = None
    prefix: str = ""
    styled: bool = True
    legend: bool = True
    claims: bool = True
    tenure_href: Callable[[str, Tenure], str] = field(default=lambda id_, tenure: f"#{id_}")
    plan_href: Callable[[str, Plan], str] = field(default=lambda id_, plan: f"#{id_}")
    claim_href: Callable[[Witness], str] = field(default=lambda witness: f"#{witness.claim.id}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A chart in parts, for a page that shows one answer after the other: `head` and `tail` are the same for all,
    `states` has the marks of each answer, in the order in which the answers were handed in."""

    head: str
    states: tuple[tuple[str, ...], ...]
    tail: str
    layout: Layout


def chart(timeline: Timeline, view: View | None = None) -> str:
    """The chart of an answer of the desk as one SVG element, the same bytes for the same answer.

    What a page or a script may rely on:

    - `svg.posts` with `data-first`, `data-last` (days of the plot as numbers of `date.toordinal`, with parts of a day)
      and `data-left`, `data-right` (their pixels); its `viewBox` is in pixels, too.
    - `a.bar#tenure-…` with `data-tenure`: a tenure, told in its `title`; `.acting`, `.open` (nobody told an end),
      `.disputed`, and `.h0` to `.h9` for its colour. The id stays the same while more becomes known.
    - `a.dot`, which leads to a claim; where it stands for several, `data-claims` has their ids, with spaces between,
      if the view asks for `claims`.
    - `a.plan#plan-…` with `data-plan`, `.planned`, `.rumoured` or `.denied`, and `.off` where it fell through.
    - `g.clock.valid#valid` and `g.clock.known#known` with `data-day`: the lines of the clocks.

    Ids have the prefix of the view. Nothing in it has a `style` attribute. Raises CommandError for a language that
    there are no words for.
    """
    made = sheet([timeline], view)
    return made.head + "".join(made.states[0]) + made.tail


def sheet(timelines: Sequence[Timeline], view: View | None = None, *, last: bool = False) -> Sheet:
    """The same for several answers about one party, each to be shown in the place of another: lanes, rows and days are
    the same for all. With `last`, only the marks of the last answer are drawn. Raises CommandError."""
    view = view or View()
    words = words_in(view.language)
    seats = Seats.told_by(timelines, view.of or about(timelines), words)
    clocks = [(kind, day) for kind, day in (("valid", view.on), ("known", view.known)) if day]
    width = float(min(max(view.width, NARROWEST), WIDEST))
    layout = lay_out(timelines, seats, Frame(width, view.on, view.known, view.since, view.until, clocks=len(clocks)))
    pen = Pen(words, view.prefix, seats.of == "person", view.tenure_href, view.plan_href, view.claim_href, view.claims)
    hues = {bar.hue for state in layout.states for found in state.bars.values() for bar in found} or {0}
    below, more = legend(layout, words, view.prefix, min(hues)) if view.legend else ([], 0.0)
    lines = [part for line, (kind, day) in enumerate(clocks) for part in pen.clock(layout, kind, day, line)]
    shown = layout.states[-1:] if last else layout.states
    states = tuple(tuple(pen.marks(state)) for state in shown)
    drawn = "".join([*(mark for state in states for mark in state), *below])
    return Sheet(
        head="".join(
            [
                _open(timelines[-1], layout, view, words, layout.height + more),
                pen.definitions(drawn),
                *pen.frame(layout),
                *([] if layout.lanes else [_empty(layout, words)]),
                '<g class="marks">',
            ]
        ),
        states=states,
        tail="".join(["</g>", *lines, *below, "</svg>\n"]),
        layout=layout,
    )


@cache
def style() -> str:
    """The style sheet of all charts, light and dark."""
    return Path(__file__).with_name("chart.css").read_text(encoding="utf-8")


def _open(timeline: Timeline, layout: Layout, view: View, words: Words, height: float) -> str:
    scale = layout.scale
    title, told = titles(timeline, view.on, words)
    width, height_ = px(layout.width), px(height)
    plot = {
        "first": f"{scale.first:.3f}",
        "last": f"{scale.last:.3f}",
        "left": px(scale.left),
        "right": px(scale.right),
    }
    told_plot = "".join(f' data-{name}="{value}"' for name, value in plot.items())
    ids = f"{view.prefix}title {view.prefix}desc"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="posts" role="group" aria-labelledby="{ids}"'
        f' viewBox="0 0 {width} {height_}" width="{width}" height="{height_}"{told_plot}>'
        f'<title id="{view.prefix}title">{escaped(title)}</title><desc id="{view.prefix}desc">{escaped(told)}</desc>'
        + (f"<style>{style()}</style>" if view.styled else "")
        + f'<rect class="paper" width="{width}" height="{height_}"/>'
    )


def titles(timeline: Timeline, on: datetime.date | None, words: Words) -> tuple[str, str]:
    """The title of a chart, and what it shows in a sentence."""
    title = words("chart_title", name=clean(timeline.name))
    title += f", {words('chart_on', day=words.day(on))}" if on else ""
    title += f", {words('chart_known', day=words.day(timeline.known_at))}" if timeline.known_at else ""
    if not timeline.tenures:
        return title, words("no_tenure")
    read = [published(w).toordinal() for tenure in timeline.tenures for w in tenure.witnesses]
    ends = [bounds(tenure, max(read, default=0) + 1) for tenure in timeline.tenures]
    first, last = (datetime.date.fromordinal(day) for day in (min(e.first for e in ends), max(e.last for e in ends)))
    seats = {(tenure.organization_key, tenure.post_class) for tenure in timeline.tenures}
    return title, words(
        "chart_desc",
        tenures=words.counted("tenure", len(timeline.tenures)),
        seats=words.counted("seat", len(seats)),
        first=words.day(first),
        last=words.day(last),
    )


def _empty(layout: Layout, words: Words) -> str:
    return f'<text class="lane-label" x="12" y="{px(layout.top + CLOCK)}">{escaped(words("no_tenure"))}</text>'
