"""Who holds a seat, in a few words: for questions about very many seats, or asked very often."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from incumbent.model.entry import Witness

# The number of the rule by which answers are kept ready (answers/boards.py, answers/earlier.py). Raise it when the same
# claims make other rows: what was kept by another rule counts as not made.
RULE = 5
EVER = "9999-12-31~"  # behind all days: as known until now


class Held(NamedTuple):
    """A person in a seat, and the days on which the answer to "who" has them there: from `since` on, before `until`
    (the first and the last day that there is where it has no bound). `starts` and `ends` are the EDTF dates that were
    told, joined by spaces; `confirmed_on` is the last day of publication on which a report had them in the seat, ""
    where none did; `sources` is the number of publishers. Days are ISO texts; no text has a control character in it."""

    organization_key: str
    post_class: str
    since: str
    until: str
    person_key: str
    person: str
    organization: str
    post: str
    starts: str
    ends: str
    confirmed_on: str
    acting: int
    sources: int


class Earlier(NamedTuple):
    """A row of a board as known from the day `known_since` on, before `known_until`. When the person was confirmed last
    and by how many publishers it was told changes most often: `seen` has it day by day (`sight`), and `row` has not."""

    row: Held
    known_since: str
    known_until: str
    seen: bytes

    def on(self, known_at: datetime.date) -> Held:
        """The row as known at the end of a day on which it was."""
        confirmed_on, sources = seen_on(self.seen, known_at.toordinal())
        return self.row._replace(confirmed_on=confirmed_on, sources=sources)


class Span(NamedTuple):
    """Days of knowledge, from `since` on and before `until` (None: without an end), in which what counted at first and
    then ceased to count does not count again: `witnesses` tell from when they do not, as of the end of the span."""

    since: datetime.date
    until: datetime.date | None
    witnesses: Sequence[Witness]


@dataclass(frozen=True, slots=True)
class Boarding:
    """The rule by which boards are made: `board` makes the rows of an organisation (its key) as known now from the
    claims about it, `earlier` those of all days of knowledge, in spans that follow one another from the first day that
    there is."""

    board: Callable[[str, Sequence[Witness]], list[Held]]
    earlier: Callable[[str, Sequence[Span]], list[Earlier]]


_NUMBER = 3  # bytes: enough for all days that there are
_SIGHT = 3 * _NUMBER


def sight(seen: Iterable[tuple[int, int, int]]) -> bytes:
    """From which day on who sat there was confirmed last on which day (0: on none), and told by how many publishers; in
    the order of days, which are counted from the first day of the year 1."""
    return b"".join(number.to_bytes(_NUMBER) for one in seen for number in one)


def seen_on(seen: bytes, day: int) -> tuple[str, int]:
    """The last confirmation and the number of publishers as known on a day. It is looked for in the middle of what is
    left, time and again: of somebody who is written about daily there are thousands."""
    at = day.to_bytes(_NUMBER)
    first, behind = 0, len(seen) // _SIGHT
    while behind - first > 1:
        middle = (first + behind) // 2
        if seen[middle * _SIGHT : middle * _SIGHT + _NUMBER] <= at:
            first = middle
        else:
            behind = middle
    place = first * _SIGHT + _NUMBER
    confirmed = int.from_bytes(seen[place : place + _NUMBER])
    sources = int.from_bytes(seen[place + _NUMBER : place + 2 * _NUMBER])
    return _day(confirmed) if confirmed else "", sources


@lru_cache(maxsize=8192)  # a snapshot has the same few thousand days time and again
def _day(number: int) -> str:
    return datetime.date.fromordinal(number).isoformat()
