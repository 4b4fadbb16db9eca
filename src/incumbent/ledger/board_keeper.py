"""The part of a ledger that keeps boards ready: see boards.py."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterator, Sequence

from incumbent.ledger import board_rows, boards
from incumbent.ledger.dialects import Base
from incumbent.model.entry import Witness
from incumbent.model.held import Boarding, Held

_NONE = Boarding(lambda key, told: [], lambda key, spans: [])


class BoardKeeper:
    """Who holds what on every day, kept ready. The parties of keys are those of the whole ledger, which knows more."""

    def __init__(self, base: Base) -> None:
        self._base = base
        self._touched: tuple[int, frozenset[str]] = (-1, frozenset())

    def _told(self, keys: list[str], known_at: datetime.date | None = None) -> list[Witness]:
        """The claims about organisations, as of a day where one is named."""
        raise NotImplementedError

    def keep_boards(self, boarding: Boarding) -> int:
        """Makes ready who holds what on every day, as known now and on every earlier day, for the organisations that
        something was read about since the last time; gives their number."""
        return boards.keep(self._base, self._maker(boarding))

    def keeps_boards(self) -> bool:
        """True where boards were ever made: then they are to be kept ready."""
        return boards.kept(self._base)

    def head(self, organization: str) -> str:
        """The key that stands for the party of an organisation's key: here, the key itself."""
        return organization

    def names_of(self, organization: str) -> Collection[str]:
        """All keys of the party of an organisation's key: here, the key itself."""
        return (organization,)

    def _maker(self, boarding: Boarding) -> boards.Maker:
        return boards.Maker(boarding, self._told, self.head, self.names_of)

    def touched(self) -> frozenset[str]:
        """The organisations whose boards are not ready, since something was read about them after they were made."""
        (last,) = self._base.rows("SELECT coalesce(max(seq), 0) FROM entry")[0]
        if self._touched[0] != last:
            after, maker = boards.covered(self._base), self._maker(_NONE)
            keys = boards.touched_since(self._base, maker, after, last) if after < last else ()
            self._touched = (last, frozenset(keys))
        return self._touched[1]

    def held(
        self,
        organization: str,
        post_classes: Sequence[str],
        day: datetime.date | None,
        known_at: datetime.date | None = None,
    ) -> list[Held]:
        """Who holds a seat of an organisation (a key) on a day, or ever, of these classes or, without any, of all; as
        known now or on a day, where its board is ready."""
        if known_at is None:
            return board_rows.held(self._base, organization, post_classes, day)
        return board_rows.held_once(self._base, organization, post_classes, day, known_at)

    def held_by_all(self, day: datetime.date, known_at: datetime.date | None = None) -> Iterator[Held]:
        """Who holds what anywhere on a day, as known now or on a day, from the boards that are ready."""
        if known_at is None or not boards.known_later(self._base, known_at):
            return board_rows.snapshot(self._base, day)
        return board_rows.snapshot_once(self._base, day, known_at)

    def ready(self, after: str, most: int) -> list[str]:
        """The organisations that have boards, from the one behind `after` on, in the order of their keys."""
        return boards.ready(self._base, after, most)

    def known_since(self, organization: str) -> str:
        """The day from which on a board that is ready has been what it is now, "" where it is not there."""
        return boards.known_since(self._base, organization)
