"""Kills writers. Run as a program of its own: it forks, so that a writer starts in a few milliseconds.

`python -m tests.ledger.killing at-random PLACE KILLS SEED [TOGETHER]` kills one or two writers at random moments, who
append articles one by one, or so many in one commit and in parts of eight;
`… at-a-byte PLACE FIRST LAST STEP` lets the system kill a writer in the write that reaches a size of file, size after
size. After each kill the ledger is verified, and everything that was acknowledged is looked for. Prints what it did.
"""

from __future__ import annotations

import json
import os
import random
import resource
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tests.told import document, leaves

from incumbent.ledger import Ledger, appending
from incumbent.model.document import Document

WHO = "Ann Lee"


def write(
    place: Path | str, acknowledge: Callable[[str], None], name: str, articles: int, at: str, together: int = 1
) -> None:
    """Appends articles, and tells the id of each when the ledger has it."""
    with Ledger(place, writable=True) as ledger:
        for first in range(0, articles, together):
            some = [article(name, number) for number in range(first, first + together)]
            readings = [(said, [leaves(said, WHO, f"{WHO} quit")]) for said in some]
            new = ledger.append_all(readings, at, lambda _: ("ann lee", "orbex"))
            for said, is_new in zip(some, new, strict=True):
                if is_new:
                    acknowledge(said.id)


def article(name: str, number: int) -> Document:
    return document(f"{WHO} quit Orbex. {name}, {number}. " + "And so on. " * (number % 40))


def start(
    place: Path | str, name: str, articles: int, at: str, limit: int | None = None, together: int = 1
) -> tuple[int, int]:
    """A writer as a process of its own: its id, and where it tells what it has written."""
    hear, tell = os.pipe()
    writer = os.fork()
    if writer:
        os.close(tell)
        return writer, hear
    try:
        os.close(hear)
        if limit is not None:
            signal.signal(signal.SIGXFSZ, signal.SIG_DFL)  # the write that goes beyond the limit kills
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        write(place, lambda id_: os.write(tell, f"{id_}\n".encode()) and None, name, articles, at, together)
    finally:
        os._exit(0)


def told(hear: int) -> list[str]:
    """The ids that a writer acknowledged before its end."""
    with os.fdopen(hear, encoding="ascii") as lines:
        return [line.strip() for line in lines if line.endswith("\n")]


def see_to(place: Path | str, acknowledged: set[str], writers: int, together: int = 1) -> None:
    """The ledger is sound, has all that was acknowledged, and at most one commit more of each writer, a whole one."""
    with Ledger(place) as ledger:
        found = ledger.verify()
        held = {source.id for source, _ in ledger.documents()}
    assert found.faults == (), found.faults
    assert acknowledged <= held, f"lost: {sorted(acknowledged - held)}"
    assert len(held) <= len(acknowledged) + writers * together, "what nobody acknowledged is there"
    assert len(held) % together == 0, "a part of a commit is there"
    acknowledged |= held


def at_random(place: Path | str, kills: int, seed: int, together: int = 1) -> dict[str, int]:
    appending.PART = appending.FIRST = 8
    appending.AT_ONCE = 5
    dice, acknowledged, caught = random.Random(seed), set[str](), 0
    Ledger(place, writable=True).close()
    for kill in range(kills):
        at = f"20{99 - kill % 90:02}-01-01T00:00:00Z"  # and the clock goes back from writer to writer
        writers = [start(place, f"{seed}-{kill}-{n}", 9_600, at, None, together) for n in range(1 + kill % 2)]
        for writer, _ in writers:
            time.sleep(dice.random() * 0.03)
            os.kill(writer, signal.SIGKILL)
        for writer, hear in writers:
            acknowledged.update(told(hear))
            caught += os.WIFSIGNALED(os.waitpid(writer, 0)[1])
        see_to(place, acknowledged, len(writers), together)
        if kill % 10 == 9 and isinstance(place, Path):  # a short ledger is verified quickly
            acknowledged.clear()
            for file in (place, *place.parent.glob(place.name + "-*")):
                file.unlink()
            Ledger(place, writable=True).close()
    return {"kills": caught}


def at_a_byte(place: Path, first: int, last: int, step: int) -> dict[str, int]:
    kills = 0
    for limit in range(first, last, step):
        for file in place.parent.glob(place.name + "*"):
            file.unlink()
        Ledger(place, writable=True).close()
        writer, hear = start(place, "one", 12, "2024-01-01T00:00:00Z", limit)
        acknowledged = set(told(hear))
        kills += os.WIFSIGNALED(os.waitpid(writer, 0)[1])
        see_to(place, acknowledged, 1)
        writer, hear = start(place, "two", 3, "2024-01-01T00:00:00Z")
        acknowledged |= set(told(hear))
        os.waitpid(writer, 0)
        see_to(place, acknowledged, 0)
    return {"kills": kills}


if __name__ == "__main__":
    how, where, *numbers = sys.argv[1:]
    place = where if where.startswith("postgresql://") else Path(where)
    run = {"at-random": at_random, "at-a-byte": at_a_byte}[how]
    sys.stdout.write(json.dumps(run(place, *map(int, numbers))))  # type: ignore[operator]
