"""A layout as SVG, the same bytes for the same layout. Everything that came from an article is escaped."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from incumbent.faces.charts import sentences
from incumbent.faces.charts.clean import escaped
from incumbent.faces.charts.layout import CLOCK, HEAD, MARGIN
from incumbent.faces.charts.marks import ABOVE, BAR, DOT, FEATHER
from incumbent.faces.charts.widths import width

if TYPE_CHECKING:
    import datetime

    from incumbent.faces.charts.marks import Bar, Dot, Drawn, Gap, Label, Layout, Overlap, PlanMark
    from incumbent.faces.charts.words import Words
    from incumbent.model.answer import Plan, Tenure
    from incumbent.model.entry import Witness

BASE = ABOVE + BAR / 2 + 4.3  # from the top of a row to the base line of its words
HALF = 5.5  # of the mark of a plan
SMALL, LARGE = 2.4, 4.2  # radius of a dot for one claim, and of one for very many


@lru_cache(maxsize=8192)
def px(value: float) -> str:
    """A pixel, to a tenth."""
    return f"{value:.1f}".removesuffix(".0")


@dataclass(frozen=True, slots=True)
class Pen:
    """Draws marks. `prefix` stands before all ids, so that two charts fit on one page; the others say where a mark
    leads to."""

    words: Words
    prefix: str
    where: bool  # the organisation is told of each tenure
    tenure_href: Callable[[str, Tenure], str]
    plan_href: Callable[[str, Plan], str]
    claim_href: Callable[[Witness], str]
    claims: bool = True  # a dot tells the ids of all claims that it stands for

    # ---- what shows an answer ---------------------------------------------------------------------------------------

    def marks(self, drawn: Drawn) -> Iterator[str]:
        """All marks of an answer, each by itself: what lies behind others comes first."""
        yield from (self.overlap(one) for found in drawn.overlaps.values() for one in found)
        yield from (self.gap(one) for found in drawn.gaps.values() for one in found)
        for found in drawn.bars.values():
            for one in found:
                yield self.bar(one)
                yield from self.dots(one.dots, one.hue, one.y, one.left, one.right)
        for plans in drawn.plans.values():
            for plan in plans:
                yield self.plan(plan)
                yield from self.dots(plan.dots, None, plan.y, plan.x - HALF, plan.x + HALF)

    def bar(self, mark: Bar) -> str:
        """A tenure: a link with its sentence, its certain part, its shaded ends, its hatching and its label."""
        tenure, y = mark.tenure, mark.y + ABOVE
        kinds = ["bar", f"h{mark.hue}", "acting" if tenure.acting else "", "open" if mark.bounds.open_end else ""]
        kinds += ["disputed"] if mark.told else []
        said = escaped(sentences.tenure_sentence(tenure, self.words, mark.taken_by, self.where, mark.confirmed))
        class_, href = " ".join(kind for kind in kinds if kind), escaped(self.tenure_href(mark.id, tenure))
        ids = f'id="{self.prefix}{mark.id}" data-tenure="{mark.id}"'
        parts = [
            f'<a class="{class_}" {ids} href="{href}">',
            f"<title>{said}</title>",
            *self._body(mark, y),
            *self._ends(mark, y),
            self._label(mark.label, mark.y),
            "</a>",
        ]
        return "".join(parts)

    def _body(self, mark: Bar, y: float) -> Iterator[str]:
        hue, left, right = mark.hue, mark.left, mark.right
        if mark.bounds.open_start and not mark.cut_left:
            start = max(left - FEATHER, 0.0)
            yield _rect(start, y, left - start, BAR, f'fill="url(#{self.prefix}in{hue})"')
        if not mark.bounds.sure and not mark.bounds.open_end:
            yield _rect(left, y, right - left, BAR, 'class="maybe"')
        else:
            if mark.sure_left > left:
                yield _rect(left, y, mark.sure_left - left, BAR, 'class="maybe"')
            yield _rect(mark.sure_left, y, mark.sure_right - mark.sure_left, BAR, 'class="sure"')
            if right > mark.sure_right:
                fill = f'fill="url(#{self.prefix}out{hue})"' if mark.bounds.open_end else 'class="maybe"'
                yield _rect(mark.sure_right, y, right - mark.sure_right, BAR, fill)
        if mark.tenure.acting:
            yield _rect(left, y, right - left, BAR, f'fill="url(#{self.prefix}hatch{hue})"')

    def _ends(self, mark: Bar, y: float) -> Iterator[str]:
        """The outline: firm where something is certain, dashed where it is not, none where nobody told an end."""
        left, right, below = mark.left, mark.right, y + BAR
        sure_left, sure_right = mark.sure_left, max(mark.sure_right, mark.sure_left)
        if mark.designate is not None and mark.designate < left:
            yield _rect(mark.designate, y + 5, left - mark.designate, BAR - 10, 'class="designate"')
        if not mark.bounds.sure and not mark.bounds.open_end:
            sure_left = sure_right = right
        firm, loose = "", ""
        if sure_right > sure_left:
            firm += f"M{px(sure_left)} {px(y)}H{px(sure_right)}M{px(sure_left)} {px(below)}H{px(sure_right)}"
        if sure_left > left:
            loose += f"M{px(sure_left)} {px(y)}H{px(left)}V{px(below)}H{px(sure_left)}"
        elif not mark.bounds.open_start and not mark.cut_left:
            firm += f"M{px(left)} {px(y)}V{px(below)}"
        if mark.bounds.open_end:
            loose += f"M{px(right)} {px(y)}V{px(below)}" if mark.taken_by else ""
        elif right > sure_right:
            loose += f"M{px(sure_right)} {px(y)}H{px(right)}V{px(below)}H{px(sure_right)}"
        elif not mark.cut_right:
            firm += f"M{px(right)} {px(y)}V{px(below)}"
        yield f'<path class="edge" d="{firm}"/>' if firm else ""
        yield f'<path class="edge unsure" d="{loose}"/>' if loose else ""
        for x in mark.steps:
            yield f'<path class="step" d="M{px(x)} {px(y - 3)}v5M{px(x)} {px(below - 2)}v5"/>'
        for x in mark.told:
            yield f'<path class="told" d="M{px(x)} {px(y - 3)}v6M{px(x)} {px(below - 3)}v6"/>'
        for told in (mark.tenure.starts, mark.tenure.ends):
            if len(told) > 1:
                middle = (left + mark.sure_left) / 2 if told is mark.tenure.starts else (mark.sure_right + right) / 2
                yield differ(middle, y)
        if mark.cut_left:
            yield f'<path class="cut" d="M{px(left - 1)} {px(y + BAR / 2)}l5-5v10z"/>'
        if mark.cut_right:
            yield f'<path class="cut" d="M{px(right + 1)} {px(y + BAR / 2)}l-5-5v10z"/>'

    def dots(self, dots: Iterable[Dot], hue: int | None, y: float, left: float, right: float) -> Iterator[str]:
        """A link to what is told, for each dot; one beyond its bar hangs on a thread, and one with what a person
        confirmed has a ring."""
        for dot in dots:
            said = escaped(sentences.dot_sentence(dot.witnesses, self.words, dot.confirmed))
            told = dot.witnesses if self.claims and len(dot.witnesses) > 1 else ()
            several = " ".join(witness.claim.id for witness in told)
            claims = f' data-claims="{escaped(several)}"' if several else ""
            radius = min(SMALL + 0.45 * (len(dot.witnesses) - 1), LARGE)
            thread = ""
            if dot.outside:
                end = right if dot.x > right else left
                thread = f'<path d="M{px(end)} {px(y + DOT)}H{px(dot.x)}"/>'
            kind = ("dot plain" if hue is None else f"dot h{hue}") + (" confirmed" if dot.confirmed else "")
            middle = f'cx="{px(dot.x)}" cy="{px(y + DOT)}"'
            ringed = ring(middle, radius) if dot.confirmed else ""
            yield (
                f'<a class="{kind}" href="{escaped(self.claim_href(dot.witnesses[0]))}" tabindex="-1"{claims}>'
                f'<title>{said}</title>{thread}{ringed}<circle {middle} r="{px(radius)}"/></a>'
            )

    def plan(self, mark: PlanMark) -> str:
        """A planned, rumoured or denied change: a hollow mark on its day."""
        plan, y = mark.plan, mark.y + ABOVE + BAR / 2
        off = plan.modality == "denied" or plan.outcome in ("denied", "reversed", "overtaken")
        said = escaped(sentences.plan_sentence(plan, self.words))
        kinds = " ".join(["plan", plan.modality, *(["off"] if off else [])])
        half = px(HALF)
        diamond = f"M{px(mark.x - HALF)} {px(y)}l{half}-{half} {half} {half}-{half} {half}z"
        cross = f"M{px(mark.x - HALF)} {px(y + HALF)}l{px(2 * HALF)}-{px(2 * HALF)}" if off else ""
        return (
            f'<a class="{escaped(kinds)}" id="{self.prefix}{mark.id}" href="{escaped(self.plan_href(mark.id, plan))}"'
            f' data-plan="{mark.id}"><title>{said}</title>'
            f'<path d="{diamond}{cross}"/>{self._label(mark.label, mark.y)}</a>'
        )

    def gap(self, gap: Gap) -> str:
        said = escaped(self.words("gap", first=self.words.day(gap.first), last=self.words.day(gap.last)))
        y = gap.y + ABOVE + BAR / 2
        line = f"M{px(gap.left + 2)} {px(y - 5)}v10M{px(gap.left + 2)} {px(y)}H{px(gap.right - 2)}"
        return f'<g role="img"><title>{said}</title><path class="gap" d="{line}m0-5v10"/></g>'

    def overlap(self, overlap: Overlap) -> str:
        said = escaped(self.words("overlap", first=self.words.day(overlap.first), last=self.words.day(overlap.last)))
        width = max(overlap.right - overlap.left, 2)
        band = _rect(overlap.left, overlap.y, width, overlap.height, 'class="overlap"')
        return f'<g role="img"><title>{said}</title>{band}</g>'

    def _label(self, label: Label, y: float) -> str:
        if not label.text:
            return ""
        x = f'x="{px(label.end)}" text-anchor="end"' if label.before else f'x="{px(label.x)}"'
        return f'<text {x} y="{px(y + BASE)}">{escaped(label.text)}</text>'

    # ---- what is the same for all answers ---------------------------------------------------------------------------

    def definitions(self, drawn: str) -> str:
        """The fading and the hatching that what is `drawn` uses."""
        made = []
        for kind, hue in sorted(set(re.findall(rf'"url\(#{re.escape(self.prefix)}([a-z]+)(\d)\)"', drawn))):
            made.append(self._definition(kind, f'class="h{hue}" id="{self.prefix}{kind}{hue}"'))
        return f"<defs>{''.join(made)}</defs>"

    def _definition(self, kind: str, named: str) -> str:
        if kind == "hatch":
            return (
                f'<pattern {named} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
                '<path class="hatching" d="M0 0V6"/></pattern>'
            )
        first, last = ("0", "1") if kind == "in" else (".75", ".08")
        stops = f'<stop offset="0" stop-opacity="{first}"/><stop offset="1" stop-opacity="{last}"/>'
        return f"<linearGradient {named}>{stops}</linearGradient>"

    def frame(self, layout: Layout) -> Iterator[str]:
        """Headings, lanes and axis."""
        for place, lane in enumerate(layout.lanes):
            if place % 2 == 0:
                yield _rect(0, lane.label_y, layout.width, lane.y + lane.height - lane.label_y, 'class="shade"')
        yield from self._axis(layout)
        for heading in layout.headings:
            label = escaped(heading.label) + _title(heading.label, heading.full_label)
            yield f'<path class="rule" d="M0 {px(heading.y + 5)}H{px(layout.width)}"/>'
            yield f'<text class="heading" x="{px(MARGIN)}" y="{px(heading.y + 20)}">{label}</text>'
        for lane in layout.lanes:
            y = lane.label_y + (14 if layout.narrow else BASE)
            title = _title(lane.label, lane.full_label)
            yield f'<text class="lane-label" x="{px(MARGIN)}" y="{px(y)}">{escaped(lane.label)}{title}</text>'

    def _axis(self, layout: Layout) -> Iterator[str]:
        top = layout.top - HEAD
        long = layout.foot > 0
        yield '<g class="axis" aria-hidden="true">'
        for tick in layout.ticks:
            kind = ' class="round"' if tick.strong or tick.context else ""
            yield f'<path{kind} d="M{px(tick.x)} {px(top + 22)}V{px(layout.bottom)}"/>'
            if tick.label:
                yield f'<text x="{px(tick.x + 3)}" y="{px(top + 32)}">{escaped(tick.label)}</text>'
            if tick.label and long:
                yield f'<text x="{px(tick.x + 3)}" y="{px(layout.bottom + 12)}">{escaped(tick.label)}</text>'
            if tick.context:
                yield f'<text class="era" x="{px(tick.x + 3)}" y="{px(top + 16)}">{escaped(tick.context)}</text>'
        yield "</g>"

    def clock(self, layout: Layout, kind: str, day: datetime.date, line: int) -> Iterator[str]:
        """The line of a clock, `valid` or `known`, with its day in the line of text that is kept free for it."""
        x = layout.scale.within(day.toordinal() + 0.5)
        said = self.words(kind, day=self.words.day(day))
        long = width(said, 12, bold=True)
        left = min(max(x - long / 2, MARGIN), layout.width - MARGIN - long)
        y = line * CLOCK
        if kind == "known" and x < layout.scale.right:
            box = f'x="{px(x)}" y="{px(layout.top)}" width="{px(layout.scale.right - x)}"'
            yield f'<rect class="ahead" {box} height="{px(layout.bottom - layout.top)}"/>'
        yield (
            f'<g class="clock {kind}" id="{self.prefix}{kind}" data-day="{day.isoformat()}">'
            f'<path d="M{px(x)} {px(y + CLOCK)}V{px(layout.bottom)}"/>'
            f'<text x="{px(left)}" y="{px(y + 14)}">{escaped(said)}</text></g>'
        )


def differ(x: float, y: float) -> str:
    """The sign that sources differ, on the upper edge of a bar."""
    sign = f"M{px(x - 2.6)} {px(y - 1.2)}h5.2m-5.2 2.4h5.2M{px(x - 1.6)} {px(y + 3)}l3.2-6"
    return f'<g class="differ"><circle cx="{px(x)}" cy="{px(y)}" r="5"/><path d="{sign}"/></g>'


def ring(middle: str, radius: float) -> str:
    """The sign around a dot that a person read the words and confirmed them."""
    return f'<circle class="ring" {middle} r="{px(radius + 2)}"/>'


def _rect(x: float, y: float, width: float, height: float, more: str) -> str:
    if width <= 0:
        return ""
    return f'<path d="M{px(x)} {px(y)}h{px(width)}v{px(height)}H{px(x)}z" {more}/>'


def _title(label: str, full: str) -> str:
    return f"<title>{escaped(full)}</title>" if full != label else ""
