"""Desks for a server: the ledger stays open between questions, and what is asked together is answered from one state.

A ledger is opened for each question that is asked at the same time as others, and kept for the next one. Opening takes
longer than many an answer, and so does making the parties of all judgements: they are made once for a state and shared.
"""

from __future__ import annotations

import os
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from incumbent.desk.desk import Desk
from incumbent.desk.footing import JUDGED, Footing, Last, Noting, Steps
from incumbent.errors import LedgerError, NotFound
from incumbent.settings import Service

if TYPE_CHECKING:
    from incumbent.answers.holders import Seated
    from incumbent.desk.dossiers import Read
    from incumbent.desk.names import Clocks
    from incumbent.identity.resolve import Parties

SPARE = 8  # ledgers that are kept open while nobody asks
REMEMBERED = 50_000  # claims behind the seats that are remembered: some 100 MB


class _Kept(Noting):
    """A ledger that a question does not close. `file` tells the file that it was opened from: another may have taken
    its place."""

    file: tuple[object, bool] = (None, False)

    def close(self) -> None: ...

    def let_go(self) -> None:
        super().close()


class _Made:
    """What was made of one state of the ledger, for all threads: the parties, by the clock of judgements, and what was
    read of the seats and the parties that were asked about last, since they are asked about on many days."""

    def __init__(self, last: Last) -> None:
        self.last = last
        self.parties: dict[str, Parties] = {}
        self._read: OrderedDict[Hashable, tuple[Any, Footing, int]] = OrderedDict()  # with the number of claims
        self._size = 0
        self._lock = Lock()

    def read(self, key: Hashable, make: Callable[[], tuple[Any, Footing, int]]) -> tuple[Any, Footing, int]:
        """What was made for that question, else what `make` makes; what it stands on, and from how many claims."""
        with self._lock:
            if key in self._read:
                self._read.move_to_end(key)
                return self._read[key]
        made = make()
        with self._lock:
            if key not in self._read:
                self._read[key] = made
                self._size += made[2]
            while self._size > REMEMBERED:
                self._size -= self._read.popitem(last=False)[1][2]
        return made


@dataclass(frozen=True)
class OpenDesk(Desk):
    """A desk over a ledger that is open already, in the state that ends with the entry `last`; an answer that tells of
    it asks for `end`."""

    ledger: Noting | None = None
    last: Last = (0, "")
    made: _Made | None = None

    @property
    def footing(self) -> Footing:
        """What all stands on that was asked here so far."""
        return self._ledger().footing

    def end(self) -> Last:
        """The last entry, for an answer that tells it: such a one stands on all of the ledger."""
        self.footing.wide = True
        return self.last

    def _ledger(self) -> Noting:
        assert self.ledger is not None
        return self.ledger

    def _seated(self, organization: str, post: str, clocks: Clocks) -> Seated:
        seated = super()._seated
        key = ("seats", organization, post, clocks)
        found: Seated = self._once(key, lambda: seated(organization, post, clocks), lambda made: len(made.told.read))
        return found

    def _read(self, name: str, clocks: Clocks) -> Read:
        read = super()._read
        found: Read = self._once(("party", name, clocks), lambda: read(name, clocks), lambda made: made.claims)
        return found

    def _once(self, key: Hashable, make: Callable[[], Any], size: Callable[[Any], int]) -> Any:
        """What was read for that question in this state of the ledger, with what it stands on noted either way."""
        assert self.made is not None
        ledger = self._ledger()
        before, ledger.footing = ledger.footing, Footing()

        def made() -> tuple[Any, Footing, int]:
            found = make()
            return found, ledger.footing, size(found)

        try:
            found, footing, _ = self.made.read(key, made)
        finally:
            before.add(ledger.footing)
            ledger.footing = before
        before.add(footing)
        return found


@dataclass(eq=False)
class Desks:
    """Desks over the ledger of a service, for as many threads as ask. `close` it in the end."""

    service: Service
    _spare: list[_Kept] = field(default_factory=list)
    _lock: Lock = field(default_factory=Lock)
    _made: _Made = field(default_factory=lambda: _Made((0, "")))
    _steps: Steps = field(default_factory=Steps)

    @contextmanager
    def asked(self) -> Iterator[OpenDesk]:
        """A desk for questions: all inside are answered from the same state. Raises LedgerError.

        Whoever wants to change something takes `writing` instead, outside of this.
        """
        ledger = self._taken()
        try:
            with ledger.snapshot():
                last = ledger.last()
                known: dict[str, Parties] = {}
                ledger._known = known
                self._steps.follow(ledger, last)
                made = self._made_of(last)
                ledger._known = made.parties = known | made.parties
                ledger.footing = Footing()
                yield OpenDesk(self.service.settings, ledger, last, made)
        except LedgerError:
            ledger.let_go()
            self.close()  # where one connection failed, the others may have
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

    def hold(self, footing: Footing, then: Last, now: Last) -> bool:
        """True where what stands on that, and was made when `then` was the last entry, is so with `now` as the last
        one; False where nobody knows."""
        return self._steps.hold(footing, then, now)

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
            if ledger.file[0] != file[0]:
                self._steps.forget()
            ledger = None
        if ledger is None:
            ledger = _Kept(self.service.ledger)
            same, written = file[0], _file(self.service.ledger)[1]  # a reader makes the log of a file as well
            ledger.file = (same, written)
        ledger.footing = Footing()  # that of the question before is kept with its answer
        return ledger

    def _back(self, ledger: _Kept) -> None:
        with self._lock:
            if len(self._spare) < SPARE:
                self._spare.append(ledger)
                return
        ledger.let_go()

    def _made_of(self, last: Last) -> _Made:
        """What is made of a state; filled by whoever asks first."""
        with self._lock:
            if self._made.last != last:
                before, self._made = self._made, _Made(last)
                if self._steps.hold(Footing({JUDGED}), before.last, last):
                    self._made.parties = before.parties
            return self._made


def _file(place: Path | str) -> tuple[object, bool]:
    """What tells a file from another of the same name, and whether somebody may be writing in it: in a folder that is
    not ours to write in, a file in which nobody does is read as one that never changes. Nothing for a database of a
    server, or where there is no file."""
    if isinstance(place, str):
        return None, False
    try:
        found = place.stat()
    except OSError:
        return None, False
    return (found.st_dev, found.st_ino), os.path.exists(f"{place}-wal")  # noqa: PTH110  # takes a tenth of a Path
