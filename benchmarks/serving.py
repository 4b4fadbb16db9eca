"""How many questions the server answers beside a bare handler of the same framework: `python -m benchmarks.serving`.

Both run at the same time under the same server, and are asked in turns by one client with many connections, so that
other work on the machine disturbs both alike. Two rates are told: by the clock, and per second of the server's
processor, which neither the client nor other work disturbs. `python -m benchmarks.serving LEDGER ORGANIZATION` asks a
ledger of your own. Where `wrk` is installed it asks too: it is a lighter client than ours.

`python -m benchmarks.serving --ledger FILE` asks a large ledger for the pages of many organisations, with many readers
at once (serving_readers.py), and compares `who` about them with the bare handler.
"""

from __future__ import annotations

import argparse
import asyncio
import datetime
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path
from urllib.parse import urlencode

ROUNDS = 5
SECONDS = 2.0  # of each round
READERS = 50  # connections
AIM = 0.4  # of the rate of the bare handler, for `who`
AIM_OF_PAGES = 0.6  # the same, for a page whose days are all fixed
YESTERDAY = (datetime.date.today() - datetime.timedelta(1)).isoformat()
EXAMPLES = Path(__file__).parents[1] / "examples"
BARE = """
from fastapi import FastAPI
from incumbent.faces.serving.server import listen, run
app = FastAPI(telemetry={"tracing": False, "metrics": False, "logs": False, "auto_configure": False})

@app.get("/who")
async def who(organization: str, post: str | None = None, valid_at: str | None = None) -> dict[str, str]:
    return {"organization": organization}

at = listen("127.0.0.1", 0)
print(f"http://127.0.0.1:{at.getsockname()[1]}", flush=True)
run(app, at)
"""


@dataclass(frozen=True, slots=True)
class Server:
    port: int
    process: int

    @property
    def processor(self) -> float:
        """Seconds that it has taken of a processor: Linux has a clock for that of each process, by its number."""
        return time.clock_gettime(~self.process << 3 | 2)


@dataclass(slots=True)
class Rates:
    """Answers a second, round by round, and how long single ones took."""

    name: str
    wall: list[float] = field(default_factory=list)
    processor: list[float] = field(default_factory=list)
    waits: list[float] = field(default_factory=list)

    def against(self, bare: Rates) -> str:
        wall, processor = (
            statistics.median(one / other for one, other in zip(ours, theirs, strict=True))
            for ours, theirs in ((self.wall, bare.wall), (self.processor, bare.processor))
        )
        ordered = sorted(self.waits)
        p95 = ordered[int(len(ordered) * 0.95)] * 1000
        return (
            f"{self.name:<34} {statistics.median(self.wall):>7,.0f} /s by the clock ({wall:.2f} of bare), "
            f"{statistics.median(self.processor):>7,.0f} /s of a processor ({processor:.2f} of bare), p95 {p95:.1f} ms"
        )

    def ratio(self, bare: Rates) -> float:
        return statistics.median(one / other for one, other in zip(self.processor, bare.processor, strict=True))


def main() -> int:
    parser = argparse.ArgumentParser(description="How many questions the server answers beside a bare handler.")
    parser.add_argument("small", nargs="*", metavar="LEDGER ORGANIZATION", help="what to ask, else the examples")
    parser.add_argument("--ledger", metavar="FILE", help="a large ledger, to be asked for many organisations")
    parser.add_argument("--readers", metavar="N", type=int, default=READERS, help="readers at once (50)")
    parser.add_argument("--seconds", metavar="S", type=float, default=15.0, help="for each way of asking (15)")
    options = parser.parse_args()
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        ledger, organization = (*options.small, "OpenAI")[:2] if options.small else ("", "OpenAI")
        ledger = options.ledger or ledger or _examples(folder)
        bare = stack.enter_context(_served([sys.executable, "-c", BARE]))
        ours = stack.enter_context(
            _served([sys.executable, "-m", "incumbent", "serve", "--port", "0", "--ledger", ledger])
        )
        if options.ledger:
            from benchmarks.serving_readers import measure

            return measure(bare, ours, Path(ledger), options.readers, options.seconds)
        return _compare(bare, ours, organization)


def _compare(bare: Server, ours: Server, organization: str) -> int:
    fixed = urlencode({"organization": organization, "post": "chief-executive", "valid_at": "2023-11-20"})
    days = [
        urlencode({"organization": organization, "valid_at": f"20{y:02}-{m:02}-{d:02}"})
        for y in range(100)
        for m in range(1, 13)
        for d in range(1, 29)
    ]
    cases: list[tuple[Rates, Server, Iterator[bytes]]] = [
        (Rates("bare handler"), bare, cycle([_request(f"/who?{fixed}")])),
        (Rates("who, asked again"), ours, cycle([_request(f"/api/v1/who?{fixed}")])),
        (Rates("who, of another day each time"), ours, cycle([_request(f"/api/v1/who?{query}") for query in days])),
        (Rates("page, all its days fixed"), ours, cycle([_page(organization, recorded_at=YESTERDAY)])),
        (Rates("page, asked again"), ours, cycle([_page(organization)])),
    ]
    for number in range(ROUNDS + 1):
        for rates, server, requests in cases:
            asyncio.run(_round(rates, server, requests, counts=number > 0))
    first = cases[0][0]
    print(f"{READERS} connections, {ROUNDS} rounds of {SECONDS:.0f} s, medians")
    for rates, _, _ in cases:
        print(rates.against(first))
    if shutil.which("wrk"):
        for name, server, path in (("bare", bare, "/who"), ("who, asked again", ours, "/api/v1/who")):
            print(f"wrk, {name}: {_wrk(server, f'{path}?{fixed}'):,.0f} /s")
    who, page = cases[1][0].ratio(first), cases[3][0].ratio(first)
    print(f"who, asked again, has {who:.2f} of the rate of the bare handler; the aim is {AIM}")
    print(f"a page with fixed days has {page:.2f} of it; the aim is {AIM_OF_PAGES}")
    return int(who < AIM or page < AIM_OF_PAGES)


async def _round(rates: Rates, server: Server, requests: Iterator[bytes], *, counts: bool) -> None:
    """Asks for a while over all connections; what is asked first, to warm up, does not count."""
    waits: list[float] = []
    before, begun = server.processor, time.perf_counter()
    until = begun + (SECONDS if counts else SECONDS / 4)
    await asyncio.gather(*(_reader(server.port, requests, until, waits) for _ in range(READERS)))
    took, used = time.perf_counter() - begun, server.processor - before
    if counts:
        rates.wall.append(len(waits) / took)
        rates.processor.append(len(waits) / max(used, 0.01))
        rates.waits += waits


async def _reader(port: int, requests: Iterator[bytes], until: float, waits: list[float]) -> None:
    """One connection: the next question follows the last answer."""
    receiving, sending = await asyncio.open_connection("127.0.0.1", port)
    try:
        while (begun := time.perf_counter()) < until:
            sending.write(next(requests))
            head = await receiving.readuntil(b"\r\n\r\n")
            size = re.search(rb"(?i)\r\ncontent-length: (\d+)", head)
            if not head.startswith(b"HTTP/1.1 200") or size is None:
                raise SystemExit(f"an answer is none: {head[:200]!r}")
            await receiving.readexactly(int(size[1]))
            waits.append(time.perf_counter() - begun)
    finally:
        sending.close()


def _request(path: str, more: str = "") -> bytes:
    return f"GET {path} HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n{more}\r\n".encode()


def _page(organization: str, **days: str) -> bytes:
    """What a browser asks for the page of an organisation."""
    asked = {"name": organization, "valid_at": "2023-11-20", "known_at": "2023-11-25", **days}
    return _request(f"/organization?{urlencode(asked)}", "Accept-Encoding: gzip\r\nAccept-Language: en\r\n")


def _wrk(server: Server, path: str) -> float:
    command = ["wrk", "-t1", f"-c{READERS}", "-d5", f"http://localhost:{server.port}{path}"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)
    return float(done.stdout.partition("Requests/sec:")[2].split()[0])


@contextmanager
def _served(command: Sequence[str]) -> Iterator[Server]:
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8") as process:
        try:
            assert process.stdout
            told = re.search(r"http://[^ ]*:(\d+)", process.stdout.readline())
            assert told, "the server did not begin"
            yield Server(int(told[1]), process.pid)
        finally:
            process.terminate()


def _examples(folder: str) -> str:
    ledger = str(Path(folder) / "examples.ledger")
    command = [sys.executable, "-m", "incumbent", "add", str(EXAMPLES), "--ledger", ledger]
    subprocess.run(command, check=True, capture_output=True)
    return ledger


if __name__ == "__main__":
    sys.exit(main())
