"""`incumbent changes --follow`: looks at the ledger again and again, and tells what became known by its growth."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from incumbent.errors import LedgerBusy

if TYPE_CHECKING:
    import argparse

    from incumbent.desk.serving import Desks
    from incumbent.model.history import Change

SECONDS = 2.0  # between two looks; one takes less than a millisecond while nothing is new
Pause = Callable[[float], object]


def takes_pace(parser: argparse.ArgumentParser) -> None:
    """How often to look."""
    parser.add_argument("--every", metavar="SECONDS", type=_seconds, default=SECONDS, help="look so often (2)")


def looked(desks: Desks, after: int, every: float, pause: Pause = time.sleep) -> Iterator[int]:
    """The number of the last entry, each time that there is one behind `after` and those given before. Never ends.
    Raises LedgerError; a ledger that is busy is looked at again."""
    while True:
        with suppress(LedgerBusy):
            last = desks.last()[0]
            if last > after:
                yield last
                after = last
        pause(every)


def followed(
    desks: Desks, name: str, after: int, every: float, pause: Pause = time.sleep
) -> Iterator[tuple[Change, ...]]:
    """What became known by the entries behind `after`, as the ledger grows. Never ends. Raises LedgerError."""
    for _ in looked(desks, after, every, pause):
        with desks.asked() as desk:
            after, told = desk.learned(after, name)
        if told:
            yield told


@contextmanager
def opened(place: str | None) -> Iterator[Desks]:
    """Desks over the ledger that a command names."""
    from incumbent.desk.serving import Desks
    from incumbent.settings import Service, Settings

    desks = Desks(Service.of(Settings.from_environment(place)))
    try:
        yield desks
    finally:
        desks.close()


def _seconds(text: str) -> float:
    import argparse

    try:
        told = float(text)
    except ValueError:
        told = 0.0
    if not 0.05 <= told <= 86_400:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of seconds from 0.05 to 86400")
    return told
