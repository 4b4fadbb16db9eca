"""A ledger opened once for many questions: who holds what, in a few words, from boards that are kept ready.

The answers are those of `Desk.who`, without plans and words. Where a board is not ready, because something was read
since, or because the question is of a day before all of it was known, it is made from the claims.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from incumbent.answers.boards import board
from incumbent.identity import organization_key

if TYPE_CHECKING:
    from incumbent.desk.names import Names
    from incumbent.ledger import Ledger
    from incumbent.model.held import Held


@dataclass(frozen=True, slots=True)
class Boards:
    ledger: Ledger
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
        key = self.ledger.head(organization_key(organization))
        since = self.ledger.known_since(key)
        touched = self.ledger.touched()
        if not since and key not in touched:
            key = self.ledger.head(organization_key(organization, self.names._conventions))
            since = self.ledger.known_since(key)
        classes = (post_class,) if post_class else ()
        if key not in touched and (known_at is None or since <= known_at.isoformat()):
            return self.ledger.held(key, classes, valid_at)
        return [row for row in self._made(key, valid_at, known_at) if not post_class or row.post_class == post_class]

    def snapshot(self, *, valid_at: datetime.date, known_at: datetime.date | None = None) -> Iterator[Held]:
        """Who holds what anywhere on a day. Raises LedgerError."""
        apart = self.ledger.touched() | (self.ledger.known_later(known_at) if known_at else frozenset())
        rows = self.ledger.held_by_all(valid_at)
        yield from (row for row in rows if row.organization_key not in apart) if apart else rows
        for key in sorted({self.ledger.head(key) for key in apart}):
            yield from self._made(key, valid_at, known_at)

    def _made(self, key: str, valid_at: datetime.date, known_at: datetime.date | None) -> list[Held]:
        day = valid_at.isoformat()
        witnesses = self.ledger.witnesses(organization=key, known_at=known_at)
        return [row for row in board(key, witnesses, known_at) if row.since <= day < row.until]
