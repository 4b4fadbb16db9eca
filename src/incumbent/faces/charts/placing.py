"""Bars and dots in pixels, and the rows in which they do not cover one another."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from incumbent.faces.charts.bounds import bounds, confirmed_by, published
from incumbent.faces.charts.marks import FEATHER, TEXT, THIN, Bar, Dot, Label, PlanMark
from incumbent.faces.charts.rows import APART, Room
from incumbent.faces.charts.widths import fitted, width

if TYPE_CHECKING:
    from incumbent.faces.charts.scale import Scale
    from incumbent.model.answer import Plan, Tenure
    from incumbent.model.entry import Witness
    from incumbent.model.history import Timeline
    from incumbent.model.time import PartialDate

PAD = 6.0  # between a label and the end of its bar
HALF = 5.0  # half the width of the mark of a plan
AIR = 10.0  # between a label and the next mark in its row
LONGEST = 300.0  # of a label beside its bar
_DATE = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")
_FAR = datetime.date.max.toordinal() - 1
_QUARTERS = {
    33: 1,
    34: 4,
    35: 7,
    36: 10,
    21: 3,
    22: 6,
    23: 9,
    24: 12,
}  # EDTF has seasons and quarters in place of months


class Taken(NamedTuple):
    """What others did to a tenure of which nobody told an end: the day from which somebody else had the seat, be it for
    a time, and the day from which `by` has it for good; None and "" where nobody has."""

    doubted: int
    last: int | None
    by: str


def taken(timeline: Timeline) -> dict[int, Taken]:
    """For tenures without an end whose seat somebody else took, by the `id` of the object: what the chain says."""
    found: dict[int, Taken] = {}
    for chain in timeline.chains:
        for link in chain.links:
            if link.taken_on is not None:
                by = link.taken_by
                last = bounds(by, _FAR).first if by else None
                found[id(link.tenure)] = Taken(link.taken_on.toordinal(), last, by.person if by else "")
    return found


def planned_for(plan: Plan) -> int:
    """The first day that a plan may be for; the day on which it was told where it names none."""
    match = _DATE.search(plan.date or "")
    if match:
        year, month, day = (int(part) if part else None for part in match.groups())
        month = _QUARTERS.get(month, month) if month else 1
        try:
            return datetime.date(year or 1, month or 1, day or 1).toordinal()
        except ValueError:
            pass
    return min((published(witness).toordinal() for witness in plan.witnesses), default=1)


def bar(
    tenure: Tenure,
    scale: Scale,
    words: str,
    *,
    id_: str,
    hue: int,
    horizon: int,
    by: Taken | None,
    known: datetime.date | None = None,
) -> Bar:
    """A tenure in pixels, as known on a day, in no row yet; `words` stand inside it where there is room, else beside
    it."""
    found = bounds(tenure, horizon, by.doubted if by else None, by.last if by else None)
    left, right = scale.within(found.first), scale.within(found.last)
    if right - left < THIN:
        left = min(left, scale.right - THIN)
        right = left + THIN
    sure_left = min(max(scale.x(found.sure_from), left), right)
    label = placed(words, (left, sure_left), right, scale, FEATHER if found.open_start else 0.0)
    announced = min((date.earliest.toordinal() for date in tenure.starts_announced), default=found.first)
    later = (*tenure.ends_announced, *tenure.starts_later, *tenure.ends_later)
    return Bar(
        id=id_,
        tenure=tenure,
        bounds=found,
        hue=hue,
        left=left,
        sure_left=sure_left,
        sure_right=min(max(scale.x(found.sure_to), left), right),
        right=right,
        cut_left=scale.x(found.first) < scale.left - 0.5,
        cut_right=scale.x(found.last) > scale.right + 0.5 and not found.open_end,
        label=label,
        dots=dots(tenure.witnesses, scale, left, right, known),
        taken_by=by.by if by else "",
        designate=scale.within(announced) if announced < found.first else None,
        steps=tuple(sorted({scale.x(date.earliest.toordinal()) for date in later if _in(scale, date)})),
        told=tuple(
            scale.within(date.earliest.toordinal())
            for told in (tenure.starts, tenure.ends)
            if len(told) > 1
            for date in told
        ),
        confirmed=sum(bool(confirmed_by(witness, known)) for witness in tenure.witnesses),
    )


def _in(scale: Scale, date: PartialDate) -> bool:
    return scale.first <= date.earliest.toordinal() <= scale.last


def placed(words: str, lefts: tuple[float, float], right: float, scale: Scale, before: float = 0.0) -> Label:
    """Words in a bar, best where it is certain, or beside it: to its right, else to its left, wherever there is most
    room. `lefts` are where the bar begins, and where it is certain; `before` is what fades out before it."""
    long = width(words, TEXT)
    left, sure_left = lefts
    if long <= right - sure_left - 2 * PAD:
        return Label(words, sure_left + PAD, True)
    if long <= right - left - 2 * PAD:
        return Label(words, left + PAD, True)
    room_right = min(scale.right - right - PAD, LONGEST)
    room_left = min(left - before - scale.left - PAD, LONGEST)
    room_inside = right - left - 2 * PAD
    if long <= room_right or room_right >= max(room_left, room_inside):
        return Label(fitted(words, room_right, TEXT), right + PAD, False)
    if long <= room_left or room_left >= room_inside:
        text = fitted(words, room_left, TEXT)
        end = left - before - PAD
        return Label(text, end - width(text, TEXT), False, before=True, end=end)
    return Label(fitted(words, room_inside, TEXT), left + PAD, True)


def told_first(witness: Witness) -> tuple[datetime.date, str, int, str]:
    """The order in which claims became known; of one day that of their documents and places."""
    claim = witness.claim
    return published(witness), claim.document, claim.evidence.start, claim.kind


def dots(
    witnesses: Iterable[Witness], scale: Scale, left: float, right: float, known: datetime.date | None = None
) -> tuple[Dot, ...]:
    """A dot for each day of publication within the plot, in the middle of the day; those that would touch are one."""
    days: dict[float, list[Witness]] = {}
    for told_as, witness in sorted(((told_first(one), one) for one in witnesses), key=itemgetter(0)):
        day = told_as[0].toordinal()
        if scale.first <= day <= scale.last:
            days.setdefault(min(scale.x(day + 0.5), scale.right), []).append(witness)
    made: list[tuple[float, list[Witness]]] = []
    for x, told in days.items():
        if made and x - made[-1][0] < APART:
            made[-1][1].extend(told)
        else:
            made.append((x, list(told)))
    return tuple(Dot(x, tuple(told), not left - 1 <= x <= right + 1, _confirmed(told, known)) for x, told in made)


def _confirmed(witnesses: Iterable[Witness], known: datetime.date | None) -> tuple[str, ...]:
    reviewed = [witness for witness in witnesses if witness.review is not None]
    return tuple(dict.fromkeys(name for witness in reviewed if (name := confirmed_by(witness, known))))


def room(mark: Bar) -> Room:
    """What a bar takes of its row, with its label, its feather and its announcement; labels keep some air."""
    left = mark.left - (FEATHER if mark.bounds.open_start else 0.0)
    left = min(left, mark.designate if mark.designate is not None else left)
    air = 0.0 if mark.label.inside or not mark.label.text else AIR
    text_right = mark.label.x + width(mark.label.text, TEXT) + air
    beyond = tuple(dot.x for dot in mark.dots if dot.outside)
    return Room(min(left, mark.label.x - air), max(mark.right, text_right), beyond)


def room_of_plan(mark: PlanMark) -> Room:
    """The same for a plan."""
    right = mark.label.x + width(mark.label.text, TEXT) + AIR
    beyond = tuple(dot.x for dot in mark.dots if dot.outside)
    return Room(min(mark.x - HALF, mark.label.x - AIR), max(mark.x + HALF, right), beyond)
