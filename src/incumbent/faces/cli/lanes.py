"""The chart of posts over time in characters: a line a row of bars, in the order of seats, below an axis of days."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from incumbent.faces.charts.bounds import bounds, confirmed_by
from incumbent.faces.charts.layout import Frame, window
from incumbent.faces.charts.placing import planned_for, taken
from incumbent.faces.charts.rows import Room, gathered, rows
from incumbent.faces.charts.scale import Scale, ticks
from incumbent.faces.charts.seats import Key, Seats, about
from incumbent.faces.charts.words import words_in
from incumbent.faces.cli.terminal import Terminal, cells, cut, printable

if TYPE_CHECKING:
    from incumbent.faces.charts.bounds import Bounds
    from incumbent.model.history import Timeline

CELL = 7.0  # pixels of the axis to a column: what a digit of its type is wide
GUTTER = 24  # columns at most for the names of seats, and no more than a third of the terminal
_COLOURS = ("34", "33", "32", "35", "36", "94", "92", "95", "96", "93")
SURE, ACTING, MAYBE, FADING, UNKNOWN, PLAN, OFF, SEEN = "█", "▞", "▒", "░", "‹", "◇", "✕", "✓"
_JOIN = "\u00a0"  # no line is broken here
KEY = (
    (SURE, "in the post"),
    (ACTING, "acting"),
    (MAYBE, "the day is not certain"),
    (FADING, "no end told"),
    (UNKNOWN, "beginning unknown"),
    (PLAN, "planned"),
    (OFF, "denied or off"),
    (SEEN, "a person confirmed some of it"),
)


@dataclass(frozen=True, slots=True)
class _Bar:
    """A tenure or a plan in columns: `marks` begin at `left`, `label` at `at`, within the marks or beside them; `seen`
    where a person confirmed a claim of it."""

    id: str
    order: float
    left: int
    marks: str
    colour: str
    label: str
    at: int
    seen: bool = False

    @property
    def inside(self) -> bool:
        return bool(self.label) and self.left <= self.at < self.left + len(self.marks)

    @property
    def room(self) -> Room:
        ends = (self.left + len(self.marks), self.at + cells(self.label) + 1)
        return Room(min(self.left, self.at), max(ends))

    def pieces(self) -> list[tuple[int, str, str]]:
        """Where something stands, what, and under which codes; words in a bar stand out of its colour."""
        if not self.inside:
            shown = [(self.left, self.marks, self.colour), (self.at, self.label, "2" if self.colour == "2" else "")]
            return sorted(piece for piece in shown if piece[1])
        before, after = self.at - self.left, self.at - self.left + cells(self.label)
        return [
            (self.left, self.marks[:before], self.colour),
            (self.at, self.label, f"7;{self.colour}"),
            (self.left + after, self.marks[after:], self.colour),
        ]


def lanes(answer: Timeline, terminal: Terminal) -> Iterator[str]:
    """The picture of an answer, line by line; nothing where it has no tenures."""
    if not answer.tenures:
        return
    seats = Seats.told_by([answer], about([answer]), words_in("en"))
    keys = [*map(seats.key_of, answer.tenures), *map(seats.key_of_plan, answer.plans)]
    names = {key: seats.words.class_name(key[1]) for key in keys}
    gutter = min(max(map(cells, names.values())) + 3, GUTTER, terminal.width // 3)
    first, last = window([answer], Frame())
    scale = Scale(first, last, gutter * CELL, terminal.width * CELL)
    yield from _axis(scale, terminal, seats)
    bars = _bars(answer, seats, scale, terminal.width)
    for heading, members in seats.in_order(keys):
        yield terminal.paint("1", cut(seats.heading(heading), terminal.width))
        for key in members:
            yield from _lane(names[key], bars[key], gutter, terminal)
    used = {one for found in bars.values() for bar in found for one in bar.marks + SEEN * bar.seen}
    told = "  ".join(f"{mark}{_JOIN}{meaning.replace(' ', _JOIN)}" for mark, meaning in KEY if mark in used)
    yield from terminal.shown(f"  {told}")
    yield ""


def _axis(scale: Scale, terminal: Terminal, seats: Seats) -> Iterator[str]:
    """Two lines: months or years, and below them days, months or years."""
    found = ticks(scale, seats.words)
    for told in ([(tick.x, tick.context) for tick in found], [(tick.x, tick.label) for tick in found]):
        line = ""
        for x, label in told:
            column = round(x / CELL)
            if label and column >= len(line) + (1 if line else 0) and column + len(label) <= terminal.width:
                line = line.ljust(column) + label
        if line:
            yield terminal.paint("2", line)


def _bars(answer: Timeline, seats: Seats, scale: Scale, width: int) -> dict[Key, list[_Bar]]:
    made: dict[Key, list[_Bar]] = {}
    by = taken(answer)
    for place, tenure in enumerate(answer.tenures):
        lost = by.get(id(tenure))
        found = bounds(tenure, int(scale.last) + 1, lost.doubted if lost else None, lost.last if lost else None)
        left, marks = _marks(found, tenure.acting, scale, width)
        seen = any(confirmed_by(witness, answer.known_at) for witness in tenure.witnesses)
        words = f"{SEEN} {printable(seats.label(tenure))}" if seen else printable(seats.label(tenure))
        at, label = _label(words, left, marks, scale, width)
        colour = _COLOURS[seats.hue(tenure) % len(_COLOURS)]
        bar = _Bar(f"{place:05}", found.first, left, marks, colour, label, at, seen and label[:1] == SEEN)
        made.setdefault(seats.key_of(tenure), []).append(bar)
    for place, plan in enumerate(answer.plans):
        day = planned_for(plan)
        column = min(max(_column(day, scale), round(scale.left / CELL)), width - 1)
        off = plan.modality == "denied" or plan.outcome in ("denied", "reversed", "overtaken")
        at, label = _label(printable(seats.label_of_plan(plan)), column, PLAN, scale, width)
        bar = _Bar(f"plan {place:05}", day, column, OFF if off else PLAN, "2", label, at)
        made.setdefault(seats.key_of_plan(plan), []).append(bar)
    return made


def _column(day: float, scale: Scale) -> int:
    return round(scale.within(day) / CELL)


def _marks(found: Bounds, acting: bool, scale: Scale, width: int) -> tuple[int, str]:
    """The characters of a bar, and the column of the first: no bar has none."""
    left, right = _column(found.first, scale), _column(found.last, scale)
    left = min(left, width - 1)
    right = max(right, left + 1)
    sure_left, sure_right = _column(found.sure_from, scale), _column(found.sure_to, scale)
    if found.sure and sure_right <= sure_left:
        sure_right = sure_left + 1
    sure = ACTING if acting else SURE
    after = FADING if found.open_end else MAYBE
    drawn = [
        MAYBE if column < sure_left else sure if found.sure and column < sure_right else after
        for column in range(left, right)
    ]
    if found.open_start and left > round(scale.left / CELL):
        return left - 1, UNKNOWN + "".join(drawn)
    return left, "".join(drawn)


def _label(words: str, left: int, marks: str, scale: Scale, width: int) -> tuple[int, str]:
    """Where the words of a bar begin: in it where it is certain, to its right, else to its left; cut where there is no
    room."""
    start, right, long = round(scale.left / CELL), left + len(marks), cells(words)
    sure = [place for place, mark in enumerate(marks) if mark in (SURE, ACTING)]
    if sure and long + 2 <= len(sure):
        return left + sure[0] + 1, words
    if long + 1 <= width - right:
        return right + 1, words
    if long + 1 <= left - start:
        return left - 1 - long, words
    if len(sure) - 2 > max(width - right, left - start):
        return left + sure[0] + 1, cut(words, len(sure) - 2)
    if width - right >= left - start:
        return right + 1, cut(words, width - right - 1)
    label = cut(words, left - start - 1)
    return left - 1 - cells(label), label


def _lane(name: str, bars: Sequence[_Bar], gutter: int, terminal: Terminal) -> Iterator[str]:
    """The rows of a seat; its name stands in the first."""
    placed, count = rows(gathered((0, bar.id, bar.order, bar.room) for bar in bars))
    for row in range(count):
        here = sorted((bar for bar in bars if placed[bar.id] == row), key=lambda bar: bar.room.left)
        label = cut(f"  {name}", gutter - 1) if row == 0 else ""
        line, used = terminal.paint("2", label), cells(label)
        for bar in here:
            for column, text, codes in bar.pieces():
                line += " " * max(column - used, 0) + terminal.paint(codes, text)
                used = max(column, used) + cells(text)
        yield line
