"""Many readers of a large ledger at once: `python -m benchmarks.serving --ledger FILE`.

Each reader has a connection and asks for the page of an organisation, of one that is drawn as often as articles write
about it: a claim of the ledger is drawn by chance, and its organisation taken. So some pages are asked for again and
again, and most but once. Readers ask in two ways. With time to read, each waits after a page (a second on average, from
none to two) before asking for the next one: that is how people ask, and fifty of them make some fifty pages a second.
Without, the next question follows the last answer: that is how much there is to be had.

The server is one process. Beside the wait by the clock stands what the server took of a processor between a question
and its answer: what the wait would be if it had one for itself, and not, as here, shared it with its readers and with
other work.
"""

from __future__ import annotations

import asyncio
import random
import re
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlencode

if TYPE_CHECKING:
    from benchmarks.serving import Server

AIM = 60.0  # milliseconds in which 95 of 100 pages come
OF_BARE = {"who, asked again": 0.4, "pages with fixed days, asked again": 0.6}  # of the rate of the bare handler
FIRST, SAME, ROUNDS = 300, 1_000, 3
FIXED = {"valid_at": "2023-06-30", "known_at": "2023-12-31", "recorded_at": "2026-01-01"}


@dataclass(frozen=True, slots=True)
class Question:
    """A request, and what tells it from others."""

    what: str
    request: bytes


@dataclass(slots=True)
class Asked:
    """What became of questions: milliseconds of each answer by the clock and of the server's processor, bytes as they
    were sent; all the seconds that the server took of a processor, and that it took by the clock."""

    waits: list[float] = field(default_factory=list)
    worked: list[float] = field(default_factory=list)
    sizes: list[int] = field(default_factory=list)
    again: int = 0  # questions that had been asked before
    processor: float = 0.0
    clock: float = 0.0

    @property
    def each(self) -> float:
        """Milliseconds of a processor for an answer."""
        return self.processor * 1000 / max(1, len(self.waits))

    def told(self, name: str) -> str:
        part = self.again / max(1, len(self.waits))
        return (
            f"{name}: {len(self.waits):,} answers, {part:.0%} of questions asked before; {self.each:.2f} ms of a"
            f" processor each\n  by the clock {len(self.waits) / max(self.clock, 0.001):,.0f} /s, {_marks(self.waits)}"
            f" (the server had {self.processor / max(self.clock, 0.001):.0%} of a processor)\n"
            f"  with a processor for itself {1000 / max(self.each, 0.001):,.0f} /s, {_marks(self.worked)}"
        )


def _marks(times: Sequence[float]) -> str:
    return ", ".join(f"{name} {mark(times, part):.1f}" for name, part in MARKS) + " ms"


MARKS = (("p50", 0.5), ("p95", 0.95), ("p99", 0.99), ("worst", 1.0))


def mark(times: Sequence[float], part: float) -> float:
    """The milliseconds in which that part of the answers came."""
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(len(ordered) * part))] if ordered else 0.0


class Ledger:
    """The organisations of a ledger in a file, drawn as often as claims are about them."""

    def __init__(self, path: Path, seed: int) -> None:
        self._base = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        self._dice = random.Random(seed)
        (self._last,) = self._base.execute("SELECT max(rowid) FROM claim").fetchone()

    def names(self) -> Iterator[str]:
        """Names without end."""
        sql = (
            "SELECT n.name FROM claim c JOIN name n ON n.key = c.organization_key AND n.sort = 'organization'"
            " WHERE c.rowid = ? LIMIT 1"
        )
        while True:
            row = self._base.execute(sql, (self._dice.randint(1, self._last),)).fetchone()
            if row is not None:
                yield row[0]

    def close(self) -> None:
        self._base.close()


def measure(bare: Server, server: Server, path: Path, readers: int, seconds: float) -> int:
    """Asks in all ways, one after the other, and prints what came; gives the exit status."""
    seen: set[str] = set()
    found: dict[str, Asked] = {}

    def put(
        name: str, questions: Iterator[Question], *, at: Server = server, most: int = readers, **more: float
    ) -> None:
        asked = found.setdefault(name, Asked())
        asyncio.run(ask(asked, at, questions, most, more.get("seconds", seconds), seen, more.get("pause", 0.0)))

    def tell(name: str) -> None:
        print(found[name].told(name), flush=True)

    with closing(Ledger(path, seed=1)) as ledger:
        names = ledger.names()
        fresh, paused, closed = (
            "one reader, pages that nobody asked for yet",
            f"{readers} readers with time to read",
            f"{readers} readers without a pause",
        )
        again = f"{closed}, of {SAME:,} pages asked again"
        put(fresh, map(page, dict.fromkeys(islice(names, FIRST))), most=1, seconds=2 * seconds)
        tell(fresh)
        sizes = found[fresh].sizes
        print(f"  as sent: half below {mark(sizes, 0.5):,} bytes, 95 of 100 below {mark(sizes, 0.95):,}")
        put(paused, map(page, names), seconds=2 * seconds, pause=1.0)
        tell(paused)
        put(closed, map(page, names))
        tell(closed)
        some = list(islice(names, SAME))
        put("made before", map(page, some), seconds=60 * seconds)
        calm = f"{paused}, of {SAME:,} pages asked again"
        put(calm, drawn(page, some), pause=1.0)
        tell(calm)
        put(again, drawn(page, some))
        tell(again)
        cases: list[tuple[str, Server, Callable[[str], Question], Sequence[str]]] = [
            ("bare handler", bare, lambda name: json("/who", name), some[:1]),
            ("who, asked again", server, lambda name: json("/api/v1/who", name), some),
            ("pages with fixed days, asked again", server, lambda name: page(name, **FIXED), some),
        ]
        for _, at, make, told in cases:
            put("made before", map(make, told), at=at, seconds=40 * seconds)
        for _ in range(ROUNDS):
            for name, at, make, told in cases:
                put(name, drawn(make, told), at=at, seconds=seconds / ROUNDS)
        for name, *_ in cases:
            tell(name)
        put("who, of other organisations each time", (json("/api/v1/who", name) for name in names))
        tell("who, of other organisations each time")
    missed = [name for name, aim in OF_BARE.items() if _ratio(found, name) < aim]
    for name, aim in OF_BARE.items():
        print(f"{name}: {_ratio(found, name):.2f} of the rate of the bare handler; the aim is {aim}")
    p95 = mark(found[again].worked, 0.95)
    print(f"pages that are kept, {closed}: p95 {p95:.0f} ms of a processor; the aim is {AIM:.0f}")
    return int(bool(missed) or p95 > AIM)


def _ratio(found: dict[str, Asked], name: str) -> float:
    return found["bare handler"].each / found[name].each


def drawn(make: Callable[[str], Question], names: Sequence[str]) -> Iterator[Question]:
    """Questions without end, about organisations as they were drawn."""
    questions, dice = [make(name) for name in names], random.Random(3)
    while True:
        yield dice.choice(questions)


def page(name: str, **days: str) -> Question:
    """What a browser asks for the page of an organisation."""
    path = f"/organization?{urlencode({'name': name, **days})}"
    return Question(path, _request(path, "Accept: text/html\r\nAccept-Encoding: gzip\r\nAccept-Language: en"))


def json(path: str, name: str) -> Question:
    """Who held what in an organisation on a day."""
    path = f"{path}?{urlencode({'organization': name, 'valid_at': FIXED['valid_at']})}"
    return Question(path, _request(path, "Accept: application/json"))


def _request(path: str, head: str) -> bytes:
    return f"GET {path} HTTP/1.1\r\nHost: localhost\r\n{head}\r\n\r\n".encode()


async def ask(
    asked: Asked,
    server: Server,
    questions: Iterator[Question],
    readers: int,
    seconds: float,
    seen: set[str],
    pause: float,
) -> None:
    """Lets readers ask, until the time is over or the questions are."""
    dice = random.Random(2)
    before, begun = server.processor, time.perf_counter()
    until = begun + seconds

    async def reader(number: int) -> None:
        receiving, sending = await asyncio.open_connection("127.0.0.1", server.port)
        try:
            if pause:  # they do not all come at once
                await asyncio.sleep(2 * pause * number / readers)
            while time.perf_counter() < until and (question := next(questions, None)):
                asked.again += question.what in seen
                seen.add(question.what)
                at, worked = time.perf_counter(), server.processor
                sending.write(question.request)
                asked.sizes.append(await answer(receiving))
                asked.waits.append((time.perf_counter() - at) * 1000)
                asked.worked.append((server.processor - worked) * 1000)
                if pause:
                    await asyncio.sleep(dice.uniform(0, 2 * pause))
        finally:
            sending.close()

    await asyncio.gather(*map(reader, range(readers)))
    asked.processor += server.processor - before
    asked.clock += time.perf_counter() - begun


async def answer(receiving: asyncio.StreamReader) -> int:
    """The bytes of the body of an answer. Ends the program where it is none."""
    head = await receiving.readuntil(b"\r\n\r\n")
    size = re.search(rb"(?i)\r\ncontent-length: (\d+)", head)
    if not head.startswith(b"HTTP/1.1 200") or size is None:
        raise SystemExit(f"an answer is none: {head[:200]!r}")
    return len(await receiving.readexactly(int(size[1])))
