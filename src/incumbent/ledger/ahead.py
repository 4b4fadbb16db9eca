"""Something that is made in a thread of its own while its maker does something else, such as waiting for a database.

The thread touches no database: whatever becomes of it, a transaction is ended by who began it, and by nobody else.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from threading import Thread
from types import TracebackType
from typing import Generic, Self, TypeVar

T = TypeVar("T")
TURN = 0.0002  # seconds that a thread computes before one that waits for its turn gets it: a tenth of what is usual


class Ahead(Generic[T]):
    """Begins to make it at once; a context that waits for the end, so that nothing of it goes on behind it."""

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
        self._turn = sys.getswitchinterval()
        sys.setswitchinterval(min(TURN, self._turn))
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        sys.setswitchinterval(self._turn)
        self._thread.join()
