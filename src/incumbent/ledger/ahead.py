"""Something that is made in a thread of its own while its maker does something else, such as waiting for a database.

The thread touches no database: whatever becomes of it, a transaction is ended by who began it, and by nobody else.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from threading import Lock, Thread
from types import TracebackType
from typing import Generic, Self, TypeVar

T = TypeVar("T")
# Seconds that a thread computes before one that waits gets its turn. It is less than an article takes: its digest lets
# others in for so short a time that they come too late, and begin to wait anew.
TURN = 0.0001


_TURNS = Lock()
_before: list[tuple[float, bool]] = []  # how turns and the search for circles were, once for each who changed them


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
        _hurry()
        try:
            self._thread.start()
        except BaseException:
            _as_before()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        _as_before()
        self._thread.join()


def _hurry() -> None:
    with _TURNS:
        _before.append(_before[0] if _before else (sys.getswitchinterval(), gc.isenabled()))
        sys.setswitchinterval(min(TURN, _before[0][0]))
        gc.disable()


def _as_before() -> None:
    """When the last one is done: several may append to ledgers of their own at one time."""
    with _TURNS:
        turn, collects = _before.pop()
        if not _before:
            sys.setswitchinterval(turn)
            if collects:
                gc.enable()
