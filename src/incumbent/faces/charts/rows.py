"""The rows of a lane: each mark in the first one in which it covers no other, in no state of the chart."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

TOUCH = 0.5  # by which marks may overlap, where rounding makes them
APART = 5.0  # between the middles of two dots


class Room(NamedTuple):
    """What a mark takes of a row in a state: from `left` to `right` beside others, and dots `beyond` its bar."""

    left: float
    right: float
    beyond: tuple[float, ...] = ()


@dataclass(slots=True)
class Extent:
    """What a mark takes of a row in each of the states in which it is there. Marks are placed in their `order`."""

    id: str
    order: tuple[float, str]
    rooms: dict[int, Room] = field(default_factory=dict)

    def covers(self, other: Extent) -> bool:
        """In some state both are there, and one would lie over the other. Bars may touch, as those who follow one
        another do."""
        return any(_covers(self.rooms[state], other.rooms[state]) for state in self.rooms.keys() & other.rooms.keys())


def _covers(one: Room, other: Room) -> bool:
    if one.left < other.right - TOUCH and other.left < one.right - TOUCH:
        return True
    return any(abs(x - y) < APART for x in one.beyond for y in other.beyond)


def gathered(told: Iterable[tuple[int, str, float, Room]]) -> list[Extent]:
    """Extents from what marks take in single states: the state, the id of the mark, what it is ordered by, the room."""
    found: dict[str, Extent] = {}
    for state, id_, order, room in told:
        one = found.setdefault(id_, Extent(id_, (order, id_)))
        one.order = min(one.order, (order, id_))
        one.rooms[state] = room
    return list(found.values())


def rows(extents: Sequence[Extent]) -> tuple[dict[str, int], int]:
    """The row of each mark, by its id, and how many rows there are, at least one."""
    placed_in: dict[str, int] = {}
    taken: list[list[Extent]] = []
    for one in sorted(extents, key=lambda extent: extent.order):
        free = (place for place, others in enumerate(taken) if not any(one.covers(other) for other in others))
        row = next(free, len(taken))
        if row == len(taken):
            taken.append([])
        taken[row].append(one)
        placed_in[one.id] = row
    return placed_in, max(1, len(taken))
