"""Who held which seat, for the part of a page that tells it for a chosen day."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from incumbent.faces.charts.clean import clean
from incumbent.faces.charts.drawing import tenure_id
from incumbent.faces.charts.sentences import post_of, start
from incumbent.faces.exports.versions import Versions

if TYPE_CHECKING:
    from incumbent.faces.charts.marks import Lane
    from incumbent.faces.charts.words import Words
    from incumbent.faces.exports.states import Held, State

Row = dict[str, Any]


def holders(states: Sequence[State], lanes: Sequence[Lane], valid_at: datetime.date, words: Words) -> list[Row]:
    """Headings with their seats in the order of lanes, each with all who held it in any state: from `since` on and
    before `until`, in which states (`k`), and `off` where they are not in the last one on `valid_at`."""
    held: dict[str, Versions[Row]] = {}
    headings: dict[str, Versions[None]] = {}
    seats: dict[str, list[Row]] = {}
    group_of = {lane.key[1]: lane.key[0] for lane in lanes}
    for place, state in enumerate(states):
        for one in state.held:
            row, post_class = _row(one, words), one.tenure.post_class
            held.setdefault(post_class, Versions(len(states))).put(place, repr(row), row)
            headings.setdefault(group_of[post_class], Versions(len(states))).put(place, "", None)
    for lane in lanes:
        if lane.key[1] in held:
            seats.setdefault(lane.key[0], []).append(_seat(lane.full_label, held[lane.key[1]], valid_at.isoformat()))
    return [{"name": words(group), "seats": found, **headings[group].shown([""])} for group, found in seats.items()]


def _row(one: Held, words: Words) -> Row:
    return {
        "id": tenure_id(one.tenure),
        "person": clean(one.tenure.person),
        "post": post_of(one.tenure, words),
        "start": start(one.tenure, words),
        "since": one.since,
        "until": one.until,
        "designate": one.designate,
    }


def _seat(name: str, held: Versions[Row], day: str) -> Row:
    rows = []
    for key, row in sorted(held.parts.items(), key=lambda pair: (pair[1]["since"], pair[0])):
        there = held.shown([key])
        rows.append({**row, **there, "off": there["off"] or not row["since"] <= day < row["until"]})
    return {"name": name, "rows": rows, "nobody": all(row["off"] for row in rows), **held.shown(held.parts)}
