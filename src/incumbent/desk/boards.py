"""A ledger opened once for many questions: who holds what, in a few words, from boards that are kept ready.

The answers are those of `Desk.who`, without plans and words. Where a board is not ready, because something was read or
judged since, it is made from the claims.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from incumbent.answers.boards import board
from incumbent.answers.reports import stand_alone
from incumbent.desk.names import Clocks, told_of
from incumbent.identity import organization_key

if TYPE_CHECKING:
    from incumbent.desk.names import Names
    from incumbent.desk.resolved import Resolved
    from incumbent.model.entry import Witness
    from incumbent.model.held import Held

STRETCH = 200  # organisations at a time
FRUITLESS = 2_000  # organisations that are looked at for a page at most


@dataclass(frozen=True, slots=True)
class Boards:
    ledger: Resolved
    names: Names

    def held(
        self,
        organization: str,
        post_class: str = "",
        *,
        valid_at: datetime.date,
        known_at: datetime.date | None = None,
    ) -> list[Held]:
        """Who holds a seat of `organization` on a day, of a class where one is given; nobody where the ledger knows
        nothing of it. Raises LedgerError."""
        return self._rows(organization, (post_class,) if post_class else (), valid_at, known_at)

    def timeline(self, organization: str, *, known_at: datetime.date | None = None) -> list[Held]:
        """Who ever held a seat of `organization`, from when to when, in the order of time. Raises LedgerError."""
        return sorted(self._rows(organization, (), None, known_at), key=lambda row: (row.since, row.until, row))

    def snapshot(self, *, valid_at: datetime.date, known_at: datetime.date | None = None) -> Iterator[Held]:
        """Who holds what anywhere on a day. Raises LedgerError."""
        apart = self.ledger.touched()
        rows = self.ledger.held_by_all(valid_at, known_at)
        yield from (row for row in rows if row.organization_key not in apart) if apart else rows
        for key in sorted({self.ledger.head(key) for key in apart}):
            yield from self._made(key, valid_at, known_at)

    def page(
        self,
        *,
        valid_at: datetime.date,
        known_at: datetime.date | None = None,
        after: tuple[str, int] = ("", 0),
        most: int = 100,
    ) -> tuple[list[Held], tuple[str, int] | None]:
        """A part of a snapshot in the order of organisations, from a place on, and the place behind it; None where
        nobody is left. Raises LedgerError."""
        found: list[tuple[Held, tuple[str, int]]] = []
        for key in self._organizations(*after):
            rows = sorted(self._of(key, valid_at, known_at))
            taken = after[1] if key == after[0] else 0
            found += [(row, (key, at)) for at, row in enumerate(rows[taken:], taken + 1)]
            if len(found) > most:
                return [row for row, _ in found[:most]], found[most - 1][1]
        return [row for row, _ in found], None

    def in_class(
        self,
        post_class: str,
        *,
        valid_at: datetime.date,
        known_at: datetime.date | None = None,
        recorded_at: datetime.date | None = None,
        after: str = "",
        most: int = 100,
    ) -> tuple[list[Held], str]:
        """Who holds posts of a class anywhere on a day, from the organisation behind `after` on, and the last one that
        was looked at, "" where none is left. At `most` rows, or after many organisations without any, it stops. Raises
        LedgerError."""
        found: list[Held] = []
        for looked, (key, head) in enumerate(self.ledger.walk(after)):
            if len(found) >= most or looked >= FRUITLESS:
                return found, after
            if recorded_at is None:
                rows = self._of(head, valid_at, known_at)
            else:
                rows = self._recorded(head, valid_at, Clocks(known_at, recorded_at))
            found += sorted(row for row in rows if row.post_class == post_class)
            after = key
        return found, ""

    def _organizations(self, key: str, taken: int) -> Iterator[str]:
        """The keys of organisations from one on, with it where some of its rows were taken: those with boards, and
        those whose boards are to be made."""
        apart = self.ledger.touched()
        ahead = sorted({head for one in apart if (head := self.ledger.head(one)) > key}, reverse=True)
        if taken and (key in apart or self.ledger.known_since(key)):
            yield key
        while some := self.ledger.ready(key, STRETCH):
            for key in some:
                while ahead and ahead[-1] < key:
                    yield ahead.pop()
                if key not in apart:
                    yield key
        yield from reversed(ahead)

    def _of(self, key: str, valid_at: datetime.date, known_at: datetime.date | None) -> list[Held]:
        """The rows of an organisation on a day, from its board where that is ready."""
        since = self.ledger.known_since(key)
        if since and key not in self.ledger.touched():
            return self._kept(key, since, (), valid_at, known_at)
        return self._made(key, valid_at, known_at)

    def _rows(
        self,
        organization: str,
        classes: tuple[str, ...],
        valid_at: datetime.date | None,
        known_at: datetime.date | None,
    ) -> list[Held]:
        key = self.ledger.head(organization_key(organization))
        since = self.ledger.known_since(key)
        touched = self.ledger.touched()
        if not since and key not in touched:
            key = self.ledger.head(organization_key(organization, self.names._conventions))
            since = self.ledger.known_since(key)
        if key not in touched:
            return self._kept(key, since, classes, valid_at, known_at)
        return self._made(key, valid_at, known_at, classes)

    def _kept(
        self,
        key: str,
        since: str,
        classes: tuple[str, ...],
        valid_at: datetime.date | None,
        known_at: datetime.date | None,
    ) -> list[Held]:
        """From a board that has been what it is now since a day; as known before, from what was kept of it."""
        now = known_at is None or since <= known_at.isoformat()
        return self.ledger.held(key, classes, valid_at, None if now else known_at)

    def _recorded(self, key: str, valid_at: datetime.date, clocks: Clocks) -> list[Held]:
        day, told = valid_at.isoformat(), told_of(self.ledger, clocks, organization=key)
        return [row for row in board(key, told, clocks.known_at, clocks.recorded_at) if row.since <= day < row.until]

    def _made(
        self,
        key: str,
        valid_at: datetime.date | None,
        known_at: datetime.date | None,
        classes: tuple[str, ...] = (),
    ) -> list[Held]:
        rows = board(key, self._witnesses(key, classes, known_at), known_at)
        day = valid_at.isoformat() if valid_at else ""
        return [
            row
            for row in rows
            if (not day or row.since <= day < row.until) and (not classes or row.post_class in classes)
        ]

    def _witnesses(self, key: str, classes: tuple[str, ...], known_at: datetime.date | None) -> list[Witness]:
        """All that may make a difference to posts of these classes, and as little else as may be."""
        if classes and known_at:
            told = self.ledger.witnesses_in(key, (*classes, "member"), known_at)
            if stand_alone(told):
                return told
        return self.ledger.witnesses(organization=key, known_at=known_at)
