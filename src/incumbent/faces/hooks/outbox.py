"""What is still to be sent, kept in a file beside the ledger: whoever starts again sends nothing twice and loses
nothing."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path

from incumbent.errors import MalformedInput, OutputError

try:
    import fcntl
except ImportError:  # not on this system: then nothing keeps a second process away
    fcntl = None  # type: ignore[assignment]

PAUSES = (5, 60, 300, 1_800, 7_200, 18_000, 36_000)  # seconds after each try that failed; then it is a dead letter


@dataclass(slots=True)
class Letter:
    """`id` is that of the change; `due` is the time from which it may be tried."""

    id: str
    body: str
    tries: int = 0
    due: float = 0.0
    why: str = ""


@dataclass(slots=True)
class Box:
    """Of one target: the last entry of the ledger that was gone through, what is to be sent, and what nobody took."""

    after: int
    waiting: list[Letter] = field(default_factory=list)
    dead: list[Letter] = field(default_factory=list)

    def failed(self, letter: Letter, why: str, now: float, *, for_good: bool = False) -> None:
        """Lets a letter wait, longer each time, or lays it with the dead."""
        letter.why, letter.tries = why, letter.tries + 1
        if for_good or letter.tries > len(PAUSES):
            self.waiting.remove(letter)
            self.dead.append(letter)
        else:
            letter.due = now + PAUSES[letter.tries - 1]

    def revive(self) -> int:
        """Lets all dead letters be tried again, from the beginning; gives how many."""
        for letter in self.dead:
            letter.tries, letter.due = 0, 0.0
        self.waiting, self.dead, count = [*self.waiting, *self.dead], [], len(self.dead)
        return count


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """Keeps every other process from the boxes of a file meanwhile: two would send all letters twice, and each would
    undo what the other wrote down. The lock is the system's, on a file beside that one: it goes with the process,
    however that ends. Raises OutputError."""
    lock = path.with_name(f".{path.name}.lock")
    try:
        file = lock.open("ab")
    except OSError as fault:
        reason = (fault.strerror or str(fault)).lower()
        raise OutputError(f"{lock} cannot be written ({reason})", "name another place with --state") from fault
    with file:
        if fcntl is not None:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError as fault:
                told = f"another incumbent notify sends what {path} holds"
                raise OutputError(told, "end that one first, or name another file with --state") from fault
        yield


def load(path: Path) -> dict[str, Box]:
    """The boxes by the names of targets; none where there is no file. Raises MalformedInput."""
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        return {
            name: Box(box["after"], [Letter(**one) for one in box["waiting"]], [Letter(**one) for one in box["dead"]])
            for name, box in told.items()
        }
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as fault:
        raise MalformedInput(f"{path} is no list of what is to be sent", "remove it to begin anew") from fault


def save(path: Path, boxes: dict[str, Box]) -> None:
    """Writes all, whole or not at all. Raises OutputError."""
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with part.open("w", encoding="utf-8") as file:
            json.dump({name: asdict(box) for name, box in boxes.items()}, file, ensure_ascii=False)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as fault:
        with suppress(OSError):
            part.unlink()
        reason = (fault.strerror or str(fault)).lower()
        raise OutputError(f"{path} cannot be written ({reason})", "name another place with --state") from fault
