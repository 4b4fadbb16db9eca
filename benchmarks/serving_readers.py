"""Many readers of a large ledger at once: `python -m benchmarks.serving --ledger FILE`.

Each reader has a connection and asks for the page of an organisation, of one that is drawn as often as articles write
about it: a claim of the ledger is drawn by chance, and its organisation taken. So some pages are asked for again and
again, and most but once. Readers ask in two ways. With time to read, each waits after a page (a second on average, from
none to two) before asking for the next one: that is how people ask, and fifty of them make some fifty pages a second.
Without, the next question follows the last answer: that is how much there is to be had.

The server is one process. What it takes of a processor is told apart, since the client and other work share the
machine.
"""

from __future__ import annotations

import asyncio
import random
import re
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlencode

if TYPE_CHECKING:
    from benchmarks.serving import Server

Question = tuple[str, bytes]  # what is asked, and the request


@dataclass(slots=True)
class Asked:
    """What became of the questions: milliseconds of each answer, bytes as sent, and what the server took of a processor
    in the seconds that it took by the clock."""

    waits: list[float] = field(default_factory=list)
    sizes: list[int] = field(default_factory=list)
    again: int = 0  # questions that had been asked before
    processor: float = 0.0
    clock: float = 0.0

    @property
    def each(self) -> float:
        """Milliseconds of a processor for an answer."""
        return self.processor * 1000 / max(1, len(self.waits))

    @property
    def rate(self) -> float:
        return len(self.waits) / max(self.clock, 0.001)

    def mark(self, part: float) -> float:
        """The milliseconds in which that part of the answers came."""
        ordered = sorted(self.waits)
        return ordered[min(len(ordered) - 1, int(len(ordered) * part))] if ordered else 0.0

    def told(self, name: str) -> str:
        busy, again = self.processor / max(self.clock, 0.001), self.again / max(1, len(self.waits))
        return (
            f"{name:<48} {self.rate:>6,.0f} /s, p50 {self.mark(0.5):>6.1f}, p95 {self.mark(0.95):>6.1f}, "
            f"p99 {self.mark(0.99):>6.1f}, worst {self.mark(1):>6.0f} ms; of a processor {self.each:.2f} ms each, "
            f"{busy:.0%} busy; {again:.0%} had been asked for before"
        )


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
    """Asks in all ways, one after the other, and prints a line for each; gives the exit status."""
    found: dict[str, Asked] = {}
    seen: set[str] = set()

    def told(name: str, asked: Asked) -> None:
        found[name] = asked
        print(asked.told(name), flush=True)

    with closing(Ledger(path, seed=1)) as ledger:
        names = ledger.names()
        first = dict.fromkeys(next(names) for _ in range(400))
        asked = asyncio.run(ask(server, map(page, first), 1, seconds, seen))
        told("one reader, pages that nobody asked for yet", asked)
        packed = sorted(asked.sizes)
        print(f"  as sent: half below {packed[len(packed) // 2]:,} bytes, the largest {packed[-1]:,}")
        told(
            f"{readers} readers, with time to read",
            asyncio.run(ask(server, map(page, names), readers, 2 * seconds, seen, pause=1.0)),
        )
        told(
            f"{readers} readers, without a pause",
            asyncio.run(ask(server, map(page, names), readers, seconds, seen)),
        )
        some = [page(name) for _, name in zip(range(1_000), names, strict=False)]
        asyncio.run(ask(server, iter(some), readers, 20 * seconds, seen))
        told(
            f"{readers} readers, without a pause, the same 1,000",
            asyncio.run(ask(server, endless(some, 3), readers, seconds, seen)),
        )
    return 0


def endless(questions: Sequence[Question], seed: int) -> Iterator[Question]:
    dice = random.Random(seed)
    while True:
        yield dice.choice(questions)


def page(name: str) -> Question:
    """What a browser asks for the page of an organisation."""
    head = "Host: localhost\r\nAccept: text/html\r\nAccept-Encoding: gzip\r\nAccept-Language: en\r\n"
    return name, f"GET /organization?{urlencode({'name': name})} HTTP/1.1\r\n{head}\r\n".encode()


async def ask(
    server: Server, questions: Iterator[Question], readers: int, seconds: float, seen: set[str], pause: float = 0.0
) -> Asked:
    """Lets readers ask, until the time is over or the questions are."""
    asked, dice = Asked(), random.Random(2)
    before, begun = server.processor, time.perf_counter()
    until = begun + seconds

    async def reader(number: int) -> None:
        receiving, sending = await asyncio.open_connection("127.0.0.1", server.port)
        try:
            if pause:  # they do not all come at once
                await asyncio.sleep(2 * pause * number / readers)
            while time.perf_counter() < until and (question := next(questions, None)):
                what, request = question
                asked.again += what in seen
                seen.add(what)
                at = time.perf_counter()
                sending.write(request)
                asked.sizes.append(await answer(receiving))
                asked.waits.append((time.perf_counter() - at) * 1000)
                if pause:
                    await asyncio.sleep(dice.uniform(0, 2 * pause))
        finally:
            sending.close()

    await asyncio.gather(*map(reader, range(readers)))
    asked.processor, asked.clock = server.processor - before, time.perf_counter() - begun
    return asked


async def answer(receiving: asyncio.StreamReader) -> int:
    """The bytes of the body of an answer. Ends the program where it is none."""
    head = await receiving.readuntil(b"\r\n\r\n")
    size = re.search(rb"(?i)\r\ncontent-length: (\d+)", head)
    if not head.startswith(b"HTTP/1.1 200") or size is None:
        raise SystemExit(f"an answer is none: {head[:200]!r}")
    return len(await receiving.readexactly(int(size[1])))
