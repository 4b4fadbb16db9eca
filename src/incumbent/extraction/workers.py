"""Work shared out to processes, its results in the order of the tasks: as many bytes, and the same, as from one.

Each process has one task at a time, and so many are taken in advance that a long one does not hold up the others:
memory stays bounded however many there are. Ctrl-C is the parent's: it ends the processes, which write nothing
themselves.
"""

from __future__ import annotations

import multiprocessing
import signal
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from typing import Any, Generic, Self, TypeVar

from incumbent.errors import IncumbentError, SetupError

T = TypeVar("T")
R = TypeVar("R")

AHEAD = 16  # tasks taken in advance for each process


@dataclass(slots=True, eq=False)
class _Place(Generic[T, R]):
    """The place of a task in the row; `outcome` is what came of it: (True, a result) or (False, what it raised)."""

    task: T
    outcome: tuple[bool, Any] | None = None

    def result(self) -> R:
        assert self.outcome is not None
        done, outcome = self.outcome
        if not done:
            raise outcome
        return outcome  # type: ignore[no-any-return]


def in_order(
    job: Callable[[T], R], tasks: Iterable[tuple[T, bool]], workers: int
) -> Generator[tuple[T, R | None], None, None]:
    """Each task with what `job` makes of it, in their order; None for the tasks that come with False.

    `job` is a function of a module. What it raises is raised when its turn comes; so is what `tasks` raises. Raises
    SetupError where a process ended by itself.
    """
    row: deque[_Place[T, R]] = deque()
    more = iter(tasks)
    ended: Exception | None = None
    with _Crew(job, workers) as crew:
        while True:
            while ended is None and crew.idle and len(row) < AHEAD * workers:
                try:
                    task, wanted = next(more)
                except (StopIteration, IncumbentError) as end:  # the turn of a fault has not come
                    ended = end
                    break
                row.append(_Place(task, None if wanted else (True, None)))
                if wanted:
                    crew.give(row[-1])
            if not row:
                assert ended is not None
                if isinstance(ended, StopIteration):
                    return
                raise ended
            crew.collect(at_once=row[0].outcome is not None)
            if row[0].outcome is not None:
                done = row.popleft()
                yield done.task, done.result()


class _Crew:
    """The processes, and what each of them is at; a context that ends them."""

    def __init__(self, job: Callable[[Any], Any], workers: int) -> None:
        context = multiprocessing.get_context("spawn")  # nothing of the parent's, such as an open ledger, is shared
        self.idle: list[Connection] = []
        self._busy: dict[Connection, _Place[Any, Any]] = {}
        self._processes = []
        with _deaf_to_interrupts():
            for _ in range(workers):
                ours, theirs = context.Pipe()
                process = context.Process(target=_work, args=(theirs, job), daemon=True)
                process.start()
                theirs.close()
                self._processes.append(process)
                self.idle.append(ours)

    def give(self, place: _Place[Any, Any]) -> None:
        """Hands a task to a process that is idle."""
        connection = self.idle.pop()
        self._busy[connection] = place
        with suppress(BrokenPipeError):  # the process has ended: that shows when its result is asked for
            connection.send(place.task)

    def collect(self, at_once: bool) -> None:
        """Takes the outcomes that are there; waits for one unless it is to be done `at_once`."""
        for connection in wait(list(self._busy), 0 if at_once else None):
            assert isinstance(connection, Connection)
            self._busy.pop(connection).outcome = _received(connection)
            self.idle.append(connection)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for process in self._processes:
            process.terminate()
        for process in self._processes:
            process.join()
        for connection in (*self.idle, *self._busy):
            connection.close()


@contextmanager
def _deaf_to_interrupts() -> Iterator[None]:
    """Processes begun in this context ignore Ctrl-C from their first moment on."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _received(connection: Connection) -> tuple[bool, Any]:
    try:
        return connection.recv()  # type: ignore[no-any-return]
    except (EOFError, ConnectionResetError):
        return False, SetupError(
            "a process of --workers ended before its work was done", "give fewer --workers: memory may have run out"
        )


def _work(connection: Connection, job: Callable[[Any], Any]) -> None:
    """The life of a process: a task in, its outcome out, until the parent ends."""
    with suppress(EOFError, BrokenPipeError, ConnectionResetError):
        while True:
            task = connection.recv()
            try:
                outcome = True, job(task)
            except Exception as fault:  # noqa: BLE001  # whatever it is: the parent raises it in its turn
                outcome = False, fault
            connection.send(outcome)
