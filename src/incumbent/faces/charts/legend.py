"""The legend: a sample of each mark that a chart uses, with its meaning."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from incumbent.faces.charts.clean import escaped
from incumbent.faces.charts.layout import MARGIN
from incumbent.faces.charts.svg import differ, px, ring
from incumbent.faces.charts.widths import width

if TYPE_CHECKING:
    from incumbent.faces.charts.marks import Layout
    from incumbent.faces.charts.words import Words

LINE = 22.0
SAMPLE = 30.0
SIZE = 11.0
_AIR = 20.0


def legend(layout: Layout, words: Words, prefix: str, hue: int) -> tuple[list[str], float]:
    """The legend below a chart, and its height; nothing where nothing is shown."""
    used = list(_used(layout))
    if not used:
        return [], 0.0
    x, y = MARGIN, layout.height + 4
    made = [f'<g class="legend h{hue}" aria-hidden="true">']
    for kind in used:
        said = words(f"legend_{kind}")
        long = SAMPLE + 7 + width(said, SIZE)
        if x > MARGIN and x + long > layout.width - MARGIN:
            x, y = MARGIN, y + LINE
        made.append(_sample(kind, x, y + 3, prefix, hue))
        made.append(f'<text x="{px(x + SAMPLE + 7)}" y="{px(y + 14)}">{escaped(said)}</text>')
        x += long + _AIR
    return [*made, "</g>"], y + LINE + 4 - layout.height


def _used(layout: Layout) -> Iterator[str]:
    bars = [bar for state in layout.states for found in state.bars.values() for bar in found]
    marks = [mark for state in layout.states for found in state.plans.values() for mark in found]
    plans = [mark.plan for mark in marks]
    dots = [dot for bar in bars for dot in bar.dots] + [dot for mark in marks for dot in mark.dots]
    off = [p for p in plans if p.modality == "denied" or p.outcome in ("denied", "reversed", "overtaken")]
    shown = {
        "sure": bool(bars),
        "unsure": any(
            bar.sure_left > bar.left or (bar.right > bar.sure_right and not bar.bounds.open_end) for bar in bars
        ),
        "disputed": any(bar.told for bar in bars),
        "acting": any(bar.tenure.acting for bar in bars),
        "open": any(bar.bounds.open_end for bar in bars),
        "unknown": any(bar.bounds.open_start for bar in bars),
        "designate": any(bar.designate is not None for bar in bars),
        "gap": any(state.gaps for state in layout.states),
        "overlap": any(state.overlaps for state in layout.states),
        "plan": len(off) < len(plans),
        "off": bool(off),
        "dot": any(bar.dots for bar in bars),
        "reviewed": any(dot.confirmed for dot in dots),
    }
    yield from (kind for kind, there in shown.items() if there)


def _sample(kind: str, x: float, y: float, prefix: str, hue: int) -> str:
    right, below = x + SAMPLE, y + 13
    box = f'x="{px(x)}" y="{px(y)}" width="{px(SAMPLE)}" height="13"'
    outline = f'<path class="edge" d="M{px(x)} {px(y)}H{px(right)}V{px(below)}H{px(x)}z"/>'
    middle = px(y + 6.5)
    if kind == "sure":
        return f'<rect class="sure" {box}/>{outline}'
    if kind in ("unsure", "disputed"):
        dashed = outline.replace('"edge"', '"edge unsure"')
        return f'<rect class="maybe" {box}/>{dashed}' + (differ(x + SAMPLE / 2, y + 2) if kind == "disputed" else "")
    if kind == "acting":
        return f'<rect class="sure" {box}/><rect {box} fill="url(#{prefix}hatch{hue})"/>{outline}'
    if kind in ("open", "unknown"):
        return f'<rect {box} fill="url(#{prefix}{"out" if kind == "open" else "in"}{hue})"/>'
    if kind == "designate":
        return f'<rect class="designate" x="{px(x)}" y="{px(y + 3)}" width="{px(SAMPLE)}" height="7"/>'
    if kind == "gap":
        line = f"M{px(x + 2)} {px(y + 2)}v9M{px(x + 2)} {middle}H{px(right - 2)}m0-4.5v9"
        return f'<path class="gap" d="{line}"/>'
    if kind == "overlap":
        return f'<rect class="overlap" {box}/>'
    if kind in ("dot", "reviewed"):
        at = f'cx="{px(x + SAMPLE / 2)}" cy="{middle}"'
        return f'<g class="dot h{hue}">{ring(at, 2.6) if kind == "reviewed" else ""}<circle {at} r="2.6"/></g>'
    cross = f"M{px(x + SAMPLE / 2 - 5)} {px(y + 11.5)}l10-10" if kind == "off" else ""
    diamond = f"M{px(x + SAMPLE / 2 - 5)} {middle}l5-5 5 5-5 5z"
    return f'<g class="plan{" off" if kind == "off" else ""}"><path d="{diamond}{cross}"/></g>'
