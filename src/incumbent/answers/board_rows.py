"""The rows of an organisation's boards, written down while what is known changes."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence

from incumbent.answers.boards import ALWAYS
from incumbent.model.held import EVER, Earlier, Held, sight


class Row:
    """A row that came to be known on a day, and is known until another one."""

    __slots__ = ("held", "known_since", "known_until", "seen")

    def __init__(self, held: Held, day: datetime.date) -> None:
        self.held = held
        self.known_since = day
        self.known_until: datetime.date | None = None
        self.seen: list[tuple[int, int, int]] = []

    @property
    def lasts(self) -> bool:
        """The person has the seat for as long as anybody knows."""
        return self.held.until == ALWAYS and self.known_until is None

    def see(self, day: int, confirmed: int, sources: int) -> None:
        """Takes down when the person was confirmed last, and by how many publishers it is told, as known from a day on
        (days by their numbers)."""
        if self.seen and self.seen[-1][1:] == (confirmed, sources):
            return
        if self.seen and self.seen[-1][0] == day:
            self.seen.pop()
        self.seen.append((day, confirmed, sources))

    def told(self) -> Earlier:
        until = self.known_until.isoformat() if self.known_until else EVER
        return Earlier(self.held, self.known_since.isoformat(), until, sight(self.seen))


class Record:
    """All rows, by the units in which they are made (see `earlier.py`)."""

    def __init__(self) -> None:
        self._open: dict[tuple[str, str], dict[tuple[Held, int], Row]] = {}
        self._closed: list[Row] = []

    def units(self) -> set[tuple[str, str]]:
        """Those that have rows."""
        return set(self._open)

    def put(self, day: datetime.date, unit: tuple[str, str], told: Sequence[Held]) -> list[Row]:
        """Takes down the rows of a unit as known from a day on; gives where each stands."""
        before, now, given = self._open.get(unit, {}), dict[tuple[Held, int], Row](), list[Row]()
        number = day.toordinal()
        for held in told:
            bare, twin = held._replace(confirmed_on="", sources=0), 0
            while (bare, twin) in now:  # one person twice in one seat on the same days
                twin += 1
            known = (bare, twin) in before
            row = now[bare, twin] = before.pop((bare, twin)) if known else Row(bare, day)
            row.see(number, _number(held.confirmed_on), held.sources)
            given.append(row)
        for row in before.values():
            row.known_until = day
            self._closed.append(row)
        if now:
            self._open[unit] = now
        else:
            self._open.pop(unit, None)
        return given

    def rows(self) -> Iterator[Earlier]:
        """All that was taken down."""
        yield from (row.told() for row in self._closed)
        yield from (row.told() for rows in self._open.values() for row in rows.values())


def _number(day: str) -> int:
    return datetime.date.fromisoformat(day).toordinal() if day else 0
