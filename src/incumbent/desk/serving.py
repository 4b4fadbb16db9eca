"""Desks for a server: the ledger stays open between questions, and what is asked together is answered from one state.

A ledger is opened for each question that is asked at the same time as others, and kept for the next one. Opening takes
longer than many an answer, and so does making the parties of all judgements: they are made once for a state and shared.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from incumbent.desk.desk import Desk
from incumbent.desk.resolved import Resolved
from incumbent.errors import LedgerError, NotFound
from incumbent.settings import Service

if TYPE_CHECKING:
    from incumbent.identity.resolve import Parties

SPARE = 8  # ledgers that are kept open while nobody asks

Last = tuple[int, str]  # the number and the hash of the last entry


class _Kept(Resolved):
    """A ledger that a question does not close. `file` tells the file that it was opened from: another may have taken
    its place."""

    file: object = None

    def close(self) -> None: ...

    def let_go(self) -> None:
        super().close()


@dataclass(frozen=True)
class OpenDesk(Desk):
    """A desk over a ledger that is open already, in the state that ends with the entry `last`."""

    ledger: Resolved | None = None
    last: Last = (0, "")

    def _ledger(self) -> Resolved:
        assert self.ledger is not None
        return self.ledger


@dataclass(eq=False)
class Desks:
    """Desks over the ledger of a service, for as many threads as ask. `close` it in the end."""

    service: Service
    _spare: list[_Kept] = field(default_factory=list)
    _lock: Lock = field(default_factory=Lock)
    _parties: tuple[Last, dict[str, Parties]] = ((0, ""), {})

    @contextmanager
    def asked(self) -> Iterator[OpenDesk]:
        """A desk for questions: all inside are answered from the same state. Raises LedgerError.

        Whoever wants to change something takes `writing` instead, outside of this.
        """
        ledger = self._taken()
        try:
            with ledger.snapshot():
                last = ledger.last()
                ledger._known = self._parties_of(last)
                yield OpenDesk(self.service.settings, ledger, last)
        except LedgerError:
            ledger.let_go()  # a connection that failed may fail again
            raise
        except BaseException:
            self._back(ledger)
            raise
        self._back(ledger)

    def writing(self) -> Desk:
        """A desk to change something with, at this moment."""
        return Desk(self.service.settings)

    def last(self) -> Last:
        """The number and the hash of the last entry, as cheaply as it can be told. Raises LedgerError."""
        ledger = self._taken()
        try:
            found = ledger.last()
        except LedgerError:
            ledger.let_go()
            raise
        self._back(ledger)
        return found

    def warm(self) -> None:
        """Loads what takes long, such as the words that names are dressed in, before somebody waits for it. Raises
        LedgerError."""
        with self.asked() as desk, suppress(NotFound):
            desk.timeline("?")

    def close(self) -> None:
        """Closes what is not in use."""
        with self._lock:
            spare, self._spare = self._spare, []
        for ledger in spare:
            ledger.let_go()

    def _taken(self) -> _Kept:
        file = _file(self.service.ledger)
        with self._lock:
            ledger = self._spare.pop() if self._spare else None
        if ledger is not None and ledger.file != file:
            ledger.let_go()
            self.close()
            ledger = None
        if ledger is None:
            ledger = _Kept(self.service.ledger)
            ledger.file = file
        return ledger

    def _back(self, ledger: _Kept) -> None:
        with self._lock:
            if len(self._spare) < SPARE:
                self._spare.append(ledger)
                return
        ledger.let_go()

    def _parties_of(self, last: Last) -> dict[str, Parties]:
        """The parties of a state, by the clock of judgements; filled by whoever asks first."""
        with self._lock:
            if self._parties[0] != last:
                self._parties = (last, {})
            return self._parties[1]


def _file(place: Path | str) -> object:
    """What tells a file from another of the same name; nothing for a database of a server, or where there is none."""
    try:
        found = place.stat() if isinstance(place, Path) else None
    except OSError:
        return None
    return (found.st_dev, found.st_ino) if found else None
