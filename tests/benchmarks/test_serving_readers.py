"""The readers of the benchmark: whom they ask about, how they wait, what is told of it."""

from __future__ import annotations

import asyncio
import os
import re
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from itertools import islice
from pathlib import Path

import pytest
from benchmarks.ledger_world import World, keys_of
from benchmarks.serving import Server
from benchmarks.serving_readers import Asked, Ledger, ask, mark, page

from incumbent import ledger as house


def test_organisations_are_drawn_as_often_as_articles_write_about_them(tmp_path: Path) -> None:
    world = World(2_000)
    with house.Ledger(tmp_path / "a.ledger", writable=True) as ledger:
        ledger.append_all(world.readings(), "2024-01-15T12:00:00Z", keys_of)
    told = Counter(claim.organization for _, claims in world.readings() for claim in claims)
    with closing(Ledger(tmp_path / "a.ledger", seed=1)) as drawn:
        names = Counter(islice(drawn.names(), 3_000))
    assert names.keys() <= told.keys() and len(names) > 20
    often = told.most_common(1)[0]
    assert abs(names[str(often[0])] / 3_000 - often[1] / sum(told.values())) < 0.03


def test_marks_are_those_of_the_slowest_answers() -> None:
    assert [mark(range(1, 101), part) for part in (0.5, 0.95, 1.0)] == [51, 96, 100]
    assert mark([], 0.95) == 0


@pytest.mark.skipif(sys.platform != "linux", reason="the clock of another process is one of Linux")
def test_readers_ask_until_the_questions_are_over_and_each_wait_is_told() -> None:
    async def answered(receiving: asyncio.StreamReader, sending: asyncio.StreamWriter) -> None:
        while line := await receiving.readline():
            if line == b"\r\n":
                sending.write(b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc")

    async def all_asked(asked: Asked) -> None:
        server = await asyncio.start_server(answered, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        questions = iter([page("Orbex"), page("Talver"), page("Orbex")])
        await ask(asked, Server(port, os.getpid()), questions, 2, 60.0, set(), 0.0)
        server.close()

    asked = Asked()
    with ThreadPoolExecutor(1) as thread:  # this one may belong to a browser, which has a loop of its own
        thread.submit(asyncio.run, all_asked(asked)).result()
    assert (len(asked.waits), len(asked.worked), asked.sizes, asked.again) == (3, 3, [3, 3, 3], 1)
    assert all(wait > 0 for wait in asked.waits) and asked.processor > 0
    assert re.match(
        r"a case: 3 answers, 33% of questions asked before; \d+\.\d\d ms of a processor", asked.told("a case")
    )
