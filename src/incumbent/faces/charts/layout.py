"""Answers of the desk as a chart in pixels: a pure function, numbers out."""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from incumbent.faces.charts.bounds import bounds, published
from incumbent.faces.charts.marks import (
    ROW,
    TEXT,
    Drawn,
    Gap,
    Heading,
    Lane,
    Layout,
    Overlap,
    PlanMark,
)
from incumbent.faces.charts.placing import HALF, bar, dots, placed, planned_for, room, room_of_plan, taken, told_first
from incumbent.faces.charts.rows import Room, gathered, rows
from incumbent.faces.charts.scale import Scale, ticks
from incumbent.faces.charts.seats import Key, Seats
from incumbent.faces.charts.widths import fitted, width

if TYPE_CHECKING:
    from incumbent.model.answer import Plan, Tenure
    from incumbent.model.history import Timeline

NARROW = 560.0  # below this width labels of lanes stand above them
MARGIN = 12.0
GUTTER = 210.0  # the widest that labels of lanes may be
HEAD = 40.0  # the two lines of the axis
CLOCK = 19.0  # a line that names a clock
TITLE = 26.0  # of a heading
LABEL = 19.0  # of the label of a lane that stands above it
BETWEEN = 5.0  # two lanes
FOOT = 12.0  # the axis below a chart that is higher than LONG
LONG = 600.0
FEW, STRAY = 8, 4  # one bar of eight may be cut where that makes the others four times as wide
_LONG_AGO, _LONG_AHEAD = 80 * 366, 30 * 366  # no window goes further from what was published, whatever was misread
SEEN = 6.0  # a gap that is narrower is seen without a mark


@dataclass(frozen=True, slots=True)
class Frame:
    """What a layout is asked for. `since` and `until` cut the window of days; the clocks are shown as lines."""

    width: float = 960.0
    on: datetime.date | None = None
    known: datetime.date | None = None
    since: datetime.date | None = None
    until: datetime.date | None = None
    clocks: int = 0  # lines to keep free for the names of clocks


def tenure_id(tenure: Tenure) -> str:
    """A name for a tenure that stays the same while more becomes known of it: that of its first claim."""
    first = min(tenure.witnesses, key=told_first, default=None)
    told = first.claim.id if first else f"{tenure.person_key} {tenure.organization_key} {tenure.valid_from}"
    what = f"{told} {tenure.post_class} {tenure.person_key}"
    return "tenure-" + hashlib.sha256(what.encode("utf-8", "surrogatepass")).hexdigest()[:10]


def plan_id(plan: Plan) -> str:
    """The same for a plan."""
    told = min((w.claim.id for w in plan.witnesses), default=f"{plan.person} {plan.organization} {plan.date}")
    what = f"{told} {plan.kind} {plan.modality}"
    return "plan-" + hashlib.sha256(what.encode("utf-8", "surrogatepass")).hexdigest()[:10]


def lay_out(timelines: Sequence[Timeline], seats: Seats, frame: Frame) -> Layout:
    """The chart of one answer; or of several, each to be shown in the place of another."""
    first, last = window(timelines, frame)
    keys = [key for timeline in timelines for key in _keys(timeline, seats)]
    order = seats.in_order(keys)
    narrow = frame.width < NARROW
    names = {key: seats.words.class_name(key[1]) for key in keys}
    gutter = 0.0
    if not narrow:
        labels = [*names.values(), *(seats.heading(heading) for heading, _ in order)]
        gutter = min(max((width(label, TEXT, bold=True) for label in labels), default=0.0) + 14, GUTTER)
    scale = Scale(first, last, MARGIN + gutter, frame.width - MARGIN)
    states = [_drawn(timeline, seats, scale) for timeline in timelines]
    packed = {key: rows(gathered(_rooms(states, key))) for key in names}
    top = HEAD + frame.clocks * CLOCK
    room = (frame.width - 2 * MARGIN) if narrow else gutter - 10
    headings, lanes, y = [], [], top
    for heading, members in order:
        name = seats.heading(heading)
        wide = frame.width - 2 * MARGIN
        headings.append(Heading(label=fitted(name, wide, TEXT, bold=True), full_label=name, y=y))
        y += TITLE
        for key in members:
            label_y = y
            y += LABEL if narrow else 0.0
            height = packed[key][1] * ROW
            label = fitted(names[key], room, TEXT, bold=False)
            lanes.append(Lane(key=key, label=label, full_label=names[key], label_y=label_y, y=y, height=height))
            y += height + BETWEEN
    foot = FOOT if y - top > LONG else 0.0
    placed_lanes = {lane.key: lane for lane in lanes}
    return Layout(
        width=frame.width,
        height=y + 4 + foot,
        narrow=narrow,
        scale=scale,
        ticks=tuple(ticks(scale, seats.words)),
        top=top,
        bottom=y,
        foot=foot,
        headings=tuple(headings),
        lanes=tuple(lanes),
        states=tuple(_in_rows(state, placed_lanes, packed) for state in states),
    )


def window(timelines: Sequence[Timeline], frame: Frame) -> tuple[float, float]:
    """The first and the last day of the chart, with some air, as numbers of days."""
    witnesses = [w for line in timelines for tenure in line.tenures for w in tenure.witnesses]
    witnesses += [w for line in timelines for plan in line.plans for w in plan.witnesses]
    read = [published(witness).toordinal() for witness in witnesses]
    latest = max(read, default=0) + 1
    days = list(read)
    for timeline in timelines:
        found = [bounds(tenure, latest) for tenure in timeline.tenures]
        days += _without_strays([one.first for one in found], read)
        days += [one.last for one in found]
        days += [planned_for(plan) for plan in timeline.plans]
    asked = [day.toordinal() for day in (frame.on, frame.known) if day]
    days = days or asked or [1]
    if read:
        earliest = min(read) - _LONG_AGO
        days = [min(max(day, earliest), latest + _LONG_AHEAD) for day in days]
    first, last = min(days), max(days)
    span = max(last - first, 4)
    first = min([first, *(day for day in asked if first - span <= day)])
    last = max([last, *(day + 1 for day in asked if day <= last + span)])
    span = max(last - first, 4)
    low, high = first - max(0.4, span * 0.03), last + max(0.6, span * 0.05)
    if frame.since:
        low = float(frame.since.toordinal())
    if frame.until:
        high = float(frame.until.toordinal() + 1)
    return low, max(high, low + 1)


def _without_strays(firsts: Sequence[int], read: Sequence[int]) -> list[int]:
    """The first days of bars, without the few that would make the rest a stroke: years that were misread, mostly. Their
    bars are cut."""
    days = sorted(firsts)
    last = max([*days, *read], default=0)
    for place in range(len(days) // FEW):
        if last - days[place] > STRAY * max(last - days[place + 1], 30):
            days = days[place + 1 :] if place + 1 < len(days) else days
            break
    return days


def _keys(timeline: Timeline, seats: Seats) -> list[Key]:
    return [*map(seats.key_of, timeline.tenures), *map(seats.key_of_plan, timeline.plans)]


def _drawn(timeline: Timeline, seats: Seats, scale: Scale) -> Drawn:
    """All marks of an answer that lie in the window, in no row yet."""
    drawn = Drawn()
    out_of = taken(timeline)
    used: dict[str, int] = {}
    for tenure in timeline.tenures:
        by = out_of.get(id(tenure))
        id_ = _once(tenure_id(tenure), used)
        made = bar(
            tenure,
            scale,
            seats.label(tenure),
            id_=id_,
            hue=seats.hue(tenure),
            horizon=int(scale.last) + 1,
            by=by,
            known=timeline.known_at,
        )
        if made.bounds.first <= scale.last and made.bounds.last >= scale.first:
            drawn.bars.setdefault(seats.key_of(tenure), []).append(made)
    for plan in timeline.plans:
        day = planned_for(plan)
        if scale.first <= day <= scale.last:
            drawn.plans.setdefault(seats.key_of_plan(plan), []).append(
                _plan(plan, seats, scale, _once(plan_id(plan), used), timeline.known_at)
            )
    for chain in timeline.chains:
        for link in chain.links:
            key = seats.key_of(link.tenure)
            if link.gap and scale.per_day * ((link.gap[1] - link.gap[0]).days + 1) >= SEEN:
                drawn.gaps.setdefault(key, []).append(_gap(link.gap, scale))
            if link.overlap:
                drawn.overlaps.setdefault(key, []).append(_overlap(link.overlap, scale))
    return drawn


def _once(id_: str, used: dict[str, int]) -> str:
    used[id_] = used.get(id_, 0) + 1
    return id_ if used[id_] == 1 else f"{id_}-{used[id_]}"


def _plan(plan: Plan, seats: Seats, scale: Scale, id_: str, known: datetime.date | None) -> PlanMark:
    x = min(max(scale.x(planned_for(plan)), scale.left + HALF), scale.right - HALF)
    label = placed(seats.label_of_plan(plan), (x - HALF, x - HALF), x + HALF, scale)
    told = dots(plan.witnesses, scale, x - HALF, x + HALF, known)
    return PlanMark(id=id_, plan=plan, x=x, hue=0, label=label, dots=told)


def _gap(days: tuple[datetime.date, datetime.date], scale: Scale) -> Gap:
    left, right = scale.within(days[0].toordinal()), scale.within(days[1].toordinal() + 1)
    return Gap(id=f"gap-{days[0]}-{days[1]}", left=left, right=right, first=days[0], last=days[1])


def _overlap(days: tuple[datetime.date, datetime.date], scale: Scale) -> Overlap:
    left, right = scale.within(days[0].toordinal()), scale.within(days[1].toordinal() + 1)
    return Overlap(left=left, right=right, first=days[0], last=days[1])


def _rooms(states: Sequence[Drawn], key: Key) -> Iterator[tuple[int, str, float, Room]]:
    """What the marks of a lane take of its rows, in each state."""
    for place, state in enumerate(states):
        for mark in state.bars.get(key, ()):
            yield place, mark.id, mark.bounds.first, room(mark)
        for plan in state.plans.get(key, ()):
            yield place, plan.id, planned_for(plan.plan), room_of_plan(plan)
        for gap in state.gaps.get(key, ()):
            yield place, gap.id, gap.first.toordinal(), Room(gap.left, gap.right)


def _in_rows(state: Drawn, lanes: dict[Key, Lane], packed: dict[Key, tuple[dict[str, int], int]]) -> Drawn:
    """The same marks, each in its row."""

    def top(key: Key, id_: str) -> float:
        return lanes[key].y + packed[key][0][id_] * ROW

    return Drawn(
        bars={key: [replace(one, y=top(key, one.id)) for one in found] for key, found in state.bars.items()},
        plans={key: [replace(one, y=top(key, one.id)) for one in found] for key, found in state.plans.items()},
        gaps={key: [replace(one, y=top(key, one.id)) for one in found] for key, found in state.gaps.items()},
        overlaps={
            key: [replace(one, y=lanes[key].y, height=lanes[key].height) for one in found]
            for key, found in state.overlaps.items()
        },
    )
