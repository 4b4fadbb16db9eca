"""Something that is made in a thread of its own while its maker does something else, such as waiting for a database.

The thread touches no database: whatever becomes of it, a transaction is ended by who began it, and by nobody else.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from threading import Thread
from types import TracebackType
from typing import Generic, Self, TypeVar

T = TypeVar("T")
# Seconds that a thread computes before one that waits gets its turn. It is less than an article takes: its digest lets
# others in for so short a time that they come too late, and begin to wait anew.
TURN = 0.0001


class Ahead(Generic[T]):
    """Begins to make it at once; a context that waits for the end, so that nothing of it goes on behind it. Meanwhile
    nobody looks for circles that keep one another alive: what is made has none, and looking takes a twentieth of the
    time."""

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._made: list[T] = []
        self._fault: BaseException | None = None
        self._thread = Thread(target=self._run)

    def _run(self) -> None:
        try:
            self._made.append(self._make())
        except BaseException as fault:  # noqa: BLE001  # it is told to who waits
            self._fault = fault

    def made(self) -> T:
        """What was made, as soon as it is; raises what its making raised."""
        self._thread.join()
        if self._fault:
            raise self._fault
        return self._made[0]

    def __enter__(self) -> Self:
        self._before = sys.getswitchinterval(), gc.isenabled()
        try:
            sys.setswitchinterval(min(TURN, self._before[0]))
            gc.disable()
            self._thread.start()
        except BaseException:
            self._as_before()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._as_before()
        self._thread.join()

    def _as_before(self) -> None:
        turn, collects = self._before
        sys.setswitchinterval(turn)
        if collects:
            gc.enable()
